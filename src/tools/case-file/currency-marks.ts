/** What stands for a currency beside an amount, and what it may mean; longer ones come first. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['新加坡元', ['SGD']],
  ['人民币元', ['CNY']],
  ['人民币', ['CNY']],
  ['人民幣', ['CNY']],
  ['新台币', ['TWD']],
  ['新臺幣', ['TWD']],
  ['新台幣', ['TWD']],
  ['泰达币', ['USDT']],
  ['澳门元', ['MOP']],
  ['澳门币', ['MOP']],
  ['越南盾', ['VND']],
  ['MOP$', ['MOP']],
  ['RMB', ['CNY']],
  ['CNH', ['CNY']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['US$', ['USD']],
  ['美元', ['USD']],
  ['美金', ['USD']],
  ['港元', ['HKD']],
  ['港币', ['HKD']],
  ['港幣', ['HKD']],
  ['港纸', ['HKD']],
  ['澳元', ['AUD']],
  ['加元', ['CAD']],
  ['新币', ['SGD']],
  ['坡币', ['SGD']],
  ['台幣', ['TWD']],
  ['日圆', ['JPY']],
  ['韩币', ['KRW']],
  ['卢布', ['RUB']],
  ['卢比', ['INR']],
  ['泰铢', ['THB']],
  ['令吉', ['MYR']],
  ['林吉特', ['MYR']],
  ['马币', ['MYR']],
  ['台币', ['TWD']],
  ['日元', ['JPY']],
  ['欧元', ['EUR']],
  ['英镑', ['GBP']],
  ['韩元', ['KRW']],
  ['S$', ['SGD']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['元', ['CNY', 'HKD', 'TWD', 'USD', 'SGD', 'MOP', 'JPY']],
  ['圆', ['CNY', 'HKD', 'TWD', 'JPY']],
  ['圓', ['CNY', 'HKD', 'TWD', 'JPY']],
  ['円', ['JPY']],
  ['块', ['CNY']],
  ['RM', ['MYR']],
  ['¥', ['CNY', 'JPY']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP']],
  ['₩', ['KRW']],
  ['₹', ['INR']],
  ['₽', ['RUB']],
  ['฿', ['THB']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['₮', ['USDT']],
  ['$', ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN', 'MOP', 'ARS', 'CLP', 'COP']],
];

/**
 * Takes the mark of a currency, or its code, off the begin or the end of an amount.
 *
 * @param text In capitals, without blanks.
 * @returns What is left, and which currencies it may be; nothing where there is no mark.
 */
export function markedCurrency(
  text: string,
): { rest: string; currencies: readonly string[] } | undefined {
  // Most amounts have none, and statements have thousands of them.
  if (/^[\d.,']*$/.test(text)) return undefined;
  for (const [mark, currencies] of marks) {
    if (text.startsWith(mark)) return { rest: text.slice(mark.length), currencies };
    if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length), currencies };
  }
  const [code] = /^[A-Z]{3,4}|[A-Z]{3,4}$/.exec(text) ?? [];
  return code === undefined ? undefined : { rest: text.replace(code, ''), currencies: [code] };
}

/** What several marks of one amount may mean together: `HK$` and 元 are HKD. */
export const commonOf = (
  known: readonly string[] | undefined,
  added: readonly string[],
): readonly string[] => (known ? known.filter((code) => added.includes(code)) : added);
