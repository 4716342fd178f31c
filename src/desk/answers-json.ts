import { shortAddress, topicAddress } from '../model/addresses.ts';
import type { Fate } from '../model/ledger/forwarding.ts';
import type { Page } from '../model/page.ts';
import type { AnswersFile } from './answers-schema.ts';
import type { DeskSource } from './desk-source.ts';

/** The whole help centre for machines, as `answersFileSchema` describes it. */
export function answersFile(source: DeskSource): AnswersFile {
  const { centre, origin } = source;
  const { brand, title, description } = centre.site;
  return {
    $schema: 'answers.schema.json',
    schemaVersion: 1,
    site: {
      brand,
      title,
      description,
      language: centre.language.tag,
      ...(origin && { url: origin }),
    },
    topics: centre.topics.map(({ id, title, description }) => ({
      id,
      title,
      description,
      address: topicAddress(id),
    })),
    answers: centre.answers.map((page) => ({ ...pageFields(page, source), topic: page.topic })),
    guides: centre.guides.map((page) => ({
      ...pageFields(page, source),
      ...(page.topic !== undefined && { topic: page.topic }),
    })),
    retired: centre.forwarding.retired.map(({ number, addresses, fate, places }) => ({
      number,
      addresses: [...addresses],
      ...fateFields(fate),
      places: placeFields(places),
    })),
    moved: centre.forwarding.moved.map(({ from, to }) => ({ from, to })),
  };
}

/** The text of a JSON file of ours: readable, and the same for the same content. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function pageFields(page: Page, { centre, origin, ownHtmlOf }: DeskSource) {
  const short = shortAddress(page.number);
  return {
    number: page.number,
    version: page.version,
    ...(page.lang && { language: page.lang }),
    title: page.title,
    aliases: page.aliases,
    summary: page.summary,
    text: page.text,
    html: ownHtmlOf(page),
    headings: page.headings.map(({ id, text, depth }) => ({ id, text, depth })),
    warnings: page.warnings,
    steps: page.steps,
    facts: (page.kind === 'answer' ? page.facts : []).flatMap((id) => {
      const fact = centre.site.facts[id];
      return fact ? [{ label: fact.label, ...(fact.value && { value: fact.value }) }] : [];
    }),
    links: {
      short,
      page: page.address,
      ...(origin && { shortUrl: origin + short, pageUrl: origin + page.address }),
    },
    related: page.related,
    dates: { reviewed: page.reviewed, ...(page.published && { published: page.published }) },
    gone: placeFields(page.gone),
  };
}

function fateFields(fate: Fate): { to: { name: string; address: string } } | { note: string } {
  return 'note' in fate ? { note: fate.note } : { to: { name: fate.name, address: fate.to } };
}

function placeFields(places: ReadonlyMap<string, Fate>) {
  return [...places].map(([id, fate]) => ({ id, ...fateFields(fate) }));
}
