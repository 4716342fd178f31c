import { extname } from 'node:path';
import { parseJson } from '../exported-text.ts';
import { csvRecords } from './csv-records.ts';
import { jsonRecords } from './json-records.ts';
import type { AuditRecord } from './record.ts';

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
