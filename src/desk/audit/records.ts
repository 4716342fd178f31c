import { extname } from 'node:path';
import PostalMime from 'postal-mime';
import { parseJson } from '../exported-text.ts';
import { csvRecords } from './csv-records.ts';
import { jsonRecords } from './json-records.ts';
import { labelOf, type AuditRecord } from './record.ts';

/**
 * Takes apart a mail that was saved (`.eml`): its text and its HTML, decoded.
 *
 * @throws {Error} when it holds no text; the message is in Chinese.
 */
export async function mailRecords(bytes: Uint8Array): Promise<AuditRecord[]> {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(bytes);
  if (!text.trim() && !html.trim())
    throw new Error('这封邮件里没有文字。改法：在邮箱里重新保存成 .eml 文件。');
  return [{ label: labelOf('邮件', subject), texts: [subject, text, html], quoted: [] }];
}

/**
 * Takes apart what a desk exported, or what somebody pasted.
 *
 * @param name Of the file; its ending says what it has to be.
 * @throws {Error} when a JSON or CSV file cannot be read as one; the message is in Chinese.
 */
export function recordsOf(text: string, name: string): AuditRecord[] {
  const ending = extname(name).toLowerCase();
  if (ending === '.json') return jsonRecords(parseJson(text));
  if (ending === '.csv' || ending === '.tsv') return csvRecords(text);
  // A reply may begin with a bracket too: `[处理中](https://…)`, `{customer}，你好。`
  if (/^\s*[[{]/.test(text) && isJson(text)) return jsonRecords(parseJson(text));
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) =>
      line.trim() ? [{ label: `第 ${index + 1} 行`, texts: [line], quoted: [] }] : [],
    );
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
