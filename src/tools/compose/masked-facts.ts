import type { Facts, Recipient } from '../cases/case-record.ts';
import { findSecrets } from '../masking/find-secrets.ts';
import type { Answers, FieldName, Finding } from '../masking/findings.ts';
import { maskedText, withKeys } from '../masking/masked-text.ts';
import { textFacts, textFactsOf, type TextFact } from './recipient-fields.ts';

/** What stands in place of something that is never sent. */
export type Label = Parameters<typeof maskedText>[3];

/** Something in a field that must not be sent as it stands, or of which that is not known. */
export interface FieldFinding {
  /** `message` for the whole text, when its writer has changed it. */
  readonly field: TextFact | 'message';
  readonly finding: Finding;
  /** What stands in the field. */
  readonly text: string;
  /** Whether the reader still has to say what it is. */
  readonly isOpen: boolean;
}

export interface MaskedFacts {
  readonly shown: Readonly<Record<TextFact, string>>;
  readonly findings: readonly FieldFinding[];
}

export interface MaskedMessage {
  readonly text: string;
  readonly findings: readonly FieldFinding[];
}

/**
 * The typed facts of a recipient as they may be sent to them; those of other recipients are empty.
 */
export function maskFacts(
  facts: Facts,
  recipient: Recipient,
  answers: Answers,
  label: Label,
): MaskedFacts {
  const shown = Object.fromEntries(textFacts.map((name) => [name, ''])) as Record<TextFact, string>;
  const findings: FieldFinding[] = [];
  for (const field of textFactsOf(recipient)) {
    const masked = maskOne(facts[field], { recipient, field }, answers, label);
    shown[field] = masked.text;
    findings.push(...masked.findings);
  }
  return { shown, findings };
}

/**
 * A whole text that its writer has changed by hand, as it may be sent. The account of the payee is
 * what a bank and the police need: written into its field, it stays whole.
 */
export function maskMessage(
  text: string,
  facts: Facts,
  recipient: Recipient,
  answers: Answers,
  label: Label,
): MaskedMessage {
  const isTold = recipient === 'bank' || recipient === 'police';
  const needed = isTold ? numbersIn(facts.payeeAccount) : [];
  // Never a code that happens to be a part of the account: only the account itself, whole.
  const isNeeded = ({ kind, from, to }: Finding): boolean =>
    numberKinds.includes(kind) && needed.includes(numbersIn(text.slice(from, to)).join());
  const context = { recipient, field: 'message' as const };
  return maskOne(text, context, answers, label, (finding) => !isNeeded(finding));
}

const numberKinds: readonly Finding['kind'][] = ['card', 'card-or-order', 'identity'];

/** Whole numbers of a text in plain digits, however they are grouped. */
const numbersIn = (text: string): string[] =>
  (text.normalize('NFKC').match(/\d(?:[\s-]?\d)*x?/gi) ?? []).map((number) =>
    number.replace(/[\s-]/g, '').toUpperCase(),
  );

function maskOne(
  text: string,
  context: { recipient: Recipient; field: FieldFinding['field'] },
  answers: Answers,
  label: Label,
  counts: (finding: Finding) => boolean = () => true,
): MaskedMessage {
  const found = withKeys(text, secretsIn(text, context), answers).filter(counts);
  const masked = maskedText(text, found, answers, label);
  return {
    text: masked.text,
    findings: found.map((finding) => ({
      field: context.field,
      finding,
      text: text.slice(finding.from, finding.to),
      isOpen: masked.open.includes(finding),
    })),
  };
}

/** Facts without what nobody may ever be told, as they may be kept. */
export function withoutSecrets(
  facts: Facts,
  recipient: Recipient,
  answers: Answers,
  label: Label,
): Facts {
  const kept = { ...facts };
  const isRefused = ({ treatment }: Finding): boolean => treatment === 'refuse';
  for (const field of textFacts) {
    const { text } = maskOne(facts[field], { recipient, field }, answers, label, isRefused);
    Object.assign(kept, { [field]: text });
  }
  return kept;
}

/** What was found last in each field: with each letter all of them are looked at, most unchanged. */
const lastFound = new Map<FieldName, { of: string; found: Finding[] }>();

function secretsIn(text: string, context: { recipient: Recipient; field: FieldName }): Finding[] {
  const { recipient, field } = context;
  const of = `${recipient} ${text}`;
  const last = lastFound.get(field);
  if (last?.of === of) return last.found;
  const found = findSecrets(text, context);
  lastFound.set(field, { of, found });
  return found;
}
