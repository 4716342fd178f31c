/** What stands for a currency beside an amount, and what it may mean; longer ones come first. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['人民币', ['CNY']],
  ['新台币', ['TWD']],
  ['RMB', ['CNY']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['US$', ['USD']],
  ['美元', ['USD']],
  ['美金', ['USD']],
  ['港元', ['HKD']],
  ['港币', ['HKD']],
  ['台币', ['TWD']],
  ['日元', ['JPY']],
  ['欧元', ['EUR']],
  ['英镑', ['GBP']],
  ['韩元', ['KRW']],
  ['S$', ['SGD']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['元', ['CNY', 'HKD', 'TWD', 'USD', 'SGD', 'MOP', 'JPY']],
  ['圆', ['CNY', 'HKD', 'TWD']],
  ['块', ['CNY']],
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
  for (const [mark, currencies] of marks) {
    if (text.startsWith(mark)) return { rest: text.slice(mark.length), currencies };
    if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length), currencies };
  }
  const [code] = /^[A-Z]{3,4}|[A-Z]{3,4}$/.exec(text) ?? [];
  return code === undefined ? undefined : { rest: text.replace(code, ''), currencies: [code] };
}

/** The currency that a cell of its own names: `CNY`, `人民币`, `RMB`; nothing where it is unclear. */
export function namedCurrency(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/\s/g, '');
  const { rest = plain, currencies = [] } = markedCurrency(plain) ?? {};
  return rest === '' && currencies.length === 1 ? currencies[0] : undefined;
}
