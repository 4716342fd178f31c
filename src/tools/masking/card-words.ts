import { firstOf } from './first-of.ts';
import { wordsAfter, wordsBefore } from './numbers.ts';
import type { Reading } from './reading.ts';

/** What the words beside a number say that it is. */
export type Said = 'card' | 'payee' | 'order' | 'perhaps-card' | 'nothing';

const joint =
  /(?:编号|账号|帐号|号|码|number|no|num|is|was|就是|是|为|填的|写的|nr|id|[\s.#:：=(（“"「【,，\[])*/
    .source;
const card =
  /(?:卡片?|visa|master\s?card|american express|amex|jcb|unionpay|银联|discover|maestro|cards?)/
    .source;
const order =
  /(?:单号|订单|流水|编号|凭证|运单|快递|物流|参考|受理|案件|案|票据|发票|工单|商户|批次|终端|交易|order|tracking|ref|reference|receipt|transaction|trade|txn|tx|invoice|merchant|serial)/
    .source;
const otherCard =
  /(?:会员|礼品|购物|手机|电话|流量|门禁|校园|饭|公交|加油|游戏|点|sim)卡|\b(?:id|identity|sim|gift|business)\s?card/i;
const payee =
  /(?:对方|骗子|嫌疑人|诈骗分子|诈骗|他们?|她们?|收款[人方]|payee|scammer)(?:的|提供的)?/.source;

const cardBefore = new RegExp(`${card}${joint}$`, 'i');
const orderBefore = new RegExp(`${order}${joint}$`, 'i');
const payeeBefore = new RegExp(
  `${payee}(?:银行|收款|工行|农行|中行|建行)?(?:卡|账户|账号|帐号|户)${joint}$`,
  'i',
);
const cardNear = /卡(?![住顿在单])|\bcard|visa|mastercard|银联/i;
const orderNear = new RegExp(order, 'i');
const cardAfter =
  /^[\s",，)）】”」]*(?:这|那|就?是我|就?是|is my|this|my)[^,，。]{0,5}?(?:卡|card)/i;
const orderAfter = /^[\s",，)）】”」]*(?:这|那|就?是|is|this)[^,，。]{0,4}?(?:单|流水|order)/i;

/** What is said before a number that begins at a place. */
export function saidBefore(reading: Reading, at: number): Said {
  const clause = firstOf(/[^。；;！!？?]*$/, wordsBefore(reading, at, 32));
  if (orderBefore.test(clause)) return 'order';
  if (payeeBefore.test(clause)) return 'payee';
  if (cardBefore.test(clause.replace(otherCard, ''))) return 'card';
  return cardNear.test(clause) && !orderNear.test(clause) ? 'perhaps-card' : 'nothing';
}

/** What is said after a number that ends at a place. */
export function saidAfter(reading: Reading, at: number): Said {
  const words = wordsAfter(reading, at, 14);
  if (orderAfter.test(words)) return 'order';
  return cardAfter.test(words) ? 'card' : 'nothing';
}
