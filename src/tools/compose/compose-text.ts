import type { Facts, Recipient } from '../cases/case-record.ts';
import type { ComposeTexts, LineName } from './compose-texts.ts';
import { byHandFor, paragraphsOf, type ComposeField, type TextFact } from './recipient-fields.ts';
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
 * The text to send, in the order in which its recipient reads. What was not said has no line: a
 * text never says more than its writer.
 */
export function composeText(recipient: Recipient, said: Said, texts: ComposeTexts): string {
  const values = valuesOf(said, texts);
  const labels = labelsFor(recipient, texts);
  const parts = linesFor(recipient).map((names) =>
    names.flatMap((name) => (values[name] ? [line(labels[name], values[name])] : [])).join('\n'),
  );
  const byHand = byHandFor(recipient).map((name) => labels[name] + texts.blank);
  const [told = '', ...rest] = parts;
  const first = [...byHand, ...(told ? [told] : [])].join('\n');
  const opened = [opening(recipient, said, texts), ...(first ? [first] : [])];
  const isNamed = recipient === 'platform' && !isDiscreet(said.page);
  const from = isNamed && values.page ? [labels.page + values.page] : [];
  return [opened.join(recipient === 'police' ? '\n\n' : '\n'), ...rest, ...from]
    .filter(Boolean)
    .join('\n\n')
    .trim();
}

/** What a text to a recipient may tell, by paragraph: what is copied and what is printed. */
export const linesFor = (recipient: Recipient): LineName[][] =>
  paragraphsOf(recipient).map((fields) => fields.flatMap((field) => linesOf(field, recipient)));

/**
 * The lines that a field makes. What happened opens a text, but for the police, who ask for other
 * things first. Steps of a page may say that evidence was kept before the other side noticed: only
 * a bank and the police read them.
 */
function linesOf(field: ComposeField, recipient: Recipient): LineName[] {
  if (field === 'problem') return recipient === 'police' ? ['story'] : [];
  return field === 'done' && (recipient === 'bank' || recipient === 'police')
    ? ['done', 'steps']
    : [field];
}

/**
 * Pages about being deceived, about a platform that keeps the money, and about evidence: whoever is
 * suspected does not learn that they were read.
 */
const discreetPages: readonly number[] = [1007, 1309, 1510, 1512, 1513, 1514];

const isDiscreet = (page: SourcePage | undefined): boolean =>
  page !== undefined && discreetPages.includes(page.number);

/** The labels of lines as a recipient reads them. */
export const labelsFor = (
  recipient: Recipient,
  { labels, bankLabels, merchantLabels, policeLabels }: ComposeTexts,
): ComposeTexts['labels'] => ({
  ...labels,
  ...{ platform: {}, bank: bankLabels, merchant: merchantLabels, police: policeLabels }[recipient],
});

function opening(recipient: Recipient, { facts, shown }: Said, texts: ComposeTexts): string {
  if (recipient === 'police') return facts.how === undefined ? '' : texts.policeOpenings[facts.how];
  const problem = shown.problem.trim();
  const form = problem ? texts.openingsWith[recipient] : texts.openings[recipient];
  return form.replace('{problem}', () => problem);
}

/** The value of each line; empty where nothing was said. */
export function valuesOf(
  { facts, shown: typed, page }: Said,
  texts: ComposeTexts,
): Readonly<Record<LineName, string>> {
  const shown = trimmed(typed);
  const { problem, amount, currency } = shown;
  return {
    ...shown,
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
