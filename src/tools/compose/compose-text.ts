import type { Facts, Recipient } from '../cases/case-record.ts';
import type { ComposeTexts, LineName } from './compose-texts.ts';
import type { TextFact } from './recipient-fields.ts';
import { momentText } from './moment-text.ts';

/** The page of this site that a reader comes from. */
export interface SourcePage {
  readonly number: number;
  readonly title: string;
  readonly version: string;
  /** Its short link, whole. */
  readonly link: string;
  /** Texts of the steps that they have ticked, in the order of the page. */
  readonly done: readonly string[];
}

/** What a text is made of. */
export interface Said {
  readonly facts: Facts;
  /** The typed facts as they may be sent: masked. */
  readonly shown: Readonly<Record<TextFact, string>>;
  readonly page: SourcePage | undefined;
}

/**
 * Paragraphs of the text by recipient, each some lines. Steps of a page may say that evidence was
 * kept before the other side noticed: a merchant does not read them.
 */
const paragraphs: Readonly<Record<Recipient, readonly (readonly LineName[])[]>> = {
  platform: [
    ['account', 'order', 'when', 'amount', 'status', 'payeeName', 'payeeAccount'],
    ['how', 'given', 'done', 'steps', 'caseNumbers', 'until'],
    ['request', 'attachments', 'page'],
  ],
  bank: [
    ['request'],
    ['account', 'when', 'amount', 'payeeName', 'payeeAccount', 'order'],
    ['how', 'given', 'status', 'done', 'steps', 'caseNumbers'],
    ['until', 'attachments'],
  ],
  police: [
    ['account', 'when', 'amount', 'payeeName', 'payeeAccount', 'order', 'attachments'],
    ['story', 'how', 'given', 'done', 'steps', 'caseNumbers', 'request'],
  ],
  merchant: [
    ['when', 'amount', 'status', 'done'],
    ['request', 'until', 'caseNumbers', 'attachments'],
  ],
};

/**
 * The text to send, in the order in which its recipient reads. What was not said has no line: a
 * text never says more than its writer.
 */
export function composeText(recipient: Recipient, said: Said, texts: ComposeTexts): string {
  const values = valuesOf(said, texts);
  const labels = labelsFor(recipient, texts);
  const parts = paragraphs[recipient].map((names) =>
    names.flatMap((name) => (values[name] ? [line(labels[name], values[name])] : [])).join('\n'),
  );
  return [opening(recipient, said, texts), ...parts].filter(Boolean).join('\n\n');
}

/** The labels of lines as a recipient reads them. */
export const labelsFor = (
  recipient: Recipient,
  { labels, bankLabels, merchantLabels, policeLabels }: ComposeTexts,
): Readonly<Record<LineName, string>> => ({
  ...labels,
  ...{ platform: {}, bank: bankLabels, merchant: merchantLabels, police: policeLabels }[recipient],
});

function opening(recipient: Recipient, { facts, shown }: Said, texts: ComposeTexts): string {
  if (recipient === 'police') return facts.how === undefined ? '' : texts.policeOpenings[facts.how];
  const { problem, order } = trimmed(shown);
  const form = problem ? texts.openingsWith[recipient] : texts.openings[recipient];
  const text = form.replace('{problem}', () => problem);
  if (recipient !== 'merchant' || !order) return text;
  return `${text}\n${line(texts.labels.order, order)}`;
}

/** The value of each line; empty where nothing was said. */
export function valuesOf(
  { facts, shown, page }: Said,
  texts: ComposeTexts,
): Readonly<Record<LineName, string>> {
  const { problem, amount, currency, ...rest } = trimmed(shown);
  return {
    ...rest,
    amount: amount && [amount, currency].filter(Boolean).join(' '),
    when: facts.when ? momentText(facts.when, texts) : '',
    how: facts.how === undefined ? '' : texts.hows[facts.how],
    given: facts.given.map((kind) => texts.givens[kind]).join(texts.comma),
    story: problem,
    steps: page ? page.done.map((step) => `- ${step}`).join('\n') : '',
    page: page ? pageText(page, texts) : '',
  };
}

const pageText = ({ number, title, version, link }: SourcePage, { page }: ComposeTexts): string =>
  page
    .replace('{number}', String(number))
    .replace('{version}', version)
    .replace('{title}', () => title)
    .replace('{link}', () => link);

/** A list, or a value of several lines, begins on a line of its own. */
const line = (label: string, value: string): string =>
  label + (/^- |\n/.test(value) ? '\n' : '') + value;

const trimmed = (shown: Said['shown']): Record<TextFact, string> =>
  Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value.trim()])) as Record<
    TextFact,
    string
  >;
