/** What is wrong with an address on another site. */
export type AddressFault =
  /** It does not begin with `https://`. */
  | 'scheme'
  /** Something stands before an `@`, which looks like the host and is none. */
  | 'user'
  | 'port'
  /** Letters in the host that are not those of English and may look like them. */
  | 'letters'
  /** A name behind `xn--`, which nobody can read. */
  | 'punycode'
  /** No whole name of a host: a number, a single word. */
  | 'host'
  /** Characters that have no place in an address. */
  | 'characters';

const parts = /^https:\/\/([^/?#]*)(.*)$/s;
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
/** Printable ASCII but for what browsers change or HTML and Markdown take for something else. */
const restPattern = /^[!#-;=?-Z[\]_a-z~]*$/;

/**
 * Reads an address on another site so strictly that no two programs can take it for different
 * places: `https`, a whole host name in English letters, no user, no port.
 *
 * @returns The host in lower case, or what is wrong.
 */
export function readOutsideAddress(
  url: string,
): { host: string; fault?: never } | { fault: AddressFault } {
  const [, authority, rest = ''] = parts.exec(url) ?? [];
  if (authority === undefined) return { fault: 'scheme' };
  const host = authority.toLowerCase();
  const fault = hostFault(host);
  if (fault) return { fault };
  return restPattern.test(rest) ? { host } : { fault: 'characters' };
}

/**
 * What is wrong with the name of a host; `undefined` when nothing is.
 *
 * @param host In lower case.
 */
export function hostFault(host: string): AddressFault | undefined {
  if (host.includes('@')) return 'user';
  if (/[^\x21-\x7E]/.test(host)) return 'letters';
  if (host.includes(':')) return 'port';
  if (/(?:^|\.)xn--/.test(host)) return 'punycode';
  return hostPattern.test(host) && host.length <= 253 ? undefined : 'host';
}

/** The same for a writer, in Chinese. */
export const faultWords: Readonly<Record<AddressFault, string>> = {
  scheme: '网址不是以 https:// 开头',
  user: '网址里有 @，真正要去的是 @ 后面的地方，容易看错',
  port: '网址里带了端口',
  letters: '主机名里有不是英文的字符，看上去可能和英文字母一样',
  punycode: '主机名里有 xn--，看不出它是哪里',
  host: '主机名不完整',
  characters: '网址里有空格、引号、反斜线或没有编码的字符',
};
