import type { Nodes } from 'mdast';
import { stepLine } from '../../markdown/explicit-ids.ts';
import { visit, visitAll } from '../../markdown/visit.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { Position } from '../../markdown/position.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/**
 * No HTML in Markdown: it would be dropped from the page without a word. No angle bracket either,
 * however it is written, in what other programs quote: titles and descriptions of links and
 * pictures, headings, steps. In the text and code of paragraphs they are text.
 */
export const rawHtml: Rule = {
  id: 'HC012',
  title: '写了 HTML',
  check: ({ pages }) =>
    pages.flatMap((page) => [...tags(page), ...inAttributes(page), ...inLines(page)]),
};

function tags({ file, body }: PageSource): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'html', (node) => {
    findings.push({
      file,
      position: placeOf(node),
      found: `“${node.value.split('\n')[0]?.slice(0, 40)}”不会出现在页面上`,
      expected: '只用 Markdown',
      fix: '改成 Markdown 的写法；要显示尖括号，用反引号包起来',
    });
  });
  return findings;
}

const attributeNames = { title: '引号里的文字', alt: '图片的说明' };

function inAttributes({ file, body }: PageSource): Finding[] {
  const findings: Finding[] = [];
  visitAll(body, (node) => {
    for (const [name, what] of Object.entries(attributeNames)) {
      const value = (node as unknown as Partial<Record<string, unknown>>)[name];
      if (typeof value === 'string') findings.push(...judge(file, placeOf(node), what, value));
    }
  });
  return findings;
}

function inLines({ file, body }: PageSource): Finding[] {
  const findings: Finding[] = [];
  const look = (what: string, line: Nodes | undefined): void => {
    if (!line) return;
    visit(line, ['text', 'inlineCode'], (node) => {
      if ('value' in node)
        findings.push(...judge(file, placeOf(node, placeOf(line)), what, node.value));
    });
  };
  visit(body, ['heading', 'listItem'], (node) => {
    if (node.type === 'heading') look('小标题', node);
    else if (node.type === 'listItem') look('步骤', stepLine(node));
  });
  return findings;
}

function judge(file: Finding['file'], position: Position, what: string, text: string): Finding[] {
  const index = text.search(/[<>]/);
  if (index < 0) return [];
  return [
    {
      file,
      position,
      found: `${what}里有 ${text[index]}：“${text.slice(Math.max(0, index - 10), index + 30)}”`,
      expected: `${what}只写文字，不写 < 和 >，也不写成 &lt; &gt;`,
      fix: '用文字说出来，例如“大于”“再点”；要显示尖括号，写到正文的反引号里',
    },
  ];
}

/** What a bare address becomes has no position of its own. */
function placeOf({ position }: Nodes, around: Position = fileStart): Position {
  const { line, column } = position?.start ?? around;
  return { line, column };
}
