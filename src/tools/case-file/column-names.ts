/** What a column of a statement holds. */
export type Role =
  'date' | 'paid' | 'received' | 'amount' | 'direction' | 'currency' | 'status' | 'note';

/**
 * Where a table comes from. Money that comes into an account at a bank comes back to its holder;
 * money that comes into an account of a platform was paid in.
 */
export type Source = 'bank' | 'platform';

/** The first that fits counts: a balance is no amount, and 收/支 is not what came in. */
const names: readonly (readonly [Role | undefined, RegExp])[] = [
  [
    undefined,
    /余额|结余|balance|手续费|服务费|^fee|单号|流水号|序号|卡号|账号|帐号|card|account n/,
  ],
  [
    'direction',
    /收\/支|收付|收支|借\/贷|借贷|方向|^(?:dr\/cr|cr\/dr|debit\/credit|in\/out|direction|type)$/,
  ],
  ['currency', /币种|币别|货币|^currency|^ccy/],
  ['status', /状态|^status|^state$/],
  ['paid', /支出|借方|付款金额|付出|转出|支取|^debit|paid out|money out|withdraw|提现金额|提款/],
  [
    'received',
    /收入|贷方|收款金额|收回|转入|存入|^credit|paid in|money in|deposit|充值金额|入账金额/,
  ],
  ['amount', /金额|发生额|数额|^amount|amount$|amount \(|^betrag|^sum$|^value$/],
  ['date', /日期|时间|交易日|记账日|入账日|^date|date$|^time|datum|^posted|^booked/],
  [
    'note',
    /备注|摘要|说明|附言|对方|对手|商户|商品|用途|类型|分类|description|details|memo|payee|merchant|counterparty|reference|narrative|note|name|type/,
  ],
];

/** What a column holds by its name; nothing where the name does not say so. */
export function roleOfName(name: string): Role | undefined {
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  return names.find(([, pattern]) => pattern.test(plain))?.[0];
}

/**
 * The same as the holder of the account sees it, who has paid what a platform has got. Of a
 * platform only what goes in and out of it counts: it says 收入 for winnings, too.
 */
export function roleFor(name: string, source: Source): Role | undefined {
  const role = roleOfName(name);
  if (source === 'bank' || (role !== 'paid' && role !== 'received')) return role;
  if (/充值|入金|存入|deposit/i.test(name)) return 'paid';
  return /提现|提款|出金|withdraw/i.test(name) ? 'received' : undefined;
}
