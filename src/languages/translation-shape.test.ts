import { expect, test } from 'vitest';
import { parseMarkdownSource } from '../source/markdown-source.ts';
import { textFileOf } from '../source/text-file.ts';
import { parseYaml } from '../source/yaml-source.ts';
import {
  firstDifference,
  pageShape,
  settingsShape,
  siteShapes,
  type Difference,
} from './translation-shape.ts';

const pageOf = (text: string) => pageShape(parseMarkdownSource(textFileOf('', text)));
const settingsOf = (text: string) => settingsShape(parseYaml(text));
function siteDifference(was: string, is: string): Difference | undefined {
  const { original, translated } = siteShapes(parseYaml(was), parseYaml(is));
  return firstDifference(original, translated);
}

const page = `---
id: 1301
title: 提现未到账？
summary: 打 {{cn.police}}，等 3 天。
aliases:
  - 没到账
related: [1302, 1303]
---

## 一步一步来 {#steps}

- [ ] 看状态 {#status}

  见[退回](/a/1305/#balance)，再打 {{cn.police}}，最多 5 分钟。
- [ ] 问银行 {#bank}
`;

const inEnglish = `---
id: 1301
title: Not arrived?
summary: Wait 3 days and call {{cn.police}}.
aliases:
  - where is my money
  - not arrived
related: [1302, 1303]
---

## Step by step {#steps}

- [ ] Look at the state {#status}

  Call {{cn.police}} for at most 5 minutes, then see [Returned](/a/1305/#balance).
- [ ] Ask the bank {#bank}
`;

test('the words of a page may change, and their order in a sentence', () => {
  expect(firstDifference(pageOf(page), pageOf(inEnglish))).toBeUndefined();
});

test('each has days of its own', () => {
  const read = inEnglish.replace('related', 'reviewed: 2026-11-29\nrelated');
  const changed = page.replace('related', 'changed: 2026-11-28\nreviewed: 2026-11-28\nrelated');
  expect(firstDifference(pageOf(changed), pageOf(read))).toBeUndefined();
});

test.for([
  { what: 'a reference', from: '1302, 1303', to: '1303, 1302' },
  { what: 'a number in the summary', from: '3 days', to: '30 days' },
  { what: 'a number in a step', from: '5 minutes', to: 'five minutes' },
  { what: 'a placeholder', from: 'Call {{cn.police}}', to: 'Call {{cn.anti-fraud}}' },
  { what: 'the place of a link', from: '#balance', to: '#record' },
  { what: 'a missing link', from: '[Returned](/a/1305/#balance)', to: 'Returned' },
  { what: 'the id of a step', from: '{#bank}', to: '{#branch}' },
  { what: 'a heading of another level', from: '## Step', to: '### Step' },
  { what: 'a step that became an item', from: '- [ ] Ask', to: '- Ask' },
  { what: 'a missing step', from: '- [ ] Ask the bank {#bank}\n', to: '' },
])('$what is no translation', ({ from, to }) => {
  expect(inEnglish).toContain(from);
  expect(firstDifference(pageOf(page), pageOf(inEnglish.replace(from, to)))).toBeDefined();
});

test('settings keep everything but their words', () => {
  const was = '- id: cn\n  name: 中国大陆\n  phone: "110"\n  source: 公安部\n';
  const differenceTo = (is: string) => firstDifference(settingsOf(was), settingsOf(is));
  expect(differenceTo(was.replace('中国大陆', 'Mainland China'))).toBeUndefined();
  for (const [from, to] of [
    ['110', '119'],
    ['公安部', 'The ministry'],
    ['id: cn', 'id: hk'],
    ['  phone: "110"\n', ''],
  ] as const)
    expect(differenceTo(was.replace(from, to))).toBeDefined();
});

test('a translated site.yaml holds what has words, in the same lists', () => {
  const site = 'brand: OKPay\ntitle: 帮助\nurgent:\n  - id: 1507\n    label: 共享屏幕\n';
  const words = 'language: en\ntitle: Help\nurgent:\n  - id: 1507\n    label: Screen shared\n';
  expect(siteDifference(site, words)).toBeUndefined();
  expect(siteDifference(site, words.replace('1507', '1508'))).toBeDefined();
});
