import { parsePlace } from '../../model/ledger/promise.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import { numberOf } from '../../source/page-number.ts';
import { itemsOf } from '../../source/untyped.ts';
import { referencesIn, settingsReferences } from '../page-references.ts';
import { publishedNumbers } from '../published-numbers.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** Readers have no drafts: nothing that they see leads to one, and what they had becomes none. */
export const drafts: Rule = {
  id: 'HC038',
  title: '草稿还没有发布',
  check(content) {
    const byNumber = new Map(
      content.pages.filter(isDraft).map((page) => [numberOf(page), page] as const),
    );
    if (byNumber.size === 0) return [];
    return [...byNumber.values()]
      .flatMap((page) => published(page, content))
      .concat(
        leadingTo(content).flatMap(({ number, ...where }) => {
          const draft = byNumber.get(number);
          return draft ? [tell(where, number, draft)] : [];
        }),
      );
  },
};

type Where = Pick<Finding, 'file' | 'position'>;

function leadingTo(content: ContentSource): (Where & { number: number })[] {
  const { ledger, pages } = content;
  return [
    ...pages.filter((page) => !isDraft(page)).flatMap(referencesIn),
    ...settingsReferences(content).map(({ source: { file, yaml }, path, number }) => ({
      file,
      position: yaml?.positionOf(path) ?? fileStart,
      number,
    })),
    ...itemsOf(ledger.yaml?.value.retired).flatMap(({ item: { to }, index }) => {
      const place = parsePlace(String(to));
      if (!place) return [];
      const { source, position } = ledger.locate(['retired', index, 'to']);
      return [{ file: source.file, position, number: place.number }];
    }),
  ];
}

const tell = (where: Where, number: number, { file }: PageSource): Finding => ({
  ...where,
  found: `${number} 是草稿，读者打不开`,
  expected: '读者看得到的，只通往发布的页面',
  fix: `先写完 ${file.path}，删掉里面的 draft 一行；或者先不要这一处`,
});

function published(page: PageSource, { ledger }: ContentSource): Finding[] {
  const number = numberOf(page);
  if (number === undefined || ![...publishedNumbers(ledger).values()].includes(number)) return [];
  return [
    {
      file: page.file,
      position: page.frontmatter?.positionOf(['draft']) ?? fileStart,
      found: `${number} 发布过，不能再变成草稿：发出去的链接会断`,
      fix: `删掉 draft 一行；这一页不要了，就运行 npm run retire -- ${number}`,
    },
  ];
}
