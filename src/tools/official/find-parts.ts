import { withDigits } from './judge-phone.ts';
import { trimmed } from './written.ts';

/** Something in a pasted text that can be held against the list. */
export interface Part {
  kind: 'web' | 'phone' | 'mail' | 'account';
  text: string;
  /** Of a mail address in `<…>`: the name before it. */
  shown?: string;
  /** A number of few digits among other words may be an amount or a day. */
  isDoubtful?: boolean;
}

/** A quotation of a text whose parts were found is taken out, so that nothing is found twice. */
const gap = '\n';

const headed = /^(.*?)[<〈＜]\s*([^<>\s]+[@＠][^<>\s]+)\s*[>〉＞]\s*$/;

/** The sender of a mail as mail programs show it: only what is in the last brackets is an address. */
function findSenders(text: string): { parts: Part[]; rest: string } {
  const parts: Part[] = [];
  const rest = text
    .split('\n')
    .map((line) => {
      const last = line.lastIndexOf('<');
      const [, shown = '', mail = ''] =
        headed.exec(
          last < 0 ? line : line.slice(0, last).replace(/[<>]/g, ' ') + line.slice(last),
        ) ?? [];
      if (mail === '' || /:\/\//.test(mail)) return line;
      parts.push({ kind: 'mail', text: mail.replace(/^mailto:/i, ''), shown: trimmed(shown) });
      return gap;
    })
    .join('\n');
  return { parts, rest };
}

/** Blanks, and marks that end an address in Chinese; not those of no width, which hide in it. */
const between =
  /[ \t\n\r\f\v\u00A0\u1680\u2000-\u200A\u2028\u2029\u3000]+(?![@＠]|\.\p{L})|[，、；！？“”‘’（）《》【】「」『』<>〈〉"](?![@＠]|\.\p{L})/u;

const scheme = /[a-z][a-z\d+.-]*[:：][/／\\]|(?:javascript|data|blob|view-source|https?):/i;

const edges = /^[([{'.,;:：。…`*~\-—]+|[)\]}'.,;:：。…`*~]+$/g;

const label = /^(?:e-?mail|mail|url)[:：=]/i;

const notHan = /[^\p{sc=Han}]+/gu;

const dots =
  /[\p{L}\p{N}\u200B-\u200F\u2060-\u2069-]+[.。．｡․]+(?=[\p{L}\p{N}\u200B-\u200F\u202A-\u202E\u2060-\u2069%])/u;

/** All of an address whose beginning says what it is, or what of a piece has the look of one. */
function addressesIn(piece: string): string[] {
  const start = piece.search(scheme);
  if (start >= 0) return [piece.slice(start)];
  if (/^tel:/i.test(piece)) return [];
  if (/^\/\//.test(piece)) return [piece];
  return (piece.match(notHan) ?? []).filter(
    (run) => /[@＠]./.test(run) || (dots.test(run) && /\p{L}/u.test(run)),
  );
}

const kindOf = (address: string): Part['kind'] | undefined => {
  if (/^mailto:/i.test(address)) return 'mail';
  if (scheme.test(address)) return 'web';
  if (/^[@＠]/.test(address) && !/\./.test(address)) return 'account';
  return /[@＠]/.test(address.replace(/\/.*$/s, '')) ? 'mail' : 'web';
};

/** A program in the guise of an address, to the end of its line: what it holds is not an address. */
const program = /(?:javascript|vbscript|data|blob|view-source)[:：].+/gi;

function findAddresses(text: string): { parts: Part[]; rest: string } {
  const parts: Part[] = [];
  let rest = text.replace(program, (found) => {
    parts.push({ kind: 'web', text: trimmed(found) });
    return gap;
  });
  for (const piece of rest.split(between))
    for (const found of addressesIn(piece)) {
      const address = trimmed(found.replace(edges, '').replace(label, ''));
      const kind = kindOf(address);
      if (address === '' || kind === undefined) continue;
      parts.push({ kind, text: address });
      rest = rest.replace(found, () => gap);
    }
  return { parts, rest };
}

/** Digits in groups, with letters that look like some, a code before and a switchboard's behind. */
const number =
  /(?:tel:)?[+＋(（]*[\d０-９OolI零〇○一二三四五六七八九幺](?:[\d０-９OolI零〇○一二三四五六七八九幺 \t\u00A0\u2000-\u200A\u2010-\u2015\u2212\u3000()（）+＋.\-－—_·・/,，\u200B-\u200F\u2060\u202A-\u202E\uFEFF]*[\d０-９OolI零〇○一二三四五六七八九幺])?(?:\s*(?:转|轉|分机|分機|ext\.?|x|#|＃)\s*\d+)?/giu;

const unit = /^\s*(?:元|块|圆|万|亿|年|月|日|号楼|点|分钟|小时|天|个|次|%|％|人|笔|条|岁|折)/;
const isDay = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/;

const digitsOf = (text: string): string => withDigits(text).replace(/\D/g, '');

/** Several numbers in a row, if each is one by itself. */
function apart(text: string): string[] {
  const numbers = text.split('，');
  return numbers.every((one) => digitsOf(one).length >= 5) ? numbers : [text];
}

/** What makes a telephone dial on behind a number, or do something else with it. */
const switched =
  /^\s*[（(]?\s*(?:转|轉|分机|分機|内线|ext)\D{0,6}\d+|^\s*转接|^[*＊#＃;；pw]\d+|^[*＊#＃]/i;
const listedTail = /^[、，]\d{1,4}(?!\d)/;

/** A number with the marks around it that change what it does. */
function withMarks(found: string, before: string, after: string): string {
  const tail =
    switched.exec(after)?.[0] ?? (digitsOf(found).length > 6 ? listedTail.exec(after)?.[0] : '');
  return `${/[*＊#＃]$/.test(before) ? '#' : ''}${found}${tail ? ` # ${tail}` : ''}`;
}

/** The hours behind a number in brackets, and the last letter of `Tel`, are no part of it. */
const bare = (found: string, after: string): string =>
  (/^[:：]/.test(after) ? found.replace(/\s*[(（]\d{1,2}$/, '') : found).replace(
    /^[OolI]+[^\dA-Za-z]+/,
    '',
  );

function findNumbers(text: string): Part[] {
  return [...text.matchAll(number)].flatMap(({ 0: whole, index }) => {
    const after = text.slice(index + whole.length);
    const found = bare(whole, after);
    const before = text.slice(0, index + whole.indexOf(found));
    // A part of a name, not of a number.
    if (/[\p{sc=Latin}_@]$/u.test(before) || /^[\p{sc=Latin}_]/u.test(after)) return [];
    const digits = digitsOf(found);
    const letters = found.replace(/tel:|ext\.?/gi, '').match(/[OolI]/g)?.length ?? 0;
    if (digits.length < 2 || digits.length + letters < 3 || digits.length > 60) return [];
    const isAlone = trimmed(before + after).replace(/[^\p{L}\p{N}]/gu, '') === '';
    const isAmount = unit.test(after) || /[¥￥$]\s*$/.test(before) || isDay.test(found);
    return apart(withMarks(found, before, after)).map((one): Part => ({
      kind: 'phone',
      text: trimmed(one),
      isDoubtful: !isAlone && (isAmount || digits.length < 5),
    }));
  });
}

const labelled =
  /(?:公众号|服务号|小程序|微信号?|账号|帐号|抖音号?|微博|QQ|WeChat|account)\s*[:：]\s*([^\s，。；！？、]+)/giu;

/** Names of accounts behind a word that says so. */
const findNames = (text: string): Part[] =>
  [...text.matchAll(labelled)].map(([, name = '']) => ({ kind: 'account', text: name }));

/** How long a name of an account may be, in characters. */
const longestName = 40;

/** All that is the name of an account, if nothing else is in the text. */
function soleName(text: string): Part[] {
  const name = text.replace(/^[“"‘'「【]+|[”"’'」】]+$/g, '');
  const isName =
    name.length <= longestName && /[\p{L}\p{N}]/u.test(name) && !/[\n，。！？；]/.test(name);
  return isName ? [{ kind: 'account', text: trimmed(name) }] : [];
}

/** Takes a pasted text apart: what stands in it, in the order of kinds, each once. */
export function findParts(text: string): Part[] {
  const whole = trimmed(text);
  const senders = findSenders(whole);
  const addresses = findAddresses(senders.rest);
  const names = findNames(addresses.rest);
  const withoutNames = names.reduce(
    (rest, name) => rest.replace(name.text, () => gap),
    addresses.rest,
  );
  const found = [...senders.parts, ...addresses.parts, ...names, ...findNumbers(withoutNames)];
  const seen = new Set<string>();
  return (found.length > 0 ? found : soleName(whole)).filter(({ kind, text: one }) => {
    const key = `${kind} ${one}`;
    return !seen.has(key) && seen.add(key);
  });
}
