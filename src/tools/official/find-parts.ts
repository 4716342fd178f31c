import { findNumbers } from './find-numbers.ts';
import { findSenders } from './find-senders.ts';
import type { Part } from './part.ts';
import { trimmed } from './written.ts';

/** A quotation of a text whose parts were found is taken out, so that nothing is found twice. */
const gap = '\n';

/** Blanks, and marks that end an address in Chinese; not those of no width, which hide in it. */
const between =
  /[ \t\n\r\f\v\u00A0\u1680\u2000-\u200A\u2028\u2029\u3000]+(?![@＠]|\.\p{L})|[，、；！？“”‘’（）《》【】「」『』<>〈〉"](?![@＠]|\.\p{L})/u;

const scheme = /[a-z][a-z\d+.-]*[:：][/／\\]|(?:javascript|data|blob|view-source|https?):/i;

const edges = /^[([{'.,;:：。…`*~\-—]+|[)\]}'.,;:：。…`*~]+$/g;

const label = /^(?:e-?mail|mail|url)[:：=]/i;

/** A host does not end before Han if more of it stands behind. */
const notHan = /(?:[^\p{sc=Han}]+\p{sc=Han}+(?=[.．]\p{sc=Latin}))*[^\p{sc=Han}]+/gu;

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

/** What belongs to the name of an account behind where its letters end: Han, or who it claims to be. */
const restOfName =
  /^(?:\p{sc=Han}[^\s，。！？；、]*|[\s·•（(【[：:｜|—-]{0,3}(?:官方|客服|在线|人工|服务|中心|助手|小助手|专员|经理|总部|中国|vip)[^\s，。！？；、]*)/iu;

/** A name as far as it goes: cut off within, it would be another's. */
const wholeName = (found: string, text: string): string =>
  found + (restOfName.exec(text.slice(text.indexOf(found) + found.length))?.[0] ?? '');

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
      if (/^(?:[a-z]+:[/\\]*)?$/i.test(address) || kind === undefined) continue;
      const whole = kind === 'account' ? wholeName(found, rest) : found;
      parts.push({ kind, text: kind === 'account' && whole !== found ? trimmed(whole) : address });
      rest = rest.replace(whole, () => gap);
    }
  return { parts, rest };
}

const labelled =
  /(?:公众号|服务号|小程序|微信号?|账号|帐号|抖音号?|微博|QQ|WeChat|account)\s*[:：]\s*([^\s，。；！？、]+)/giu;

/** Names of accounts behind a word that says so. */
const findNames = (text: string): Part[] =>
  [...text.matchAll(labelled)]
    .map(([, name = '']) => wholeName(name, text))
    .filter((name) => !/^\s*[+＋(（]?[\d０-９][\d０-９\s()-]*$/.test(name))
    .map((name) => ({ kind: 'account', text: name }));

/** How long a name of an account may be, in characters. */
const longestName = 40;

/** All that is the name of an account, if nothing else is in the text. */
function soleName(text: string): Part[] {
  const name = text.replace(/^[“"‘'「【]+|[”"’'」】]+$/g, '');
  const isName =
    name.length <= longestName && /[\p{L}\p{N}]/u.test(name) && !/[\n，。！？；]/.test(name);
  return isName ? [{ kind: 'account', text: trimmed(name) }] : [];
}

/** Addresses that were written so that nobody opens them by mistake: the address that is meant. */
const refanged = (text: string): string =>
  text
    .replace(/\bh(?:xx|\*\*|tt)p(s?)(?=\s?(?:\[:\]|[:：]))/gi, 'http$1')
    .replace(/\[:\](?=\/\/)/g, ':')
    .replace(/\s?[[({【（](?:\.|dot|点)[\])}】）]\s?/gi, '.')
    .replace(/\s?[[({【（](?:@|at)[\])}】）]\s?/gi, '@');

/** Takes a pasted text apart: what stands in it, in the order of kinds, each once. */
export function findParts(text: string): Part[] {
  const whole = trimmed(refanged(text));
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
