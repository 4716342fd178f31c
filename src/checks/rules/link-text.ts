import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { definitionsOf } from '../../markdown/definitions.ts';
import { visit } from '../../markdown/visit.ts';
import type { PageSource } from '../../source/content-source.ts';
import { shownHosts, withoutWww } from '../shown-hosts.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** A link has words, and an address among them is the one that it leads to. */
export const linkText: Rule = {
  id: 'HC031',
  title: '链接的文字不对',
  check({ pages, site }) {
    const own = hostOf((site.yaml?.value as { url?: unknown } | null | undefined)?.url);
    return pages.flatMap((page) => misleading(page, own));
  },
};

function misleading({ file, body }: PageSource, own: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const urls = definitionsOf(body);
  const look = (node: Nodes, url: string): void => {
    const { line, column } = node.position?.start ?? fileStart;
    const told = judge(toString(node), url, own);
    if (told) findings.push({ file, position: { line, column }, ...told });
  };
  visit(body, ['link', 'linkReference'], (node) => {
    if (node.type === 'link') look(node, node.url);
    else if (node.type === 'linkReference') look(node, urls.get(node.identifier) ?? '');
  });
  return findings;
}

function judge(
  text: string,
  url: string,
  own: string | undefined,
): Pick<Finding, 'found' | 'expected' | 'fix'> | undefined {
  if (text.replace(/[\p{Z}\p{C}\s\u2800\u3164\uFFA0]/gu, '') === '')
    return { found: '链接没有文字', fix: '在方括号里写这个链接通向什么' };
  // An address that became a link by itself.
  if (text === url) return undefined;
  const target = hostOf(url) ?? own;
  const other = shownHosts(text).find((host) => withoutWww(host) !== withoutWww(target ?? ''));
  return other === undefined
    ? undefined
    : {
        found: `链接的文字里是 ${other}，去的却是 ${url}`,
        expected: '文字里写了网址，去的就是它',
        fix: '文字改成这一页讲的是什么，或者改正网址',
      };
}

function hostOf(url: unknown): string | undefined {
  return typeof url === 'string' && /^https?:/i.test(url) ? URL.parse(url)?.hostname : undefined;
}
