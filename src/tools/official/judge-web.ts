import { decodePunycode } from './punycode.ts';
import type { Entry, Finding, Note } from './registered.ts';
import { distance, hasHidden, resembles } from './written.ts';

/** Hosts whose addresses lead elsewhere: where to, only who opens them sees. */
const shorteners =
  /^(?:t\.cn|dwz\.cn|url\.cn|suo\.im|suo\.nz|mrw\.so|tb\.cn|3\.cn|sourl\.cn|w\.url\.cn|bit\.ly|t\.co|tinyurl\.com|goo\.gl|is\.gd|ow\.ly|rb\.gy|cutt\.ly|t\.ly|s\.id)$/;

/** The parts of an address, read as a browser would; nothing is decoded. */
interface Address {
  scheme: string;
  user: string;
  /** In small letters, without the dot at its end. */
  host: string;
  port: string;
  /** Path, query and fragment. */
  rest: string;
  notes: Note[];
}

const standardPort: Readonly<Record<string, string>> = { http: '80', https: '443', '': '' };

/** Reads an address; marks of Chinese keyboards stand for those that browsers take them for. */
function readAddress(text: string): Address {
  const plain = text
    .replace(/^[Ａ-Ｚａ-ｚ]+(?=[:：][/／])/, (scheme) => scheme.normalize('NFKC'))
    .replace(/：/g, ':')
    .replace(/／/g, '/')
    .replace(/[。．｡]/g, '.');
  const [, scheme = '', slashes = '', after = ''] =
    /^(?:([a-z][a-z\d+.-]*):(?!\d))?([/\\]*)(.*)$/is.exec(plain) ?? [];
  const end = after.search(/[/\\?#]/);
  const authority = end < 0 ? after : after.slice(0, end);
  const rest = end < 0 ? '' : after.slice(end);
  const at = authority.lastIndexOf('@');
  const [, host = '', port = ''] = /^(.*?)(?::(\d*))?$/s.exec(authority.slice(at + 1)) ?? [];
  const address = {
    scheme: scheme.toLowerCase(),
    user: at < 0 ? '' : authority.slice(0, at + 1),
    host: host.toLowerCase().replace(/\.$/, ''),
    port,
    rest,
  };
  return { ...address, notes: notesOn(text, address, slashes) };
}

/** Unwraps what is written with %, twice: what is wrapped more often is a trick in any case. */
function unwrapped(text: string): string {
  const once = (wrapped: string): string =>
    wrapped.replace(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return once(once(text));
}

/** A wide mark that ends no host in a browser, with more of a host behind it. */
const wideEnd = /\p{L}[／？＃＼].*[.．。]\p{L}/su;

const programEnd = /\.(?:apk|exe|ipa|msi|dmg|pkg|bat|mobileconfig|hap)(?:[?#]|$)/i;

const fileEnd =
  /\.(?:x?html?|php|aspx?|jsp|do|action|pdf|png|jpe?g|gif|webp|svg|js|css|xml|json|txt|md)$/i;

/** What leads on to somewhere else: the name of another host in a path, or an address in base64. */
const holdsHost = (path: string): boolean =>
  /[=/](?:aHR0c|Ly9)[\w+/-]{4}/.test(path) ||
  path
    .split(/[/?#=&]/)
    .some(
      (part) =>
        /^[^\s]*[\w-]\.[a-z]{2,}(?::\d+)?$/i.test(part) &&
        !fileEnd.test(part) &&
        !programEnd.test(part),
    );

function notesOn(text: string, address: Omit<Address, 'notes'>, slashes: string): Note[] {
  const { scheme, user, host, port, rest } = address;
  const path = unwrapped(rest);
  const usual = slashes === '//' || (scheme === '' && slashes === '');
  const checks: readonly (readonly [Note, boolean])[] = [
    ['scheme', !['', 'http', 'https'].includes(scheme) || !usual],
    ['user', user !== '' || /@/.test(path)],
    ['port', port !== '' && port !== standardPort[scheme]],
    ['encoded', /%/.test(host + user)],
    ['invisible', hasHidden(text)],
    ['letters', /[^\0-\x7F]/.test(host) || /(?:^|\.)xn--/.test(host) || wideEnd.test(text)],
    ['inside', /\/\/|\\|https?:/i.test(path) || holdsHost(path)],
    ['program', programEnd.test(path) || (rest === '' && /\.(?:apk|ipa)$/.test(host))],
    ['numeric', /^(?:\[.*\]?|(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+))*)$/.test(host)],
    ['short', shorteners.test(host)],
  ];
  return checks.flatMap(([note, is]) => (is ? [note] : []));
}

/** Whether a host is a name under another one, or that one. */
const isUnder = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

const wellFormed = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/;

function isSame({ host, rest }: Address, record: Entry): boolean {
  if (record.kind === 'domain') return isUnder(host, record.value.toLowerCase());
  const known = readAddress(record.value);
  const path = (text: string): string => text.replace(/[?#].*$/s, '').replace(/\/$/, '');
  return host === known.host && (path(known.rest) === '' || path(rest) === path(known.rest));
}

/** The name of a host that people know it by: the longest of its labels but the last. */
const coreOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');

const hostOf = ({ kind, value }: Entry): string =>
  kind === 'domain' ? value : readAddress(value).host;

function isLike(text: string, host: string, record: Entry): boolean {
  const known = hostOf(record);
  const seen = [text, host, decodePunycode(host), [...host].reverse().join('')];
  if (seen.some((one) => resembles(one, known))) return true;
  if (record.kind !== 'domain') return false;
  const core = coreOf(known);
  return seen.some((one) => one.split('.').some((label) => resembles(label, core)));
}

/** Of what is registered that from which a host differs least. */
function nearest(host: string, records: readonly Entry[]): Entry | undefined {
  const [first] = records
    .map((record) => ({ record, far: distance(host.slice(0, 300), hostOf(record)) }))
    .sort((one, other) => one.far - other.far);
  return first?.record;
}

/** Holds an address against those that are registered. It is opened nowhere. */
export function judgeWeb(text: string, entries: readonly Entry[], brand: string): Finding {
  const address = readAddress(text);
  const { host, notes } = address;
  const addresses = entries.filter(({ kind }) => kind === 'domain' || kind === 'web');
  const same = wellFormed.test(host)
    ? addresses.find((record) => isSame(address, record))
    : undefined;
  const isStrange = notes.some((note) => note !== 'program');
  if (same) return { verdict: isStrange ? 'similar' : 'match', record: same, host, notes };
  const like =
    nearest(
      host,
      addresses.filter((record) => isLike(text, host, record)),
    ) ?? (resembles(text, brand) ? addresses.find(({ authority }) => !authority) : undefined);
  return { verdict: like ? 'similar' : 'unlisted', record: like, host, notes };
}
