import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageFolder, languageTags } from '../schema/language-tag.ts';
import { pageShape, settingsShape, siteShapes } from './translation-shape.ts';

const content = 'content';
/** What each language has of its own: how its people type, and which words its writers keep to. */
const ownOfLanguage = /^(?:concepts\/|elsewhere\.yaml$|terms\.yaml$|README\.md$)/;

/** Files of a language that stand for a file of the same path in the language of the site. */
const translated = languageTags
  .map(languageFolder)
  .filter((folder) => existsSync(join(content, folder)))
  .flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .map((file) => ({ file, path: file.slice(`${content}/${folder}/`.length) })),
  )
  .filter(({ path }) => !ownOfLanguage.test(path));

test.for(translated)('$file has the ids, links and numbers of its original', ({ file, path }) => {
  const original = join(content, path);
  expect(existsSync(original), `${original}: nothing that it translates`).toBe(true);
  const [was, is] = [original, file].map((name) => readFileSync(name, 'utf8')) as [string, string];
  if (path === 'site.yaml') {
    const shapes = siteShapes(was, is);
    expect(shapes.of).toEqual(shapes.as);
  } else {
    const shapeOf = path.endsWith('.md') ? pageShape : settingsShape;
    expect(shapeOf(is)).toEqual(shapeOf(was));
  }
});

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
  expect(pageShape(inEnglish)).toEqual(pageShape(page));
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
  expect(pageShape(inEnglish.replace(from, to))).not.toEqual(pageShape(page));
});

test('settings keep everything but their words', () => {
  const was = '- id: cn\n  name: 中国大陆\n  phone: "110"\n  source: 公安部\n';
  const shape = settingsShape(was);
  expect(settingsShape(was.replace('中国大陆', 'Mainland China'))).toEqual(shape);
  for (const [from, to] of [
    ['110', '119'],
    ['公安部', 'The ministry'],
    ['id: cn', 'id: hk'],
    ['  phone: "110"\n', ''],
  ] as const)
    expect(settingsShape(was.replace(from, to))).not.toEqual(shape);
});

test('a translated site.yaml holds what has words, in the same lists', () => {
  const site = 'brand: OKPay\ntitle: 帮助\nurgent:\n  - id: 1507\n    label: 共享屏幕\n';
  const words = 'language: en\ntitle: Help\nurgent:\n  - id: 1507\n    label: Screen shared\n';
  const right = siteShapes(site, words);
  expect(right.of).toEqual(right.as);
  const wrong = siteShapes(site, words.replace('1507', '1508'));
  expect(wrong.of).not.toEqual(wrong.as);
});
