import type { Answers, Finding, SecretKind } from './findings.ts';
export function maskedText(
  text: string,
  findings: readonly Finding[],
  answers: Answers,
  label: (kind: SecretKind) => string,
): { text: string; open: Finding[] } {
  let written = '';
  let at = 0;
  const open: Finding[] = [];
  for (const finding of findings) {
    const whole = text.slice(finding.from, finding.to);
    const answer = answers.get(whole);
    if (finding.treatment === 'ask' && answer === undefined) open.push(finding);
    if (finding.treatment === 'ask' && answer === 'order') continue;
    written +=
      text.slice(at, finding.from) +
      (finding.treatment === 'refuse' ? label(finding.kind as SecretKind) : finding.masked);
    at = finding.to;
  }
  return { text: written + text.slice(at), open };
}
