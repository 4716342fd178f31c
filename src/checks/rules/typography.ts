import type { PageSource } from '../../source/content-source.ts';
import type { SettingsSource } from '../../source/ledger-source.ts';
import { placeholderPattern } from '../../schema/identifiers.ts';
import { languageTagOf, type LanguageTag } from '../../schema/language-tag.ts';
import { blockTexts } from '../block-texts.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';
import { field, isText } from '../frontmatter.ts';
import { quotedChinese, writingMistakes } from '../writing-mistakes.ts';
import { textsIn } from '../written-texts.ts';

/** Text is set as an editor of its language would set it. Aliases are left as people type them. */
export const typography: Rule = {
  id: 'HC017',
  title: '标点或空格不对',
  check({ site, triage, pages }) {
    const tag = languageTagOf(site.yaml?.value);
    return [
      ...inTriage(triage, tag),
      ...pages.flatMap((page) => [...inFrontmatter(page, tag), ...inBody(page, tag)]),
    ];
  },
};

/** Texts of triage that are shown. */
const shownInTriage = ['question', 'note', 'label', 'title', 'do'];

function inTriage({ file, yaml }: SettingsSource, tag: LanguageTag): Finding[] {
  if (!yaml) return [];
  return textsIn(yaml.value, [])
    .filter(({ path }) => shownInTriage.includes(String(path.at(-1))))
    .flatMap(({ text, path }) =>
      judge(text, tag).map((problem) => ({ file, position: yaml.positionOf(path), ...problem })),
    );
}

function inFrontmatter(page: PageSource, tag: LanguageTag): Finding[] {
  return ['title', 'summary'].flatMap((name) => {
    const text = field(page, name);
    const position = page.frontmatter?.positionOf([name]) ?? fileStart;
    return isText(text)
      ? judge(text, tag).map((problem) => ({ file: page.file, position, ...problem }))
      : [];
  });
}

/** Judged by paragraph: a mistake may stand across bold text or a link. */
function inBody(page: PageSource, tag: LanguageTag): Finding[] {
  return blockTexts(page, ['paragraph', 'heading', 'tableCell']).flatMap(({ text, positionOf }) =>
    judge(text, tag).map(({ index, ...problem }) => ({
      file: page.file,
      position: positionOf(index),
      ...problem,
    })),
  );
}

function judge(
  text: string,
  tag: LanguageTag,
): (Pick<Finding, 'found' | 'expected' | 'fix'> & { index: number })[] {
  const plain = withLetters(text, tag);
  return writingMistakes[tag].flatMap(({ pattern, expected }) => {
    const match = pattern.exec(plain);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6);
    return [
      {
        index: match.index,
        found: `“…${around.replaceAll('\n', '')}…”`,
        expected,
        fix: '照上面改',
      },
    ];
  });
}

/** With letters of the same length in place of what is not judged as text of the language. */
function withLetters(text: string, tag: LanguageTag): string {
  const letters = (whole: string): string => 'x'.repeat(whole.length);
  // A placeholder stands for a name in Latin letters.
  const plain = text.replace(placeholderPattern, letters);
  return tag === 'en' ? plain.replace(quotedChinese, letters) : plain;
}
