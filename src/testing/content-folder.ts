import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The smallest answer that has nothing wrong; tests change what they are about. */
export const goodAnswer = `---
id: 1301
title: 提现未到账，我应该怎么办？
summary: 先在提现记录里确认状态，再决定下一步。
aliases:
  - 提现一直没到账
  - 钱转出去了卡里没有
  - 提现的钱去哪了
related: [1302]
reviewed: 2026-11-20
---

## 一步一步来 {#steps}

- [ ] 在提现记录里查看状态 {#status}
- [ ] 核对收款账户 {#account}
- [ ] 看银行流水 {#bank}
`;

/** Another answer without mistakes, with words of its own. */
export function otherAnswer(number: number): string {
  return goodAnswer
    .replace('1301', String(number))
    .replace('[1302]', '[1301]')
    .replace('提现未到账，我应该怎么办？', `第 ${number} 个问题，怎么办？`)
    .replace('提现一直没到账', `${number} 甲`)
    .replace('钱转出去了卡里没有', `${number} 乙`)
    .replace('提现的钱去哪了', `${number} 丙`);
}

/** One authority of each of two regions; a folder needs none. */
export const authoritiesText = `- id: cn
  name: 中国大陆
  authorities:
    - id: police
      name: 报警电话
      kind: police
      phone: '110'
      for: 钱被骗走
      source: 公安部公告
      checked: 2026-11-20
- id: hk
  name: 香港
  authorities:
    - id: consumer
      name: 消费者委员会
      kind: consumer
      phone: 2929 2222
      web: https://www.consumer.example/
      for: 消费纠纷
      source: https://www.consumer.example/contact
      checked: 2026-11-20
`;

const goodFiles: Record<string, string> = {
  'site.yaml': 'brand: OKPay\ntitle: OKPay 帮助中心\ndescription: 一步一步怎么做。\n',
  'topics.yaml': '- id: withdrawal\n  title: 提现\n  description: 提现没到账\n  order: 1\n',
  'faq/withdrawal/not-arrived.md': goodAnswer,
  'faq/withdrawal/wrong-account.md': otherAnswer(1302),
};

/**
 * Writes a content folder named `content` into a temporary place for the running test.
 *
 * @param files Files to add to, or put in place of, those of a small folder without mistakes.
 * @param onFinished Takes what is to be done after the test; concurrent tests pass their own.
 * @returns The absolute path of the folder.
 */
export function contentFolder(
  files: Record<string, string | Uint8Array> = {},
  onFinished: (remove: () => void) => void = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'help-'));
  onFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...goodFiles, ...files })) {
    const target = join(root, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return join(root, 'content');
}
