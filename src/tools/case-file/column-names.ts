/** What a column of a statement holds. */
export type Role =
  | 'date'
  | 'paid'
  | 'received'
  | 'amount'
  | 'direction'
  | 'currency'
  | 'status'
  | 'note'
  /** The other side; whom a payment went to, and whom it came from, where the table names both. */
  | 'other'
  | 'payee'
  | 'payer'
  | 'number';

/** Roles that several columns may have: all of them are read. */
export const isShared = (role: Role): boolean =>
  role === 'note' || role === 'other' || role === 'payee' || role === 'payer' || role === 'number';

/**
 * Where a table comes from. Money that comes into an account at a bank comes back to its holder;
 * money that comes into an account of a platform was paid in.
 */
export type Source = 'bank' | 'platform';

/** A side of a payment: its name, its account, its bank. */
const side =
  '(?:方|人|账户|帐户)?(?:的?(?:户名|名称|姓名|账号|帐号|账户|帐户|卡号|开户行|开户银行|行名|银行|昵称|id))?$';

/**
 * The first that fits counts: a balance is no amount, 收/支 is not what came in, and the account of
 * the other side is not that of the reader, which is not read.
 */
const names: readonly (readonly [Role | undefined, RegExp])[] = [
  [
    'other',
    /^(?:交易)?(?:对方|对手|对方方)|counterparty|beneficiary|^(?:merchant|payee|recipient)\b|^(?:other|opposite) (?:party|account|side)|^商户(?:名称|名)?$|^to\/from/,
  ],
  ['payee', new RegExp(`^收款${side}`)],
  ['payer', new RegExp(`^(?:付款|汇款|打款)${side}`)],
  [
    'number',
    /单号|流水号?$|^(?:交易|业务|凭证|回单|参考)号码?|凭证号|参考号|交易编号|订单编?号|哈希|^tx|hash|^(?:transaction|order|reference|trade|payment) ?(?:id|no|number|ref)|^ref(?:erence)?\.?$/,
  ],
  [undefined, /余额|餘額|结余|balance|手续费|服务费|^fee|序号|卡号|账号|帐号|card|account n/],
  [
    'direction',
    /收\/支|存提|收付|收支|借\/贷|借贷|方向|^(?:dr\/cr|cr\/dr|debit\/credit|in\/out|direction|type)$/,
  ],
  ['currency', /币种|币别|货币|^currency|^ccy/],
  ['status', /状态|^status|^state$/],
  ['paid', /支出|借方|付款金额|付出|转出|支取|^debit|paid out|money out|withdraw|提现金额|提款/],
  [
    'received',
    /收入|贷方|收款金额|收回|转入|存入|^credit|paid in|money in|deposit|充值金额|入账金额/,
  ],
  ['amount', /金额|金額|发生额|数额|^amount|amount$|amount \(|^betrag|^sum$|^value$/],
  ['date', /日期|时间|交易日|记账日|入账日|^date|date$|^time|datum|^posted|^booked/],
  [
    'note',
    /备注|備註|摘要|说明|附言|商户|商品|用途|类型|分类|description|details|memo|narrative|note|name|type/,
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
