import { outlineOf } from '../../markdown/outline.ts';
import { pageAddress } from '../../model/addresses.ts';
import { publishedPageSchema, type PublishedPage } from '../../schema/ledger.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { LedgerSource } from '../../source/ledger-source.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';
import { field, isNumber } from '../frontmatter.ts';
import { publishedNumbers } from '../published-numbers.ts';

/** A number belongs to one page: links with it sit in mails that nobody can edit. */
export const numberReused: Rule = {
  id: 'HC003',
  title: 'id 重复',
  check(content) {
    const groups = Map.groupBy(content.pages, (page) => field(page, 'id'));
    const published = publishedPages(content.ledger);
    const before = publishedNumbers(content.ledger);
    const taken = new Set<unknown>([...groups.keys(), ...published.map(({ number }) => number)]);
    return [...groups].flatMap(([number, pages]) => {
      if (!isNumber(number) || pages.length < 2) return [];
      const records = published.filter((page) => page.number === number);
      // Only Git knows which of them is live.
      if (records.length > 1) return [tellDouble(pages[0] as PageSource, number)];
      const [record] = records;
      const owner = ownerOf(pages, record);
      const others = pages.filter((page) => page !== owner);
      return others.flatMap((page) => (page.frontmatter ? [tell(page, number, owner)] : []));
    });

    /** A page that was published has its number already. */
    function fixOf(page: PageSource, number: number): string {
      const own = before.get(pageAddress(page));
      return own !== undefined && !groups.has(own)
        ? `改回 ${own}：这个页面发布时的编号`
        : `换成未用过的编号，下一个可用的是 ${nextFree(number, taken)}`;
    }

    function tellDouble(page: PageSource, number: number): Finding {
      return {
        file: page.file,
        position: page.frontmatter?.positionOf(['id']) ?? fileStart,
        found: `${number} 有两个页面，台账里也有两条记录`,
        expected: '一个编号一个页面、一条记录：两个分支用了同一个新编号',
        fix: '运行 npm run check:ledger，它说删哪一条记录；删掉以后再检查一次，就知道哪个页面换编号',
      };
    }

    function tell(page: PageSource, number: number, owner: PageSource): Finding {
      const record = published.find((known) => known.number === number);
      const title = record?.title ? `“${record.title}”` : '';
      return {
        file: page.file,
        position: page.frontmatter?.positionOf(['id']) ?? fileStart,
        found: record
          ? `${number} 发布过，是${title}的编号，属于 ${owner.file.path}`
          : `${number} 已被 ${owner.file.path} 使用`,
        ...(record && { expected: `${owner.file.path} 的编号不变：发出去的链接还要到它那里` }),
        fix: fixOf(page, number),
      };
    }
  },
};

/**
 * The page that a number was published for: by its address, else by its title, else by the ids
 * that it shares with what was published; the first one where nothing tells.
 */
function ownerOf(pages: readonly PageSource[], record: PublishedPage | undefined): PageSource {
  const rank = (page: PageSource): number => {
    if (!record) return 0;
    const ids = new Set(outlineOf(page.body).map(({ id }) => id));
    const published = [...record.headings, ...record.steps];
    return (
      (record.addresses.includes(pageAddress(page)) ? 4 : 0) +
      (record.title !== undefined && field(page, 'title') === record.title ? 2 : 0) +
      published.filter((id) => ids.has(id)).length / (published.length + 1)
    );
  };
  return pages.toSorted((a, b) => rank(b) - rank(a))[0] as PageSource;
}

/** Records in the ledger, whether or not the rest of it is right. */
function publishedPages({ yaml }: LedgerSource): PublishedPage[] {
  return (yaml?.value.pages ?? []).flatMap((page) => {
    const known = publishedPageSchema.safeParse(page);
    return known.success ? [known.data] : [];
  });
}

function nextFree(number: number, taken: Set<unknown>): number {
  let candidate = number + 1;
  while (taken.has(candidate)) candidate += 1;
  // The next message names another one.
  taken.add(candidate);
  return candidate;
}
