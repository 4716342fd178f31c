import { idPattern } from '../../schema/identifiers.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import { soundsInContext } from '../../search/character-tables.ts';

/** Characters: an address is read aloud and typed. */
const longest = 32;
/** What every question has says nothing of this one. */
const ofQuestions = new Set(
  '怎么办 怎么 怎样 如何 什么 为什么 哪里 哪个 应该 该 我 我的 你 了 的 吗 呢 就 是 我该 被 把 a an the my i is do does what how why to of'.split(
    ' ',
  ),
);

/**
 * Suggests the name of a page's file from its title: its words in pinyin, as many as are easily
 * read.
 *
 * @param known What people say here for one thing: words that no dictionary has.
 * @param isFree Whether no page has or had an address with the name.
 */
export function suggestedSlug(
  title: string,
  { tag, known }: { tag: LanguageTag; known: readonly string[] },
  isFree: (slug: string) => boolean,
): string {
  const clauses = title.split(/[，。？！：；,?!:;]/u).map((clause) => wordsOf(clause, tag, known));
  const telling = clauses.find((words) => words.length > 1) ?? clauses.flat();
  const base = shortened(telling);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (isFree(slug)) return slug;
  }
}

function wordsOf(clause: string, tag: LanguageTag, known: readonly string[]): string[] {
  const here = known.filter((word) => word.length > 1 && clause.includes(word));
  const pattern = here
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
    .join('|');
  const parts = pattern === '' ? [clause] : clause.split(new RegExp(`(${pattern})`, 'u'));
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return parts
    .flatMap((part) =>
      here.includes(part)
        ? [part]
        : [...segmenter.segment(part)].flatMap(({ isWordLike, segment }) =>
            isWordLike ? [segment] : [],
          ),
    )
    .filter((word) => !ofQuestions.has(word.toLowerCase()))
    .map(latinOf)
    .filter((word) => word !== '');
}

const latinOf = (word: string): string =>
  soundsInContext(word)
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function shortened(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return idPattern.test(slug) ? slug : `page-${slug}`.replace(/-$/, '').slice(0, longest);
}
