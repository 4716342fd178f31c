import { visit } from '../../markdown/visit.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/**
 * Asterisks that CommonMark leaves in the text. Bold that ends in full-width punctuation right
 * before a Han character is not closed: `**注意。**它` shows its asterisks.
 * @see https://github.com/commonmark/commonmark-spec/issues/650
 */
export const bold: Rule = {
  id: 'HC013',
  title: '加粗不起作用',
  check: ({ pages }) =>
    pages.flatMap(({ file, body }) => {
      const findings: Finding[] = [];
      visit(body, 'text', ({ value, position }) => {
        if (!value.includes('**')) return;
        const { line, column } = position?.start ?? fileStart;
        findings.push({
          file,
          position: { line, column },
          found: `“${value.trim().slice(0, 30)}”里的 ** 会原样显示`,
          expected: '加粗的文字不以标点结尾，例如 **注意**。它……',
          fix: '把标点移到 ** 外面',
        });
      });
      return findings;
    }),
};
