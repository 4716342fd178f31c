import type { DecimalMark } from '../amount.ts';
import type { Missing, Sign } from '../columns.ts';
import type { Source } from '../column-names.ts';
import type { DayOrder } from '../day.ts';
import type { Direction } from '../direction.ts';
import type { Why } from '../read-rows.ts';

/** What is in a file of this folder, counted by hand. All of them are made up. */
interface Expected {
  /** Its name, without `.csv`. */
  file: string;
  /** `CNY`, `bank` where nothing else is said. */
  currency?: string;
  source?: Source;
  /** What has to be asked … */
  asks?: Missing[];
  /** … and is said. */
  order?: DayOrder;
  mark?: DecimalMark;
  sign?: Sign;
  directions?: Record<string, Direction>;
  /** Currency, paid and received, in smallest units. */
  sums: string[];
  counted: number;
  uncounted: Partial<Record<Why, number>>;
}

export const expectedExports: Expected[] = [
  { file: 'alipay', sums: ['CNY 123450 3000'], counted: 3, uncounted: { direction: 1 } },
  { file: 'wechat', sums: ['CNY 50000 6600'], counted: 2, uncounted: { direction: 1, status: 1 } },
  { file: 'bank-two-columns', sums: ['CNY 124656 500000'], counted: 3, uncounted: { total: 1 } },
  { file: 'both-accounts', sums: ['CNY 10000 2000'], counted: 2, uncounted: {} },
  {
    file: 'points-unclear',
    sums: ['CNY 1373400 0'],
    counted: 2,
    uncounted: {},
    asks: ['mark'],
    mark: ',',
  },
  {
    file: 'words-for-currencies',
    sums: ['CNY 30000 0', 'USD 1000 0', 'HKD 4000 0', 'USDT 5000000 0'],
    counted: 6,
    uncounted: { currency: 2 },
  },
  { file: 'big5', sums: ['TWD 100000 20000'], counted: 2, uncounted: {}, currency: 'TWD' },
  {
    file: 'shift-jis',
    sums: [],
    counted: 0,
    uncounted: { date: 1, other: 1 },
    asks: ['date', 'sign'],
    sign: 'all-paid',
  },
  { file: 'bank-debit-credit-flag', sums: ['CNY 100000 30000'], counted: 2, uncounted: {} },
  { file: 'bank-formula-cells', sums: ['CNY 120000 8880'], counted: 2, uncounted: {} },
  { file: 'apostrophes-and-tabs', sums: ['CNY 2750 0'], counted: 2, uncounted: {} },
  { file: 'tabs', sums: ['CNY 100000 20000'], counted: 2, uncounted: {} },
  {
    file: 'semicolons-decimal-comma',
    sums: ['EUR 123456 20000'],
    counted: 2,
    uncounted: {},
    currency: 'EUR',
  },
  {
    file: 'semicolons-day-unclear',
    sums: ['EUR 3050 0'],
    counted: 2,
    uncounted: {},
    currency: 'EUR',
    asks: ['order'],
    order: 'dmy',
  },
  { file: 'month-first', sums: ['USD 1234 234'], counted: 2, uncounted: {}, currency: 'USD' },
  { file: 'day-first', sums: ['GBP 1234 234'], counted: 2, uncounted: {}, currency: 'GBP' },
  {
    file: 'days-contradict',
    sums: ['USD 100 0'],
    counted: 1,
    uncounted: { date: 1 },
    currency: 'USD',
    asks: ['order'],
    order: 'dmy',
  },
  {
    file: 'two-digit-years',
    sums: ['USD 300 0'],
    counted: 2,
    uncounted: {},
    currency: 'USD',
    asks: ['order'],
    order: 'ymd',
  },
  { file: 'names-of-months', sums: ['GBP 1100 100'], counted: 3, uncounted: {}, currency: 'GBP' },
  { file: 'chinese-days', sums: ['CNY 1200 800'], counted: 2, uncounted: { date: 1 } },
  { file: 'full-width', sums: ['CNY 1200 350'], counted: 2, uncounted: {} },
  { file: 'brackets', sums: ['USD 121250 700'], counted: 3, uncounted: {}, currency: 'USD' },
  { file: 'trailing-minus', sums: ['CNY 1200 700'], counted: 2, uncounted: {} },
  { file: 'ten-thousands', sums: ['CNY 4200000 50'], counted: 3, uncounted: {} },
  { file: 'yen', sums: ['JPY 1234 500'], counted: 2, uncounted: { decimals: 1 }, currency: 'JPY' },
  { file: 'dinar', sums: ['KWD 1250 1000000'], counted: 2, uncounted: {}, currency: 'KWD' },
  {
    file: 'usdt-platform',
    sums: ['USDT 100500000 20000001'],
    counted: 2,
    uncounted: { status: 1, direction: 1 },
    currency: 'USDT',
    source: 'platform',
    asks: ['directions'],
    directions: { bonus: 'none' },
  },
  {
    file: 'platform-chinese',
    sums: ['CNY 100000 20000'],
    counted: 2,
    uncounted: { status: 1, direction: 1 },
    source: 'platform',
    asks: ['directions'],
    directions: { 奖励: 'none' },
  },
  {
    file: 'platform-two-columns',
    sums: ['CNY 100000 20000'],
    counted: 2,
    uncounted: {},
    source: 'platform',
  },
  {
    file: 'all-plain',
    sums: ['CNY 150000 0'],
    counted: 2,
    uncounted: {},
    asks: ['sign'],
    sign: 'all-paid',
  },
  {
    file: 'currencies',
    sums: ['CNY 10000 0', 'USD 1000 500'],
    counted: 3,
    uncounted: { currency: 2 },
  },
  {
    file: 'currency-in-amounts',
    sums: ['USD 1000 500', 'HKD 2000 0', 'EUR 3100 0'],
    counted: 5,
    uncounted: {},
    currency: 'USD',
  },
  { file: 'dollars-of-others', sums: ['CNY 1000 0'], counted: 1, uncounted: { currency: 1 } },
  { file: 'unclosed-quote', sums: ['CNY 5000 0'], counted: 2, uncounted: { quotes: 1 } },
  { file: 'quote-in-the-middle', sums: ['CNY 2000 0'], counted: 1, uncounted: { quotes: 1 } },
  { file: 'two-stray-quotes', sums: ['CNY 3000 0'], counted: 1, uncounted: { lines: 1 } },
  { file: 'lines-in-cells', sums: ['CNY 3000 0'], counted: 2, uncounted: {} },
  { file: 'too-many-cells', sums: ['CNY 2000 0'], counted: 1, uncounted: { cells: 1 } },
  { file: 'too-few-cells', sums: ['CNY 1000 0'], counted: 1, uncounted: { amount: 2 } },
  { file: 'trailing-commas', sums: ['CNY 3000 0'], counted: 2, uncounted: {} },
  { file: 'no-head', sums: ['CNY 4050 2000'], counted: 3, uncounted: {} },
  {
    file: 'no-days',
    sums: [],
    counted: 0,
    uncounted: { date: 1 },
    asks: ['date', 'sign'],
    sign: 'all-paid',
  },
  { file: 'no-such-day', sums: ['CNY 1000 0'], counted: 1, uncounted: { date: 3 } },
  { file: 'amounts-that-are-none', sums: ['CNY 101100 0'], counted: 3, uncounted: { amount: 7 } },
  { file: 'more-decimals', sums: ['CNY 1005 0'], counted: 1, uncounted: { decimals: 1 } },
  {
    file: 'both-sides',
    sums: ['CNY 0 2000'],
    counted: 1,
    uncounted: { both: 1, amount: 1, zero: 1 },
  },
  { file: 'minus-in-paid', sums: ['CNY 1500 2000'], counted: 3, uncounted: {} },
  { file: 'taken-back', sums: ['CNY 1000 0'], counted: 1, uncounted: { direction: 2 } },
  { file: 'states', sums: ['CNY 1000 0'], counted: 1, uncounted: { status: 3 } },
  { file: 'pages-with-totals', sums: ['CNY 3000 0'], counted: 2, uncounted: { total: 3, date: 1 } },
  { file: 'utf16', sums: ['CNY 1000 0'], counted: 1, uncounted: {} },
  { file: 'old-mac-lines', sums: ['CNY 1000 500'], counted: 2, uncounted: {} },
  { file: 'blank-lines', sums: ['CNY 1500 0'], counted: 2, uncounted: {} },
  { file: 'pipes', sums: ['CNY 100000 0'], counted: 1, uncounted: {} },
  { file: 'great-amounts', sums: ['CNY 900719925474099303 0'], counted: 2, uncounted: {} },
  {
    file: 'indian-groups',
    sums: ['INR 123456789 10000000'],
    counted: 2,
    uncounted: {},
    currency: 'INR',
  },
  {
    file: 'french-groups',
    sums: ['EUR 123456 100000'],
    counted: 2,
    uncounted: {},
    currency: 'EUR',
  },
  { file: 'only-head', sums: [], counted: 0, uncounted: {} },
  { file: 'empty', sums: [], counted: 0, uncounted: {}, asks: ['date', 'money'] },
];
