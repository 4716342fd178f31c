import type { LedgerSource } from '../../source/ledger-source.ts';
import type { Rule } from '../rule.ts';
import { field, isNumber, pagesByNumber } from './frontmatter.ts';

/** A number belongs to one page: links with it sit in mails that nobody can edit. */
export const numberReused: Rule = {
  id: 'HC003',
  title: 'id 重复',
  check({ pages, ledger }) {
    const owners = pagesByNumber(pages);
    const taken = new Set([...owners.keys(), ...publishedNumbers(ledger)]);
    return pages.flatMap((page) => {
      const number = field(page, 'id');
      if (!isNumber(number)) return [];
      const owner = owners.get(number);
      if (!owner || owner === page || !page.frontmatter) return [];
      return [
        {
          file: page.file,
          position: page.frontmatter.positionOf(['id']),
          found: `${number} 已被 ${owner.file.path} 使用`,
          fix: `换成未用过的编号，下一个可用的是 ${nextFree(number, taken)}`,
        },
      ];
    });
  },
};

/** Numbers in the ledger, whether or not the rest of it is right. */
function publishedNumbers({ yaml }: LedgerSource): number[] {
  const pages = (yaml?.value as { pages?: unknown } | null | undefined)?.pages;
  return Array.isArray(pages)
    ? pages.flatMap((page: { number?: unknown } | null) => {
        const number = page?.number;
        return isNumber(number) ? [number] : [];
      })
    : [];
}

function nextFree(number: number, taken: ReadonlySet<number>): number {
  let candidate = number + 1;
  while (taken.has(candidate)) candidate += 1;
  return candidate;
}
