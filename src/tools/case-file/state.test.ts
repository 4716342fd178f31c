import { expect, test } from 'vitest';
import { hasMoved } from './state.ts';

test.for(
  [
    '',
    '成功',
    '交易成功',
    '支付成功',
    '提现成功',
    '已到账',
    '提现已到账',
    '已完成',
    '对方已收钱',
    '已存入零钱',
    '已转账',
    '退款成功',
    'Completed',
    'paid',
    'SUCCESS',
    'settled',
  ].map((state) => ({ state })),
)('money has moved: $state', ({ state }) => {
  expect(hasMoved(state)).toBe(true);
});

test.for(
  [
    '审核中',
    '已驳回',
    '冻结',
    '未到账',
    '已提交',
    '不成功',
    '未支付',
    '已退回',
    '异常',
    '审批中',
    '申请中',
    'processing',
    'on hold',
    'In Review',
    'expired',
    '已全额退款',
    '处理中',
    '交易关闭',
    'unpaid',
    'not completed',
    '等待付款',
    '支付失败',
    '转账中',
    '暂停',
    '—',
  ].map((state) => ({ state })),
)('nobody knows yet, or nothing has moved: $state', ({ state }) => {
  expect(hasMoved(state)).toBe(false);
});
