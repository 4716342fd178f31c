import { commonOf, markedCurrency } from './currency-marks.ts';

/**
 * The currency that a cell of its own names: `CNY`, `人民币`, `人民币(CNY)`; nothing where it is
 * unclear.
 */
export function namedCurrency(text: string): string | undefined {
  let rest = text.toUpperCase().replace(/[\s()（）[\]【】/／·_-]/g, '');
  let common: readonly string[] | undefined;
  while (rest !== '') {
    const marked = markedCurrency(rest);
    if (!marked) return undefined;
    common = commonOf(common, marked.currencies);
    rest = marked.rest;
  }
  return common?.length === 1 ? common[0] : undefined;
}
