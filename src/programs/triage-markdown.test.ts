import { expect, test } from 'vitest';
import { bodyLabelsIn } from '../model/body-labels.ts';
import { buildHelpCentre } from '../model/build.ts';
import { languages } from '../model/language.ts';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder } from '../testing/content-folder.ts';
import { triageFiles } from '../testing/triage-text.ts';
import { siteText } from '../testing/wrong-content.ts';
import { programFiles } from './program-files.ts';

async function written(files: Record<string, string>): Promise<Map<string, string>> {
  const source = await readContentSource(contentFolder(files));
  const centre = buildHelpCentre(source, bodyLabelsIn(languages['zh-CN']));
  return new Map([...programFiles(centre, 0)].filter(([path]) => path.startsWith('triage/')));
}

test('a question is a list of links, those who do not know are named last', async () => {
  const files = await written(triageFiles());
  expect([...files.keys()]).toEqual([
    'triage/index.md',
    'triage/money/index.md',
    'triage/remote/index.md',
    'triage/gone/index.md',
  ]);
  expect(files.get('triage/index.md')).toBe(`---
title: start 是这样吗？
link: /t/start/
page: /triage/
---

# start 是这样吗？

一句补充。

- [是](/triage/remote/index.md)
- [不是](/triage/money/index.md)
- [说不清](/triage/remote/index.md)

${limit}
`);
});

test('an outcome says what to do first, then what is next, and which phone to call with', async () => {
  const site = `${siteText}url: https://help.example/de/\n`;
  const files = await written({ ...triageFiles(), 'site.yaml': site });
  expect(files.get('triage/remote/index.md')).toBe(`---
title: 这是 remote
link: https://help.example/de/t/remote/
page: https://help.example/de/triage/remote/
---

# 这是 remote

**现在就做这一件**

**挂断电话。**

- [怎么做：在提现记录里查看状态](https://help.example/de/faq/withdrawal/not-arrived/index.md#status)

## 接下来

1. 换一部手机报警，打 110。
   - 用另一部手机打 110 (中国大陆 报警电话)

## 一步一步怎么做

- [提现未到账，我应该怎么办？](https://help.example/de/faq/withdrawal/not-arrived/index.md)

${limit}

[重新开始](https://help.example/de/triage/index.md)
`);
});

test('without triage there is no file', async () => {
  expect((await written({})).size).toBe(0);
});

const limit = '只按你选的给先后，不判断真假，不保证追回。钱还在少，别答完，先做第一步。';
