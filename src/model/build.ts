import type { Root } from 'mdast';
import { plainText, wholeText } from '../markdown/plain-text.ts';
import { warningsOf } from '../markdown/warnings.ts';
import { createRenderer, type RenderOptions } from '../markdown/processor.ts';
import { outlineOf } from '../markdown/outline.ts';
import { fillPlaceholders } from '../markdown/placeholders.ts';
import { authoritiesSchemas, type Region } from '../schema/authorities.ts';
import { conceptsSchema } from '../schema/concepts.ts';
import type { Rendition } from '../schema/edition.ts';
import { elsewhereSchemas } from '../schema/elsewhere.ts';
import { languageTagOf, type LanguageTag } from '../schema/language-tag.ts';
import { ledgerSchemas } from '../schema/ledger.ts';
import { pageSchemas } from '../schema/page.ts';
import { siteSchemas, type Site } from '../schema/site.ts';
import { topicsSchemas } from '../schema/topics.ts';
import { triageSchemas } from '../schema/triage.ts';
import type { ContentSource, PageSource } from '../source/content-source.ts';
import { bodyText } from '../source/markdown-source.ts';
import { isDraft } from '../source/page-draft.ts';
import { numberOf } from '../source/page-number.ts';
import { pageAddress } from './addresses.ts';
import { brandFilesOf } from './brand-files.ts';
import { editionsOf, type Editions } from './editions.ts';
import { HelpCentre } from './help-centre.ts';
import { languages } from './language.ts';
import { forwardingOf, isOnPage, noForwarding, type Fate } from './ledger/forwarding.ts';
import { parsePlace } from './ledger/promise.ts';
import { standingOf } from './ledger/standing.ts';
import type { Page, PageBase } from './page.ts';
import { phoneAddress } from './phone-address.ts';
import { placeholderValues } from './placeholder-values.ts';
import { dueDate } from './review-dates.ts';
import { triageOf } from './triage/triage.ts';
import { pageVersion, stepVersion } from './version.ts';

/** The words of the interface that stand inside rendered bodies. */
export type BodyLabels = Pick<RenderOptions, 'callouts' | 'anchors'> & {
  /** Stands on the button that calls a number. */
  call: (phone: string) => string;
  /** Stands after a link that leaves the site. */
  outsideNote: string;
  /** Names another page of ours where nothing can be clicked. */
  reference: (title: string, number: number) => string;
};

/**
 * Builds the help centre from its sources.
 *
 * @throws {z.ZodError} when a file does not have the shape of its schema. The checks say so with
 * file and line; they run before anything is built.
 */
export function buildHelpCentre(
  source: ContentSource,
  { call, outsideNote, reference, ...labels }: BodyLabels,
): HelpCentre {
  const tag = languageTagOf(source.site.yaml?.value);
  const site = siteSchemas[tag].parse(source.site.yaml?.value);
  const editions = editionsOf(site, source.edition);
  const topics = topicsSchemas[tag].parse(source.topics.yaml?.value);
  const { yaml: listed } = source.authorities;
  const regions = ownFirst(listed ? authoritiesSchemas[tag].parse(listed.value) : [], tag);
  const placeholders = placeholderValues(site.brand, regions);
  const addresses = new Map(source.pages.map((page) => [numberOf(page), pageAddress(page)]));
  const render = createRenderer({
    ...labels,
    calls: { addressOf: phoneAddress, labelOf: call },
    outside: { hosts: site.linkHosts, note: outsideNote },
    placeholders,
    addressOf: (number) => addresses.get(number),
    folder: editions.folder,
  });
  const fill = (text: string): string => fillPlaceholders(text, placeholders);
  site.notices = site.notices.map((notice) => ({ ...notice, text: fill(notice.text) }));
  const ledger = source.ledger.yaml && ledgerSchemas[editions.main].parse(source.ledger.yaml.value);
  const forwarding = ledger ? forwardingOf(ledger, standingOf(source)) : noForwarding;
  const dates = new Map(ledger?.pages.map(({ number, published }) => [number, published]));
  const pages = source.pages.map((page) => {
    const number = numberOf(page) ?? 0;
    const gone = forwarding.places.get(number) ?? new Map();
    return buildPage(page, {
      site,
      editions,
      regions,
      gone,
      published: dates.get(number),
      fill,
      render,
      reference,
    });
  });
  const elsewhere = elsewhereSchemas[tag]
    .parse(source.elsewhere.yaml?.value ?? [])
    .map((subject) => ({ ...subject, title: fill(subject.title), answer: fill(subject.answer) }));
  const concepts = source.concepts.flatMap(({ yaml }) => conceptsSchema.parse(yaml?.value ?? []));
  const brand = brandFilesOf(site.theme, source.brand);
  const written = source.triage.yaml && triageSchemas[tag].parse(source.triage.yaml.value);
  const triage = written && triageOf(written, { placeholders, regions, pages });
  const parts = { site, topics, pages, forwarding, regions, elsewhere, concepts, brand, triage };
  return new HelpCentre({ ...parts, editions });
}

/** The regions of those who read a language come first. */
function ownFirst(regions: readonly Region[], tag: LanguageTag): Region[] {
  const { regions: own } = languages[tag];
  return regions.toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
}

interface PageParts {
  site: Site;
  editions: Editions;
  regions: readonly Region[];
  gone: ReadonlyMap<string, Fate>;
  published: string | undefined;
  fill: (text: string) => string;
  reference: BodyLabels['reference'];
  render: ReturnType<typeof createRenderer>;
}

function buildPage(source: PageSource, parts: PageParts): Page {
  const { site, editions, regions, gone, published, fill, render, reference } = parts;
  const rendition: Rendition = source.rendition ?? 'written';
  const lang = rendition === 'original' ? editions.main : undefined;
  const tag = lang ?? site.language;
  const { body, slug, folder } = source;
  const value = source.frontmatter?.value as { otherPhone?: unknown } | undefined;
  const otherPhone = value?.otherPhone === true;
  const number = numberOf(source) ?? 0;
  const base = {
    slug,
    address: pageAddress(source),
    path: editions.folder + pageAddress(source),
    ...partsOf(body, fill),
    gone,
    html: render(body, { formerIds: formerIds(gone, number), callButtons: !otherPhone }),
    written: bodyText(source.file.text),
    published,
    warnings: warningsOf(body, reference).map(fill),
    text: fill(plainText(body)),
    draft: isDraft(source),
    rendition,
    lang,
    behind: source.isBehind === true,
  };
  const schemas = pageSchemas(base.draft);
  const whole = fill(wholeText(body));
  if (source.kind === 'answer') {
    const data = schemas.answer[tag].parse(value);
    const page = { ...base, ...words(data, site, fill), topic: folder, facts: data.facts };
    const urgent = data.urgent || site.urgent.some(({ id }) => id === number);
    const facts = data.facts.map((id) => {
      const fact = site.facts[id];
      return fact && { label: fact.label, value: fact.value };
    });
    return { kind: 'answer', ...page, urgent, version: pageVersion(page, facts, whole) };
  }
  const data = schemas.guide[tag].parse(value);
  const { topic, channels, authorities } = data;
  const page = { ...base, ...words(data, site, fill), topic, channels, authorities };
  const shown = [
    ...(channels ? [...site.channels, ...(site.operator ? [site.operator] : [])] : []),
    ...(authorities ? regions : []),
  ];
  return { kind: 'guide', ...page, version: pageVersion(page, shown, whole) };
}

/** Ids that a place of the page had before, by the id that it has now. */
function formerIds(gone: ReadonlyMap<string, Fate>, number: number): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [id, fate] of gone) {
    const now = isOnPage(fate, number) ? parsePlace(fate.name)?.id : undefined;
    if (now !== undefined) former.set(now, [...(former.get(now) ?? []), id]);
  }
  return former;
}

function partsOf(body: Root, fill: (text: string) => string): Pick<PageBase, 'headings' | 'steps'> {
  const items = outlineOf(body).flatMap((item) =>
    item.id === undefined ? [] : [{ ...item, id: item.id, text: fill(item.text) }],
  );
  const lists = new Set(items.map(({ list }) => list).filter((list) => list >= 0));
  let heading = '';
  const steps = items.flatMap(({ kind, id, text, whole }) => {
    if (kind === 'heading') heading = text;
    const list = lists.size > 1 && heading !== '' ? { list: heading } : {};
    return kind === 'step' ? [{ id, text, ...list, version: stepVersion(fill(whole)) }] : [];
  });
  return {
    headings: items
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, text, depth }) => ({ id, text, depth })),
    steps,
  };
}

type Words = Pick<
  PageBase,
  'number' | 'title' | 'summary' | 'aliases' | 'related' | 'reviewed' | 'due'
>;

function words(
  data: Omit<Words, 'number' | 'due'> & { id: number; review_in?: string | undefined },
  { review }: Site,
  fill: (text: string) => string,
): Words {
  return {
    number: data.id,
    title: fill(data.title),
    summary: fill(data.summary),
    aliases: data.aliases.map(fill),
    related: data.related,
    reviewed: data.reviewed,
    due: dueDate(data.reviewed, data.review_in ?? review.in),
  };
}
