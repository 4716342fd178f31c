import type { Facts, Recipient } from '../../tools/cases/case-record.ts';
import type { FieldFinding } from '../../tools/compose/masked-facts.ts';
import { missingFacts } from '../../tools/compose/missing-facts.ts';
import { lengthOf, longestText } from '../../tools/compose/text-length.ts';
import { fill } from '../browser/dom.ts';
import type { ComposePageTexts } from './compose-ui-texts.ts';
import { kindsOf } from './field-advice.ts';

/** A text and what it was made of. */
export interface Noted {
  recipient: Recipient;
  facts: Facts;
  text: string;
}

/** What a reader should know of their text before they send it, beside what was masked. */
export function composeNotes({ recipient, facts, text }: Noted, texts: ComposePageTexts): string[] {
  const { ui, sent } = texts;
  const missing = missingFacts(recipient, facts).map((field) => ui.fields[field]);
  const count = lengthOf(text);
  const form = recipient === 'police' ? ui.missingPolice : ui.missing;
  return [
    ...(missing.length > 0 ? [fill(form, { fields: missing.join(sent.comma) })] : []),
    ...(count > longestText ? [fill(ui.long, { count })] : []),
  ];
}

type Findings = readonly FieldFinding[];

/** What of a text was left out or covered, and what is asked at its field. */
export function maskingNotes(findings: Findings, texts: ComposePageTexts): string[] {
  const isAsked = findings.some(({ isOpen }) => isOpen);
  return [
    ...refusedNotes(findings, texts),
    ...treated(findings, 'mask', texts.ui.maskedNote, texts),
    ...(isAsked ? [texts.ui.askNote] : []),
  ];
}

/** What of a text nobody may ever be told, and is left out. */
export const refusedNotes = (findings: Findings, texts: ComposePageTexts): string[] =>
  treated(findings, 'refuse', texts.ui.refusedNote, texts);

function treated(
  findings: Findings,
  treatment: string,
  form: string,
  { ui, sent }: ComposePageTexts,
): string[] {
  const some = findings.filter(({ finding }) => finding.treatment === treatment);
  const kinds = kindsOf(some, ui).join(sent.comma);
  return kinds ? [fill(form, { kinds })] : [];
}
