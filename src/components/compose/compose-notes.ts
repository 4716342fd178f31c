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
  findings: readonly FieldFinding[];
}

/** What a reader should know of their text before they send it. */
export function composeNotes(noted: Noted, texts: ComposePageTexts): string[] {
  const { recipient, facts, text } = noted;
  const { ui, sent } = texts;
  const missing = missingFacts(recipient, facts).map((field) => ui.fields[field]);
  const count = lengthOf(text);
  const form = recipient === 'police' ? ui.missingPolice : ui.missing;
  return [
    ...maskingNotes(noted, texts),
    ...(missing.length > 0 ? [fill(form, { fields: missing.join(sent.comma) })] : []),
    ...(count > longestText ? [fill(ui.long, { count })] : []),
  ];
}

/** What of a text was left out or covered. */
export function maskingNotes(
  { findings }: Pick<Noted, 'findings'>,
  { ui, sent }: ComposePageTexts,
): string[] {
  const note = (form: string, treatment: string): string[] => {
    const some = findings.filter(({ finding }) => finding.treatment === treatment);
    const kinds = kindsOf(some, ui).join(sent.comma);
    return kinds ? [fill(form, { kinds })] : [];
  };
  return [...note(ui.refusedNote, 'refuse'), ...note(ui.maskedNote, 'mask')];
}
