import type { ListItem } from 'mdast';
import { parseAnswerLink } from '../../markdown/answer-links.ts';
import { visit } from '../../markdown/visit.ts';
import { shortAddress } from '../../model/addresses.ts';
import { problemTypesGuide } from '../../model/support-guides.ts';
import { parseMarkdownSource } from '../../source/markdown-source.ts';
import { numberOf } from '../../source/page-number.ts';
import { TextEdits } from './text-edits.ts';
import { fileOf, type Work } from './work.ts';

/**
 * Lists a page on the guide to all problems, after another one.
 *
 * @returns Whether that is done; other content may have no such guide, and needs none then.
 */
export function listBeside(
  work: Work,
  known: number,
  { number, title }: { number: number; title: string },
): boolean {
  const guide = work.content.pages.find((page) => numberOf(page) === problemTypesGuide);
  if (!guide || known === problemTypesGuide) return true;
  const file = fileOf(work, guide);
  const edits = new TextEdits(work.edit.read(file) ?? '');
  const { body } = parseMarkdownSource({ path: '', text: edits.text });
  let after: ListItem | undefined;
  visit(body, 'listItem', (node) => {
    visit(node as ListItem, 'link', (link) => {
      if ('url' in link && parseAnswerLink(link.url)?.number === known) after ??= node as ListItem;
      return undefined;
    });
    return undefined;
  });
  const end = after?.position?.end.offset;
  const start = after?.position?.start.offset;
  if (end === undefined || start === undefined) return false;
  const indent = edits.text.slice(edits.text.lastIndexOf('\n', start - 1) + 1, start);
  const words = title.replace(/[[\]\\]/g, String.raw`\$&`);
  edits.replace(end, end, `\n${indent}- [${words}](${shortAddress(number)})`);
  work.edit.write(file, edits.toString());
  return true;
}
