import type { PageSource } from '../../source/content-source.ts';
import type { Finding, Rule } from '../rule.ts';
import { field, isText, listItems } from '../frontmatter.ts';

/** A title or an alias belongs to one page: the same words cannot lead to two answers. */
export const wordingRepeated: Rule = {
  id: 'HC016',
  title: '同一个问法出现了两次',
  check({ pages }) {
    const owners = new Map<string, PageSource>();
    return pages.flatMap((page) =>
      wordingsOf(page).flatMap(({ text, path }): Finding[] => {
        const key = text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\s\p{P}]+/gu, '');
        const owner = owners.get(key);
        if (!owner) owners.set(key, page);
        if (!owner || !page.frontmatter) return [];
        const where = owner === page ? '这一页' : owner.file.path;
        return [
          {
            file: page.file,
            position: page.frontmatter.positionOf(path),
            found: `“${text}”在${where}里已经有了`,
            expected: '标题和问法在全站各不相同，标点和空格不算',
            fix: '留给更合适的那一页，另一处换个说法',
          },
        ];
      }),
    );
  },
};

function wordingsOf(page: PageSource): { text: string; path: PropertyKey[] }[] {
  const title = field(page, 'title');
  return [
    ...(isText(title) ? [{ text: title, path: ['title'] }] : []),
    ...listItems(page, 'aliases', isText).map(({ item, index }) => ({
      text: item,
      path: ['aliases', index],
    })),
  ];
}
