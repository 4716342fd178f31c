import { groupedBy, hasOwn, isAddress } from '../floor/built-ins.ts';
import { folderOf, shortAddresses } from '../model/addresses.ts';
import { forPlace } from '../model/nested-quotes.ts';
import { familiarBlocks, politeAddress } from './polite-address.ts';
import { replyOf, type Block, type Inline, type Reply } from './reply-forms.ts';
import type { ReplyTexts } from './reply-texts.ts';

export type { Reply } from './reply-forms.ts';
export type { ReplyTexts } from './reply-texts.ts';

/** One item of an answer's checklist. */
export interface ReplyStep {
  id: string;
  text: string;
  /** The heading over its list, where the answer has several lists. */
  list?: string;
}

/** What a reply quotes of an answer or guide. */
export interface ReplyAnswer {
  number: number;
  title: string;
  /** The direct answer. */
  summary: string;
  version: string;
  /** What a customer must know before doing anything. */
  warnings: readonly string[];
  steps: readonly ReplyStep[];
}

/** An answer of a reply, with the steps that the customer should try. */
export interface ReplyPart {
  answer: ReplyAnswer;
  /** Ids of steps, in any order; none, or none that the answer has, means all steps. */
  chosen?: readonly string[];
}

/** What is put in place of a placeholder: a text, or what the desk itself replaces later. */
export type ReplyValue = string | { syntax: string };

export interface ReplyOptions {
  texts: ReplyTexts;
  /**
   * Where the help centre is: `https://help.example.com`, or `https://name.example/help`. Without
   * it no link that works in a mail can be written, and the customer is told what to search for.
   */
  origin: string | undefined;
  /** By name: `customer` for the greeting. Without it the greeting is the one without a name. */
  values?: Readonly<Record<string, ReplyValue>>;
  tone?: ReplyTone;
}

/** How a reply is said; what it warns of and the line on safety are in every one. */
export interface ReplyTone {
  /** Says 你 as to somebody known, where it otherwise says 您. */
  familiar?: boolean;
  /** Without the steps that were not chosen: the page has them. */
  brief?: boolean;
}

/**
 * Composes one reply from one or several answers, in their order, under one greeting. What they
 * warn of comes before all of them.
 */
export function composeReply(parts: readonly ReplyPart[], options: ReplyOptions): Reply {
  const { texts, values = {}, tone } = options;
  const blocks = [
    paragraph(fill(greetingOf(texts, values), values)),
    ...warningBlocks(parts, options),
    ...parts.flatMap((part) => partBlocks(part, parts.length > 1, options)),
    paragraph(fill(texts.safety, values)),
  ];
  return replyOf(tone?.familiar ? familiarBlocks(blocks) : blocks);
}

/** What a reply says of a subject that has nothing here. */
export interface ReplyNotice {
  answer: string;
  /** The page that may be read instead. */
  to?: { number?: number; title: string; address?: string };
}

/** Composes a reply that only says that a subject is not here, and where to go. */
export function composeNotice({ answer, to }: ReplyNotice, options: ReplyOptions): Reply {
  const { texts, values = {} } = options;
  return replyOf([
    paragraph(fill(greetingOf(texts, values), values)),
    paragraph([politeAddress(answer)]),
    ...(to ? [{ kind: 'lines' as const, lines: linesOn(to, options) }] : []),
    paragraph(fill(texts.safety, values)),
  ]);
}

/** What may be read instead, and where it is. */
function linesOn(
  { number, title, address = '' }: NonNullable<ReplyNotice['to']>,
  { texts, origin, values = {} }: ReplyOptions,
): Inline[][] {
  const own = { ...values, number: String(number), title };
  if (number === undefined) {
    const whole = wholeLink(address, origin);
    return [whole ? fillAround('{title} {link}', own, { link: whole }) : fill('{title}', own)];
  }
  const link = replyLink(number, origin);
  return [
    fill(texts.insteadLink, own),
    link ? fillAround(texts.link, own, { link }) : fill(texts.find, own),
  ];
}

/** The greeting that a reply uses: with a name only where there is something to put there. */
export function greetingOf(
  { greeting, greetingPlain }: Pick<ReplyTexts, 'greeting' | 'greetingPlain'>,
  values: Readonly<Record<string, ReplyValue>>,
): string {
  const named = hasOwn(values, 'customer') && values['customer'] !== '';
  return named || !greeting.includes('{customer}') ? greeting : greetingPlain;
}

/**
 * The short link of an answer, for a mail.
 *
 * @param need Ids of steps that are to be marked; none for the answer as it is.
 * @returns `undefined` when the origin is none that a customer could open.
 */
export function replyLink(
  number: number,
  origin: string | undefined,
  need: readonly string[] = [],
): string | undefined {
  if (!isOpen(origin)) return undefined;
  const fragment = need.length > 0 ? `#need=${need.map(encodeURIComponent).join(',')}` : '';
  // A script for the root of a host is bundled without what folders need.
  const isScriptOfRoot = import.meta.env?.SSR === false && import.meta.env.BASE_URL === '/';
  const folder = isScriptOfRoot ? '' : folderOf(origin);
  return wholeLink(`${folder}${shortAddresses}${number}/${fragment}`, origin);
}

/**
 * A path of the site as a link for a mail.
 *
 * @param path With the folder of the site.
 * @returns `undefined` when the origin is none that a customer could open.
 */
export function wholeLink(path: string, origin: string | undefined): string | undefined {
  return isOpen(origin) ? new URL(path, origin).href : undefined;
}

/** Whether customers can open what begins so: no file, and no page that was saved. */
const isOpen = (origin: string | undefined): origin is string =>
  origin !== undefined && /^https?:\/\//i.test(origin) && isAddress(origin);

/** Each once, although several answers may warn of the same. */
function warningBlocks(parts: readonly ReplyPart[], { texts }: ReplyOptions): Block[] {
  const warnings = new Set(parts.flatMap(({ answer }) => answer.warnings));
  return [...warnings].map((warning) =>
    paragraph(fill(texts.warning, { warning: politeAddress(warning) })),
  );
}

function partBlocks(
  { answer, chosen = [] }: ReplyPart,
  several: boolean,
  { texts, origin, values = {}, tone }: ReplyOptions,
): Block[] {
  const { number, version, title, summary } = answer;
  const picked = answer.steps.filter(({ id }) => chosen.includes(id));
  const steps = picked.length > 0 || tone?.brief ? picked : answer.steps;
  const link = replyLink(
    number,
    origin,
    picked.map(({ id }) => id),
  );
  const own = { ...values, number: String(number), version, title };
  const ways = link
    ? [
        fillAround(picked.length > 0 ? texts.linkSteps : texts.link, own, { link }),
        fill(texts.orFind, own),
      ]
    : [fill(texts.find, own)];
  return [
    ...(several ? [paragraph(fill(texts.about, own))] : []),
    paragraph([politeAddress(summary)]),
    ...[...groupedBy(steps, ({ list }) => list)].flatMap(([list, items]): Block[] => [
      paragraph(
        list === undefined
          ? fill(texts.steps, values)
          : fill(texts.stepsOf, { list: politeAddress(list) }),
      ),
      { kind: 'steps', items: items.map(({ text }) => politeAddress(text)) },
    ]),
    { kind: 'lines', lines: [...ways, fill(texts.mark, own)] },
  ];
}

const paragraph = (line: Inline[]): Block => ({ kind: 'lines', lines: [line] });

/** Splits a text at its placeholders; those without a value stay as they are, for all to see. */
function fill(text: string, values: Readonly<Record<string, ReplyValue>>): Inline[] {
  let before = '';
  return text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const name = piece.slice(1, -1);
      const value = piece.startsWith('{') && hasOwn(values, name) ? values[name] : undefined;
      const filled = typeof value === 'string' ? forPlace(value, before) : value;
      before += piece;
      return filled ?? piece;
    });
}

function fillAround(
  text: string,
  values: Readonly<Record<string, ReplyValue>>,
  link: Inline,
): Inline[] {
  return text
    .split('{link}')
    .flatMap((piece, index) => [...(index > 0 ? [link] : []), ...fill(piece, values)]);
}
