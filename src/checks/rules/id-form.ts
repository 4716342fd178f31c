import { toString } from 'mdast-util-to-string';
import { visit } from '../../markdown/visit.ts';
import { outlineOf } from '../../markdown/outline.ts';
import type { PageSource } from '../../source/content-source.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** Ids are written as ids, and none takes a name that the page itself needs. */
export const idForm: Rule = {
  id: 'HC008',
  title: '编号写法不对',
  check: ({ pages }) =>
    pages.flatMap((page) => [...malformed(page), ...reserved(page), ...tooLong(page)]),
};

const reservedPrefix = 'help-';
/** What the ledger, links with steps and the memory of a browser hold of an id. */
const longest = 40;

/** `{#…}` that was not taken for an id, wherever it stands outside code. */
function malformed({ file, body }: PageSource): Finding[] {
  const findings: Finding[] = [];
  visit(body, ['heading', 'paragraph'], (node) => {
    const written = /\{\s*#[^}]*\}?|｛#[^｝]*｝?/.exec(toString(node))?.[0];
    if (written === undefined) return;
    const start = node.position?.start ?? fileStart;
    findings.push({
      file,
      position: { line: start.line, column: start.column },
      found: `“${written}”没有被当作编号`,
      expected: '半角的 {#编号} 写在小标题或步骤的末尾，编号用小写英文、数字、连字符，以字母开头',
      fix: '改成例如 {#status}，放到这一行的最后',
    });
  });
  return findings;
}

function reserved({ file, body }: PageSource): Finding[] {
  return outlineOf(body)
    .filter(({ id }) => id?.startsWith(reservedPrefix))
    .map(({ id, position }) => ({
      file,
      position,
      found: `{#${id}} 以 ${reservedPrefix} 开头，这样的编号留给页面自己用`,
      fix: '换一个编号',
    }));
}

function tooLong({ file, body }: PageSource): Finding[] {
  return outlineOf(body)
    .filter(({ id = '' }) => id.length > longest)
    .map(({ id = '', position }) => ({
      file,
      position,
      found: `{#${id}} 有 ${id.length} 个字符`,
      expected: `最多 ${longest} 个字符`,
      fix: '换一个短的英文词',
    }));
}
