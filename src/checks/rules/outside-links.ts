import { faultWords, readOutsideAddress } from '../../schema/outside-address.ts';
import type { ContentSource } from '../../source/content-source.ts';
import { fieldsOf, itemsOf } from '../../source/untyped.ts';
import { isText } from '../frontmatter.ts';
import type { Finding, Rule } from '../rule.ts';
import { linksOf } from '../written-links.ts';

/** Links that leave go to hosts that site.yaml names, by an address that cannot be misread. */
export const outsideLinks: Rule = {
  id: 'HC025',
  title: '站外链接不能用',
  check({ pages, site }) {
    const named = namedHosts(site.yaml?.value);
    return [
      ...footLinks(site),
      ...pages.flatMap((page) =>
        linksOf(page).map(({ url, text, position }) => ({ file: page.file, url, text, position })),
      ),
    ].flatMap(({ file, url, text, position }) => {
      const problem = isOutside(url) ? judge(url, named) : undefined;
      return problem ? [{ file, position, ...problem, found: `“${text}”：${problem.found}` }] : [];
    });
  },
};

/** Links of the foot of every page; HC002 judges their form. */
function footLinks({ file, yaml }: ContentSource['site']) {
  const theme = fieldsOf(fieldsOf(yaml?.value)['theme']);
  return itemsOf(fieldsOf(theme['foot'])['links']).flatMap(({ item: { url, label }, index }) =>
    yaml && isText(url) && !readOutsideAddress(url).fault
      ? [
          {
            file,
            url,
            text: isText(label) ? label : '',
            position: yaml.positionOf(['theme', 'foot', 'links', index, 'url']),
          },
        ]
      : [],
  );
}

/** Whether an address is meant to leave the site; HC009 judges all others. */
export const isOutside = (url: string): boolean => /^https:\/\//.test(url);

function judge(
  url: string,
  named: readonly string[],
): Pick<Finding, 'found' | 'expected' | 'fix'> | undefined {
  const address = readOutsideAddress(url);
  if (address.fault) {
    return {
      found: faultWords[address.fault],
      expected: '完整的网址，例如 https://example.com/help，主机名只用英文字母、数字、连字符和点',
      fix: '从浏览器的地址栏复制网址；没有别的地址就删掉链接',
    };
  }
  if (named.includes(address.host)) return undefined;
  return {
    found: `site.yaml 的 linkHosts 里没有 ${address.host}`,
    expected: named.length > 0 ? `可以去的有 ${named.join('、')}` : '现在没有可以去的站外网站',
    fix: '删掉链接；运营方核实过这个网站，才加到 linkHosts 里',
  };
}

/** The hosts that site.yaml names, whether or not the rest of it is right. */
function namedHosts(site: unknown): string[] {
  const hosts = (site as { linkHosts?: unknown } | null | undefined)?.linkHosts;
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}
