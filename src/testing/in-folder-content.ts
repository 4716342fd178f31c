import { goodAnswer, otherAnswer } from './content-folder.ts';
import { ledgerWith } from './wrong-content.ts';

/** Where the operator says that the help centre is. */
export const home = 'https://name.example/help';
const linked = goodAnswer.replace(
  '## 一步',
  '## 为什么 {#why}\n\n先看[收款账户](/a/1302/#account)。\n\n## 一步',
);
/** One of each: a topic of two pages, a guide, what has moved, and what is gone. */
export const files = {
  'site.yaml': `brand: OKPay
title: OKPay 帮助中心
description: 一步一步怎么做。
url: ${home}/
languages: [zh-Hant, en]
urgent:
  - id: 1301
    label: 没到账
featured: [1302]
`,
  'faq/withdrawal/not-arrived.md': linked,
  'guide/withdrawal.md': otherAnswer(1300).replace('related:', 'topic: withdrawal\nrelated:'),
  // Enough for a second page of the topic.
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `faq/withdrawal/question-${index}.md`,
      otherAnswer(1310 + index),
    ]),
  ),
  'ledger.yaml': ledgerWith(
    `retired:
  - from: /faq/withdrawal/old-name/
    to: 1301
  - from: 1305
    to: 1301
  - from: 1305#fee
    to: 1302#bank
  - from: 1306
    note: 这项功能已经取消。
  - from: 1306#fee
    to: 1302#bank
`,
    `  - number: 1305
    published: 2026-11-20
    addresses: [/faq/withdrawal/merged/]
    headings: [fee]
  - number: 1306
    published: 2026-11-20
    addresses: [/faq/withdrawal/cancelled/]
    headings: [fee]
`,
  ).replace(
    '[/faq/withdrawal/not-arrived/]',
    '[/faq/withdrawal/old-name/, /faq/withdrawal/not-arrived/]',
  ),
};
