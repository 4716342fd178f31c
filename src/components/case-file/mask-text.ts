import { findSecrets } from '../../tools/masking/find-secrets.ts';
import type { Answers, FieldName, Finding } from '../../tools/masking/findings.ts';
import { maskedText } from '../../tools/masking/masked-text.ts';

/** Whom a text is for, and what stands in place of what nobody may see. */
export interface MaskFor {
  readonly recipient: 'bank' | 'police';
  readonly answers: Answers;
  readonly removed: string;
}

/** A number of which is asked what it is. */
interface OpenNumber {
  readonly kind: Finding['kind'];
  readonly number: string;
}

/** A text without what nobody may see: passwords, codes. Numbers stay as they are. */
export function cleanText(text: string, removed: string): string {
  const findings = findSecrets(text, { recipient: 'police', field: 'message' });
  const refused = findings.filter(({ treatment }) => treatment === 'refuse');
  return maskedText(text, refused, new Map(), () => removed).text;
}

/**
 * A text as its recipient may read it. What finds secrets is large; this file is loaded once there
 * is a text.
 *
 * @returns The text, and what only its writer can name: numbers as they were typed.
 */
export function maskText(
  text: string,
  field: FieldName,
  { recipient, answers, removed }: MaskFor,
): { text: string; open: OpenNumber[] } {
  const findings = findSecrets(text, { recipient, field });
  return {
    text: maskedText(text, findings, answers, () => removed).text,
    open: findings
      .filter(({ treatment }) => treatment === 'ask')
      .map(({ kind, from, to }) => ({ kind, number: text.slice(from, to) })),
  };
}
