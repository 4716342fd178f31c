import type { Recipient } from '../cases/case-record.ts';
import type { FieldName, Finding } from './findings.ts';

export function findSecrets(
  text: string,
  context: { recipient: Recipient; field: FieldName },
): Finding[] {
  const found: Finding[] = [];
  const add = (pattern: RegExp, kind: Finding['kind'], treatment: Finding['treatment']): void => {
    for (const match of text.matchAll(pattern))
      found.push({
        kind,
        treatment,
        from: match.index,
        to: match.index + match[0].length,
        masked: `****${match[0].slice(-4)}`,
      });
  };
  if (context.field === 'payeeAccount' && /bank|police/.test(context.recipient)) return [];
  add(/(?:验证码|密码)[:：是 ]*\d{4,}/g, 'verification-code', 'refuse');
  add(/(?<!\d)\d{16,19}(?!\d)/g, 'card-or-order', 'ask');
  add(/(?<!\d)\d{17}X/g, 'identity', 'mask');
  return found;
}
