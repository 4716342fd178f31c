const done =
  /^(?:交易|支付|付款|转账|汇款|收款|提现|充值|退款|还款|入账|扣款|存款|取款)?(?:已?成功|已?完成)$|^(?:提现|充值|退款|转账)?已(?:到账|入账|收款|付款|支付|转账|存入|存入零钱|结算|记账|扣款)$|^(?:对方|朋友)?已收钱$|^(?:complete|completed|paid|paid out|success|successful|succeeded|settled|posted|booked|cleared|done)$/i;

/**
 * Whether a word in a column of states says that money has moved, as exports of banks, Alipay and
 * WeChat write it. Only such words are known: of any other one (审核中, 冻结, on hold) nobody can
 * be sure, and money that never arrived must not count as received.
 */
export const isDone = (text: string): boolean => done.test(text);
