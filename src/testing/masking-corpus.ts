import { readFileSync } from 'node:fs';
import { randomFrom } from './random.ts';
import type { Recipient } from '../tools/cases/case-record.ts';
import { findSecrets } from '../tools/masking/find-secrets.ts';
import type { FieldName, Finding } from '../tools/masking/findings.ts';

/** A text of a corpus, and what is to be found in it. */
export interface Sample {
  /** The kind of what is marked; `keep` where there is nothing, `ask` and `ask-key` for
   * what only its writer can name. */
  readonly expected: string;
  readonly text: string;
  readonly context: { recipient: Recipient; field: FieldName };
  /** What must not be sent, in offsets of the text. */
  readonly secrets: readonly { from: number; to: number }[];
}

/** Reads `tools/masking/corpus.txt` or another beside it; its head says how it is written. */
export function readCorpus(name: string): Sample[] {
  const lines = readFileSync(new URL(`../tools/masking/${name}`, import.meta.url), 'utf8').split(
    '\n',
  );
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(sampleOf);
}

function sampleOf(line: string): Sample {
  const [, expected = '', recipient = 'platform', field = 'problem', marked = ''] =
    /^([a-z-]+)(?:@(\w+)\/(\w+))? \| (.*)$/.exec(line) ?? [];
  const pieces = marked.replace(/\\n/g, '\n').split(/[⟦⟧]/);
  const secrets: { from: number; to: number }[] = [];
  let text = '';
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) secrets.push({ from: text.length, to: text.length + piece.length });
    text += piece;
  });
  const context = { recipient: recipient as Recipient, field: field as FieldName };
  return { expected, text, context, secrets };
}

const inDigits =
  (digits: string) =>
  (number: string): string =>
    number.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? '');
const between =
  (separator: string, every: number) =>
  (number: string): string =>
    number.match(new RegExp(`.{1,${every}}`, 'gs'))?.join(separator) ?? '';

/** Ways to write a number. */
export const writings: Readonly<Record<string, (number: string) => string>> = {
  fullWidth: inDigits('０１２３４５６７８９'),
  han: inDigits('零一二三四五六七八九'),
  hanSpoken: inDigits('〇幺两三四五六七八九'),
  hanFormal: inDigits('零壹贰叁肆伍陆柒捌玖'),
  circled: inDigits('⓪①②③④⑤⑥⑦⑧⑨'),
  negative: inDigits('⓿❶❷❸❹❺❻❼❽❾'),
  mathematical: inDigits('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'),
  arabic: inDigits('٠١٢٣٤٥٦٧٨٩'),
  mixed: inDigits('0一２叁④5六７捌⑨'),
  blanks: between(' ', 1),
  noBreak: between('\u00A0', 4),
  wide: between('　', 3),
  dashes: between('-', 4),
  longDashes: between('—', 4),
  dots: between('.', 3),
  middleDots: between('·', 4),
  zeroWidth: between('\u200B', 2),
  joined: between('\u2060', 1),
  soft: between('\u00AD', 3),
  lines: between('\n', 4),
  blanksAndLines: between(' \n ', 4),
  slashes: between('/', 4),
  underlines: between('_', 4),
};

/** The same sample with its secrets written otherwise; `undefined` where they are no numbers. */
export function rewritten(sample: Sample, writing: (number: string) => string): Sample | undefined {
  const { text, secrets } = sample;
  const numbers = secrets.map(({ from, to }) => text.slice(from, to));
  if (numbers.length === 0 || !numbers.every((number) => /^\d{3,}$/.test(number))) return undefined;
  let made = '';
  let end = 0;
  const moved = secrets.map(({ from, to }) => {
    made += text.slice(end, from);
    const start = made.length;
    made += writing(text.slice(from, to));
    end = to;
    return { from: start, to: made.length };
  });
  return { ...sample, text: made + text.slice(end), secrets: moved };
}

/** Some writings of each sample, the same for the same seed. */
export function variantsOf(samples: readonly Sample[], each: number, seed: number): Sample[] {
  const random = randomFrom(seed);
  const ways = Object.values(writings);
  return samples.flatMap((sample) =>
    Array.from({ length: each }, () => {
      const way = ways[Math.floor(random() * ways.length)] as (number: string) => string;
      return rewritten(sample, way);
    }).filter((made): made is Sample => made !== undefined),
  );
}

/** What becomes of samples; each list holds texts as they were typed. */
export interface Figures {
  /** Something secret would be sent. */
  readonly leaked: string[];
  /** Something else is shortened or refused: in a text without secrets, or beside one. */
  readonly wronged: string[];
  /** Asked about, though nothing is to be found. */
  readonly asked: string[];
  /** Found, but taken for something else. */
  readonly misnamed: string[];
}

/** Of what is asked about, by what a corpus calls it. */
const openKinds: Readonly<Record<string, Finding['kind']>> = {
  ask: 'card-or-order',
  'ask-key': 'key-or-hash',
};

export function figuresOf(samples: readonly Sample[]): Figures {
  const figures: Figures = { leaked: [], wronged: [], asked: [], misnamed: [] };
  for (const sample of samples) {
    const found = findSecrets(sample.text, sample.context);
    const shown = `${sample.expected} | ${sample.text}`;
    if (!sample.secrets.every((secret) => isCovered(secret, sample, found)))
      figures.leaked.push(shown);
    if (found.some((one) => isWrong(one, sample))) figures.wronged.push(shown);
    if (sample.expected === 'keep' && found.some(({ treatment }) => treatment === 'ask'))
      figures.asked.push(shown);
    const kind = openKinds[sample.expected] ?? sample.expected;
    if (kind !== 'keep' && !found.some((one) => one.kind === kind)) figures.misnamed.push(shown);
  }
  return figures;
}

type Span = Pick<Finding, 'from' | 'to'>;

function isCovered({ from, to }: Span, { text }: Sample, found: readonly Finding[]): boolean {
  let left = '';
  for (let at = from; at < to; at += 1)
    if (!found.some((one) => one.from <= at && at < one.to)) left += text[at];
  return !/[\p{L}\p{N}]/u.test(left);
}

/** Whether a finding takes a letter or a number that is no part of a secret. */
function isWrong({ from, to, treatment }: Finding, { text, secrets }: Sample): boolean {
  if (treatment === 'ask') return false;
  let outside = '';
  for (let at = from; at < to; at += 1)
    if (!secrets.some((secret) => secret.from <= at && at < secret.to)) outside += text[at];
  return /[\p{L}\p{N}]/u.test(outside);
}
