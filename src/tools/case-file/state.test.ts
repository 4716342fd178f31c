import { describe, expect, test } from 'vitest';
import { proposedMapping } from './columns.ts';
import { readRows } from './read-rows.ts';
import { isDone } from './state.ts';
import { sumsOf } from './sums.ts';
import { readTable } from './table.ts';

const moved =
  '成功 交易成功 支付成功 已完成 已到账 已收款 已收钱 对方已收钱 已存入零钱 提现已到账 退款成功 completed Paid SUCCESS settled';
const unsure =
  '审核中 已驳回 冻结 未到账 已提交 不成功 未支付 未完成 已退回 异常 审批中 申请中 已全额退款 待成功 交易关闭 processing expired unpaid incomplete unsuccessful';

describe('a state', () => {
  test('of money that has moved is known', () => {
    expect(moved.split(' ').filter((word) => !isDone(word))).toEqual([]);
  });

  test('of which nobody is sure is not', () => {
    expect([...unsure.split(' '), 'on hold', 'In Review', 'not completed'].filter(isDone)).toEqual(
      [],
    );
  });

  const text = [
    '时间,类型,金额,状态',
    '2026-11-20,充值,2000,已完成',
    '2026-11-21,提现,600,已到账',
    '2026-11-21,提现,300,审核中',
    '2026-11-22,提现,400,已驳回',
    '2026-11-22,提现,401,冻结',
    '2026-11-22,提现,402,未到账',
    '2026-11-22,提现,403,已提交',
    '2026-11-22,提现,404,',
  ].join('\n');

  test('that is not known keeps its row out of the sums', () => {
    const table = readTable(text);
    const { counted, uncounted } = readRows(table, proposedMapping(table, 'platform', 'CNY'));
    expect(sumsOf(counted)).toMatchObject([{ paid: 200_000n, received: 60_000n }]);
    expect(uncounted.map(({ why }) => why)).toEqual(Array<string>(6).fill('status'));
  });

  test('counts where its reader says that the money has moved', () => {
    const table = readTable(text);
    const mapping = proposedMapping(table, 'platform', 'CNY');
    const states = new Map([...mapping.states, ['已提交', true] as const]);
    const { counted } = readRows(table, { ...mapping, states });
    expect(sumsOf(counted)).toMatchObject([{ received: 100_300n }]);
  });
});
