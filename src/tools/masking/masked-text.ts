import type { Answers, Finding, SecretKind } from './findings.ts';

/**
 * A text as it may be sent.
 *
 * @param findings What `findSecrets` found in this text.
 * @param answers By the number as it was typed (`text.slice(from, to)`): an order is kept, and
 *   so is the other side’s account for who needs it (bank and police). A card is shortened, and so
 *   is what is not answered; a key is refused, and so is what may be one.
 * @param label What stands for a secret of a kind: in 【】 or [], without a digit, with 去掉 or `removed` in it,
 *   so that it is not searched again.
 * @returns The text, and what is still to be asked.
 */
export function maskedText(
  text: string,
  findings: readonly Finding[],
  answers: Answers,
  label: (kind: SecretKind) => string,
): { text: string; open: Finding[] } {
  const open: Finding[] = [];
  let made = '';
  let end = 0;
  for (const finding of withKeys(text, findings, answers)) {
    const typed = text.slice(finding.from, finding.to);
    const answer = finding.treatment === 'ask' ? answers.get(typed) : undefined;
    if (finding.treatment === 'ask' && answer === undefined) open.push(finding);
    made += text.slice(end, finding.from);
    if (answer === 'order' || (answer === 'payee' && finding.isPayeeNeeded)) made += typed;
    else made += finding.masked || label(secretOf(finding));
    end = finding.to;
  }
  return { text: made + text.slice(end), open };
}

/** Findings of which those that their writer has called a private key are refused like one. */
export const withKeys = (text: string, findings: readonly Finding[], answers: Answers): Finding[] =>
  findings.map((finding) =>
    finding.treatment === 'ask' && answers.get(text.slice(finding.from, finding.to)) === 'key'
      ? { ...finding, kind: 'private-key', treatment: 'refuse', masked: '' }
      : finding,
  );

/** Which secret a finding counts as when nothing of it may be sent. */
export const secretOf = ({ kind }: Finding): SecretKind =>
  kind === 'key-or-hash' ? 'private-key' : (kind as SecretKind);
