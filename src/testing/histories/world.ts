import type { Standing } from '../../model/ledger/promise.ts';
import { answerAddress } from '../../model/addresses.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import { joinLedger, type SettingsSource } from '../../source/ledger-source.ts';
import { parseMarkdownSource } from '../../source/markdown-source.ts';
import { parseYaml } from '../../source/yaml-source.ts';

/** A content folder as far as links are concerned. */
export interface World {
  topics: string[];
  pages: WorldPage[];
  lastNumber: number;
  /** Names and numbers that were used at some time. */
  oldSlugs: string[];
  oldNumbers: number[];
}

export interface WorldPage {
  number: number;
  topic: string;
  slug: string;
  headings: string[];
  steps: string[];
}

export function standingOfWorld({ topics, pages }: World): Standing {
  return {
    topics,
    pages: pages.map(({ number, topic, slug, headings, steps }) => ({
      number,
      address: answerAddress(topic, slug),
      headings,
      steps,
    })),
  };
}

/** The world as a content folder whose files were read. */
export function sourceOfWorld(world: World, ledger: SettingsSource[]): ContentSource {
  const settings = (name: string, text: string) => ({
    file: { path: name, text },
    yaml: parseYaml(text),
  });
  const topics = world.topics.map((id, order) => ({ id, title: id, description: id, order }));
  return {
    path: '/',
    site: settings('site.yaml', 'brand: B\ntitle: T\ndescription: D\n'),
    topics: settings('topics.yaml', JSON.stringify(topics)),
    authorities: { file: { path: 'authorities.yaml', text: '' }, yaml: undefined },
    terms: { file: { path: 'terms.yaml', text: '' }, yaml: undefined },
    traditional: { file: { path: 'zh-hant.yaml', text: '' }, yaml: undefined },
    elsewhere: { file: { path: 'elsewhere.yaml', text: '' }, yaml: undefined },
    triage: { file: { path: 'triage.yaml', text: '' }, yaml: undefined },
    concepts: [],
    ledger: joinLedger(ledger, 'ledger'),
    pages: world.pages.map(pageSource),
    brand: [],
    strays: [],
  };
}

function pageSource({ number, topic, slug, headings, steps }: WorldPage): PageSource {
  const body = [
    ...headings.map((id) => `## ${id} {#${id}}\n`),
    ...steps.map((id) => `- [ ] ${id} {#${id}}`),
  ].join('\n');
  const aliases = ['a', 'b', 'c'].map((name) => `"${number} ${name}"`).join(', ');
  const text = `---
id: ${number}
title: "T ${number}"
summary: S
aliases: [${aliases}]
related: [${number}]
reviewed: 2026-11-20
---

${body}
`;
  const file = { path: `faq/${topic}/${slug}.md`, text };
  return { ...parseMarkdownSource(file), kind: 'answer', folder: topic, slug };
}
