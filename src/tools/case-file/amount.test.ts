import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testProperty } from '../../testing/property.ts';
import { readAmount } from './amount.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { namedCurrency } from './named-currency.ts';
import { amountText, decimalsOf } from './money.ts';

const read = (text: string, currency = 'CNY', mark: '.' | ',' = '.'): string => {
  const amount = readAmount(text, currency, mark);
  if (typeof amount === 'string') return amount;
  return `${amount.isNegative ? '-' : ''}${amount.minor} ${amount.currency}`;
};

describe('an amount is read as it is meant, or not at all', () => {
  test.for([
    { text: '¥1,234.56', is: '123456 CNY' },
    { text: '￥ 1，234．56', is: '123456 CNY' },
    { text: '（12.00）', is: '-1200 CNY' },
    { text: '-12.00', is: '-1200 CNY' },
    { text: '−12', is: '-1200 CNY' },
    { text: '12.00-', is: '-1200 CNY' },
    { text: '-¥12.00', is: '-1200 CNY' },
    { text: '¥-12.00', is: '-1200 CNY' },
    { text: '+12.5', is: '1250 CNY' },
    { text: '12.00元', is: '1200 CNY' },
    { text: '12元整', is: '1200 CNY' },
    { text: '人民币 12', is: '1200 CNY' },
    { text: '1.2万', is: '1200000 CNY' },
    { text: '1.23456789万元', is: 'decimals' },
    { text: '.5', is: '50 CNY' },
    { text: '12.', is: '1200 CNY' },
    { text: "1'234.50", is: '123450 CNY' },
    { text: '1 234.50', is: '123450 CNY' },
    { text: '="12.00"', is: '1200 CNY' },
    { text: 'USD 12', is: '1200 USD' },
    { text: '12.5 usdt', is: '12500000 USDT' },
    { text: 'HK$12', is: '1200 HKD' },
    { text: '$12', is: 'currency' },
    { text: '007', is: '700 CNY' },
    { text: '', is: 'amount' },
    { text: '-', is: 'amount' },
    { text: '十元', is: 'amount' },
    { text: '1e5', is: 'amount' },
    { text: '1.2.3', is: 'amount' },
    { text: '1,23', is: 'amount' },
    { text: '12,34.5', is: 'amount' },
    { text: '1,234,56', is: 'amount' },
    { text: '12 34', is: 'amount' },
    { text: '12 + 3', is: 'amount' },
    { text: '--12', is: 'amount' },
    { text: '(-12)', is: 'amount' },
    { text: '¥12 USD', is: 'currency' },
    { text: '12万亿', is: 'amount' },
    { text: '0.001', is: 'decimals' },
    { text: '0.010', is: '1 CNY' },
    { text: '12 Kč', is: 'amount' },
  ])('$text', ({ text, is }) => {
    expect(read(text)).toBe(is);
  });

  test('a mark that several currencies have means the one that was named', () => {
    expect(read('$12', 'HKD')).toBe('1200 HKD');
    expect(read('¥1,234', 'JPY')).toBe('1234 JPY');
    expect(read('¥12', 'EUR')).toBe('currency');
    expect(read('12元', 'EUR')).toBe('currency');
  });

  test('decimals stand behind the mark that the table has', () => {
    expect(read('1.234,56', 'EUR', ',')).toBe('123456 EUR');
    expect(read('1.234', 'EUR', ',')).toBe('123400 EUR');
    expect(read('1,234.56', 'EUR', ',')).toBe('amount');
    expect(read('1.234,56', 'EUR', '.')).toBe('amount');
    expect(decimalMarkOf(['1.234,56', '7'], 'CNY')).toBe(',');
    expect(decimalMarkOf(['1,234.56', '1,234'], 'CNY')).toBe('.');
    expect(decimalMarkOf(['1.234', '5'], 'CNY')).toBe('ask');
    expect(decimalMarkOf(['1.234', '0.500'], 'CNY')).toBe('.');
    expect(decimalMarkOf(['1.234'], 'KWD')).toBeUndefined();
    expect(decimalMarkOf(['1,234', '5'], 'CNY')).toBeUndefined();
  });
});

test.for([
  { currency: 'CNY', decimals: 2, text: '1,234,567.89' },
  { currency: 'JPY', decimals: 0, text: '123,456,789' },
  { currency: 'KWD', decimals: 3, text: '123,456.789' },
  { currency: 'USDT', decimals: 6, text: '123.456789' },
  { currency: 'XYZW', decimals: 8, text: '1.23456789' },
])('$currency has $decimals decimals', ({ currency, decimals, text }) => {
  expect(decimalsOf(currency)).toBe(decimals);
  expect(amountText(123456789n, currency)).toBe(text);
  expect(amountText(-5n, currency)).toMatch(/^−0?[0.]*5$/);
});

test.for([
  { text: '人民币', is: 'CNY' },
  { text: 'cny', is: 'CNY' },
  { text: 'usdt', is: 'USDT' },
  { text: '港币', is: 'HKD' },
  { text: '$', is: undefined },
  { text: '人民币元', is: 'CNY' },
  { text: '人民币(CNY)', is: 'CNY' },
  { text: '美元 USD', is: 'USD' },
  { text: '人民币/美元', is: undefined },
  { text: 'HK$', is: 'HKD' },
  { text: '泰达币', is: 'USDT' },
  { text: '元', is: undefined },
  { text: '12', is: undefined },
])('a cell that says $text names $is', ({ text, is }) => {
  expect(namedCurrency(text)).toBe(is);
});

testProperty(
  'what is written can be read again, to the last digit',
  [fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.constantFrom('CNY', 'JPY', 'KWD', 'USDT', 'BTC')],
  (minor, currency) => {
    expect(readAmount(amountText(minor, currency), currency)).toEqual({
      minor,
      isNegative: false,
      currency,
    });
  },
);
