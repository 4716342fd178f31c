import type { Part } from './part.ts';
import { trimmed } from './written.ts';

const headed = /^(.*?)[<〈＜]\s*([^<>\s]+[@＠][^<>\s]+)\s*[>〉＞]\s*$/;

/** A sender behind the one that is shown, in brackets or with a word that says who really sent it. */
const behind =
  /^(.*?[\w.+-]+[@＠][^\s@＠（(<【\[]+)\s*(?:(?:[（(【[]\s*(?:mailto:|由|via|代发)?|由|via|代发|on behalf of)[:：\s]*)([^\s<>()（）【】[\]]+[@＠][^\s<>()（）【】[\]]+)/iu;
const behindHost =
  /^(.*?[\w.+-]+[@＠][^\s@＠（(<【\[]+)\s*[（(【[]?\s*(?:由|via|代发)\s*([\w-]+(?:\.[\w-]+)+)/iu;

/** The sender of a mail as mail programs show it: only what is in the last brackets is an address. */
export function findSenders(text: string): { parts: Part[]; rest: string } {
  const parts: Part[] = [];
  const rest = text
    .split('\n')
    .map((line) => {
      // To whom a mail went is the reader, not who wrote it.
      if (/^\s*(?:To|Cc|Bcc|收件人|抄送|密送)\s*[:：]/i.test(line)) return '\n';
      const last = line.lastIndexOf('<');
      const [, shown = '', mail = ''] =
        headed.exec(
          last < 0 ? line : line.slice(0, last).replace(/[<>]/g, ' ') + line.slice(last),
        ) ??
        behind.exec(line) ??
        behindHost.exec(line) ??
        [];
      if (mail === '' || /:\/\//.test(mail)) return line;
      parts.push({ kind: 'mail', text: mail.replace(/^mailto:/i, ''), shown: trimmed(shown) });
      return '\n';
    })
    .join('\n');
  return { parts, rest };
}
