/**
 * Whether a state says that money has moved. Words that are not known are not taken for it: a
 * withdrawal that was counted and never came would hide a loss.
 */
export const hasMoved = (state: string): boolean =>
  state === '' || (moved.test(state) && !denied.test(state));

const moved =
  /成功|完成|到账|已收[钱款]|已入账|已存入|已转[账入出]|已支付|已付款|已提现|已充值|success|succe|complete|\bpaid\b|settled|posted|credited|cleared|\bdone\b|^ok$/i;
const denied =
  /不|未|没|无|非|失败|关闭|取消|撤销|作废|拒|驳回|冻结|异常|退回|退款中|全额退|待|中$|\bnot\b|\bun|fail|cancel|declin|reject|revers|pending|void|hold|expire|review|process/i;
