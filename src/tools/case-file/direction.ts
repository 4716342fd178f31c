import type { Source } from './column-names.ts';

/** Where money went, as its owner sees it; `none` for what was no payment. */
export type Direction = 'paid' | 'received' | 'none';

const out =
  /^(?:支出?|出账?|付款?|付出|借方?|转出|支取|debit|dr|d|out|paid|payment|sent|withdraw(?:al)?|-)$/i;
const back = /^(?:收入?|入账?|收款|收回|贷方?|转入|存入|credit|cr|c|in|received|deposit|\+)$/i;
const none = /^(?:不计收支|中性交易|\/|其他)$/;

/**
 * What a word in a column of directions means. Only plain words count at a bank; a platform says
 * 收入 for winnings, too, so that there only what names a payment into it or out of it is proposed.
 *
 * @returns Nothing where somebody has to say so.
 */
export function directionOf(text: string, source: Source): Direction | undefined {
  if (source === 'platform') {
    if (/^(?:充值|入金|存款|deposit|recharge|top-?up)$/i.test(text)) return 'paid';
    return /^(?:提现|出金|提款|取款|withdraw(?:al)?|payout)$/i.test(text) ? 'received' : undefined;
  }
  if (out.test(text)) return 'paid';
  if (back.test(text)) return 'received';
  return none.test(text) ? 'none' : undefined;
}
