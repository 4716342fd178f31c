/**
 * How many decimals a currency has: by ISO 4217, which `Intl` knows, and what people pay with
 * that is no currency of ISO, as its issuers define it.
 *
 * @param currency A code as `CNY`; three or four capital letters.
 */
export function decimalsOf(currency: string): number {
  const other = notOfIso[currency];
  if (other !== undefined) return other;
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 8;
  }
}

const notOfIso: Readonly<Record<string, number>> = { USDT: 6, USDC: 6, TRX: 6, BTC: 8, ETH: 18 };

/** Whether a text is written as the code of a currency is. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3,4}$/.test(text);

/**
 * An amount as people read it: `1,234.56`, with a minus where it is below zero. Exact: nothing is
 * rounded.
 *
 * @param minor In the smallest unit of the currency.
 */
export function amountText(minor: bigint, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(minor < 0 ? -minor : minor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const part = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return `${minor < 0 ? '−' : ''}${whole}${part}`;
}
