import type { Code, Definition, Heading, Nodes, Parents, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit, visitAll } from '../../markdown/visit.ts';
import { stepLine } from '../../markdown/explicit-ids.ts';
import type { PageSource } from '../../source/content-source.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

type Told = Pick<Finding, 'found' | 'expected' | 'fix'>;

/** What a writer typed is on the page: Markdown drops some things without a word. */
export const lostContent: Rule = {
  id: 'HC027',
  title: '写的内容不会出现',
  check: ({ pages }) => pages.flatMap((page) => [...inBody(page), ...inFrontmatter(page)]),
};

function inBody({ file, body }: PageSource): Finding[] {
  const findings: Finding[] = [];
  const names = new Set<string>();
  visit(body, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) names.add(node.identifier);
  });
  visitAll(body, (node, _index, parent) => {
    const told = judge(node, parent, names);
    const { line, column } = node.position?.start ?? fileStart;
    if (told) findings.push({ file, position: { line, column }, ...told });
  });
  return findings;
}

function judge(node: Nodes, parent: Parents | undefined, names: Set<string>): Told | undefined {
  switch (node.type) {
    case 'footnoteDefinition':
    case 'footnoteReference':
      return footnote;
    case 'tableRow':
      return wideRow(node.children.length, parent as Table);
    case 'code':
      return codeWords(node);
    case 'definition':
      return unused(node, names);
    case 'heading':
      return emptyText(node);
    case 'listItem':
      return node.checked === true || node.checked === false
        ? emptyText(stepLine(node))
        : undefined;
    default:
      return undefined;
  }
}

const footnote: Told = {
  found: '用了脚注 [^…]',
  expected: '要说的话写在正文里',
  fix: '把脚注的内容移到要说明的地方，删掉 [^…]',
};

function wideRow(cells: number, table: Table): Told | undefined {
  const columns = table.children[0]?.children.length ?? 0;
  return cells > columns
    ? {
        found: `这一行有 ${cells} 格，表头只有 ${columns} 格，多出来的不会出现`,
        fix: '补上表头，或者合并单元格；文字里的 | 写成 \\|',
      }
    : undefined;
}

function codeWords({ lang, meta }: Code): Told | undefined {
  const words = [lang, meta].filter(Boolean).join(' ');
  return words && words !== 'text'
    ? {
        found: `\`\`\` 后面的“${words}”不会出现`,
        expected: '``` 单独一行，或者写 ```text',
        fix: '把这些字移到下一行',
      }
    : undefined;
}

function unused({ identifier }: Definition, names: Set<string>): Told | undefined {
  return names.has(identifier)
    ? undefined
    : {
        found: `“[${identifier}]:”开头的这一行不会出现`,
        expected: '链接写成 [文字](/a/1304/)',
        fix: '是链接就照上面写；是正文就去掉方括号',
      };
}

/** A heading that says nothing, or a box that nobody knows what to tick for. */
function emptyText(line: Heading | Nodes | undefined): Told | undefined {
  return line && toString(line).trim() === ''
    ? {
        found: line.type === 'heading' ? '小标题没有文字' : '步骤没有文字',
        fix: '补上文字，或者删掉这一行',
      }
    : undefined;
}

/** `summary: 见第 #3 条`: from a blank and a `#` on, YAML takes it for a remark. */
function inFrontmatter({ file, frontmatter }: PageSource): Finding[] {
  return (frontmatter?.clipped ?? []).map(({ text, position }) => ({
    file,
    position,
    found: `“#${text}”被 YAML 当成了备注`,
    expected: '文字里有“空格加 #”就整段加双引号；真是备注，# 后面空一格',
    fix: '整段文字加上双引号',
  }));
}
