import { visit } from '../../markdown/visit.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** No HTML in Markdown: it would be dropped from the page without a word. */
export const rawHtml: Rule = {
  id: 'HC012',
  title: '写了 HTML',
  check: ({ pages }) =>
    pages.flatMap(({ file, body }) => {
      const findings: Finding[] = [];
      visit(body, 'html', ({ value, position }) => {
        const { line, column } = position?.start ?? fileStart;
        findings.push({
          file,
          position: { line, column },
          found: `“${value.split('\n')[0]?.slice(0, 40)}”不会出现在页面上`,
          expected: '只用 Markdown',
          fix: '改成 Markdown 的写法；要显示尖括号，用反引号包起来',
        });
      });
      return findings;
    }),
};
