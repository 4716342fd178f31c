import type { FieldName } from './findings.ts';
import { firstOf } from './first-of.ts';
import { before, isPartOf, placeOf, placesOf, type Reading, type Span } from './reading.ts';

const hexKey = /(?:0x)?(?:[\da-f][\s-]?){63}[\da-f]/gi;
/**
 * Bitcoin's WIF and BIP 32's extended keys, in Base58; JSON Web Tokens; keys of programs that say
 * so in front; PEM of RFC 7468.
 */
const knownKeys =
  /[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}|[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{40,}|\beyJ[\w-]{8,400}\.[\w.-]{8,}|\b[spr]k_(?:live|test)_\w{8,}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^]*?(?:-----END[^-]{0,40}-----|$)/g;
const keyName =
  /(?:[私密秘][钥匙]|privkey|\b(?:private|app_?secret|api(?=[\s_-]?key)|(?:secret|totp|2fa)(?=\s?key|[\s:：=]))(?:[\s_-]?(?:key|secret))?)(?:为|就?是|is|[\s:：=(（“"「【[,，])*/gi;

/** Private keys: by their shape, and what is said to be one. */
export function findPrivateKeys({ plain }: Reading): Span[] {
  return [
    ...hexNumbers(plain).filter((span) => saidOfHex(plain, span) === 'key'),
    ...placesOf(knownKeys, plain).filter((span) => !isPartOf(plain, span)),
    ...placesOf(keyName, plain).flatMap(({ to: from }) => {
      const key = firstOf(
        /^(?:[\w=+/-]{16,}|(?:[\da-f]{4,}[\s-]?){4,}|(?:[a-z2-7]{4}[\s-]?){4,}(?!\w))/i,
        plain.slice(from, from + 400),
      );
      return /\d/.test(key) ? [{ from, to: from + key.trim().length }] : [];
    }),
  ];
}

/** Fields in which numbers of payments and accounts of others stand. */
const numberFields: readonly FieldName[] = ['order', 'caseNumbers', 'reference', 'payeeAccount'];

/**
 * 64 hexadecimal digits of which nothing says whether they are a private key or the hash of a
 * transaction. They look the same, and who is told of a theft needs the hash.
 */
export const findKeysOrHashes = ({ plain }: Reading, field: FieldName): Span[] =>
  numberFields.includes(field)
    ? []
    : hexNumbers(plain).filter((span) => saidOfHex(plain, span) === 'nothing');

const named =
  /(?:哈希|hash|\btx(?:n|id)?|\btransaction|交易(?!所)|转账|链上|sha|merkle|block|区块|单号|订单|流水|编号|凭证|\border|\bref(?:erence)?\b)/i;
const namedAtOnce =
  /(?:哈希值?|hash|\btx(?:n|id)?|单号|流水号?|(?:交易|订单)(?:编?号|id)?|\btransaction(?:\sid)?|\border(?:\s(?:no|number|id))?)[\s\d.#:：=(（“"「【[/是为]*$/i;
const addressName = /(?:地址|合约|address|contract)/i;
const keyNear =
  /[私密秘]钥|[私钥]匙|助记词|恢复词|priv(?:ate)?|secret|seed|mnemonic|keystore|(?:^|api|[^a-z])keys?(?![a-z])/i;
const keyAtOnce = /(?:[钥匙词]|key|secret|seed)[\s.:：=(（“"「【[是为]*$/i;
const hashAfter = /^[\s,，、)）]*(?:这?就?是|is|这笔)?[^,，。\n]{0,6}?(?:哈希|hash|tx|交易|单号)/i;

/** What the words beside 64 hexadecimal digits say that they are. */
function saidOfHex(plain: string, { from, to }: Span): 'key' | 'hash' | 'nothing' {
  const sentence = before(plain, from, 40).replace(/^[^]*[。；;！!？?\uFFFC]/, '');
  // 私钥： and a new line say it, too.
  const words = sentence.trim().replace(/^[^]*\n/, '');
  const after = firstOf(/^[^。；;！!？?\n\uFFFC]{0,20}/, plain.slice(to, to + 20));
  const typed = plain.slice(from, to);
  if (namedAtOnce.test(words)) return 'hash';
  const isKey = keyNear.test(words) || keyNear.test(after);
  const isHash = named.test(words) || hashAfter.test(after);
  // Nobody copies a hash in pieces.
  if (/[\s-]/.test(typed) || (isKey && (!isHash || keyAtOnce.test(words)))) return 'key';
  if (isKey) return 'nothing';
  return isHash || (addressName.test(words) && /^0x/i.test(typed)) ? 'hash' : 'nothing';
}

function hexNumbers(plain: string): Span[] {
  const found: Span[] = [];
  hexKey.lastIndex = 0;
  for (let match = hexKey.exec(plain); match; match = hexKey.exec(plain)) {
    const span = placeOf(match);
    const letters = match[0].replace(/[^a-f]/gi, '').length;
    if (isPartOf(plain, span) || letters < 8 || letters > 56) hexKey.lastIndex = match.index + 1;
    else found.push(span);
  }
  return found;
}

const address = /:\/\/|[\da-z-]\.[a-z]{2,}[#?/]/i;
/** What a value is called that lets in whoever has it. */
const valueName =
  /[#;?&/](?:[\w.-]*(?:token|ticket|otp|secret|jwt|nonce|passw(?:or)?d|pwd)|[\w.-]*(?:code|key|sig|auth|sid)|signature|session\w*|hash)=[^\s#&]{4,}/i;
const codeName = /[#?&/](?:code|key|sig|id|u|k|t|c|s|uid|q)=/i;
/** What a page does that lets somebody in. */
const letsIn =
  /[.#?/&_-](?:reset|verify|verification|magic|confirm|activate|recover|unlock|sign-?in|log-?in|passw(?:or)?d|o?auth|sso|callback|invite)/i;
const opaque = /[/=](?=[\w.%~+-]*\d)(?=[\w.%~+-]*[a-z_])[\w.%~+-]{6,}|[/=]\d{6,}/i;

/** Links that let in whoever opens them. The address of a page, true or faked, is no secret. */
export function findLinks({ plain }: Reading): Span[] {
  return [...plain.matchAll(/(?:[!-~]{1,400}[=?&]\n)?[!-~]+/g)].flatMap((match) => {
    const [text] = match;
    if (!address.test(text)) return [];
    const start = Math.max(text.search(/[a-z][\da-z.+-]{0,20}:\/\//i), 0);
    const link = text.slice(start).replace(/[.:"',;!?)\]}>]+$/, '');
    const from = match.index + start;
    return isSecret(link) ? [{ from, to: from + link.length }] : [];
  });
}

function isSecret(link: string): boolean {
  const host = firstOf(/^(?:[\da-z.+-]{0,21}:\/\/)?[^#?/]*/i, link);
  const path = link.slice(host.length);
  const all = /^[a-z]+:\/\/[\w-]*$/i.test(host) ? `/${link}` : path;
  const flat = all.replace(/\s/g, '');
  const isWayIn = letsIn.test(flat);
  if (isWayIn && opaque.test(flat.replace(letsIn, ''))) return true;
  return valueName.test(flat) && (isWayIn || !codeName.test(flat));
}
