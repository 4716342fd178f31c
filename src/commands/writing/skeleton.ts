import type { LanguageTag } from '../../schema/language-tag.ts';
import { scalar } from '../../source/yaml-text.ts';

/** What a new page begins with. */
export interface Beginning {
  number: number;
  title: string;
  related: readonly number[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Stands where something is to be written; HC037 finds what nobody wrote. */
const blank = '……';

const bodies: Record<LanguageTag, string> = {
  'zh-CN': `## 一步一步来 {#steps}

- [ ] ${blank} {#check}

  ${blank}
- [ ] ${blank} {#evidence}
- [ ] ${blank} {#ask}

## 千万别做 {#avoid}

- ${blank}

## 做完还没解决 {#still}

${blank}
`,
  'zh-Hant': `## 一步一步來 {#steps}

- [ ] ${blank} {#check}

  ${blank}
- [ ] ${blank} {#evidence}
- [ ] ${blank} {#ask}

## 千萬別做 {#avoid}

- ${blank}

## 做完還沒解決 {#still}

${blank}
`,
  en: `## Step by step {#steps}

- [ ] ${blank} {#check}

  ${blank}
- [ ] ${blank} {#evidence}
- [ ] ${blank} {#ask}

## What not to do {#avoid}

- ${blank}

## If it is still not solved {#still}

${blank}
`,
};

/** The text of a new draft: everything that can be known, and marks where there is something to write. */
export const skeletonOf = (
  { number, title, related, today }: Beginning,
  tag: LanguageTag,
): string =>
  `---
id: ${number}
title: ${scalar(title)}
summary: ${blank}
aliases:
  - ${blank}
  - ${blank}
  - ${blank}
related: [${related.join(', ')}]
reviewed: ${today}
draft: true
---

${bodies[tag]}`;
