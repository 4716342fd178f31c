import { plainText } from '../markdown/plain-text.ts';
import { createRenderer, type RenderOptions } from '../markdown/processor.ts';
import { outlineOf } from '../markdown/outline.ts';
import { fillPlaceholders, type Placeholders } from '../markdown/placeholders.ts';
import { answerSchema } from '../schema/answer.ts';
import { guideSchema } from '../schema/guide.ts';
import { siteSchema } from '../schema/site.ts';
import { topicsSchema } from '../schema/topics.ts';
import type { ContentSource, PageSource } from '../source/content-source.ts';
import { answerAddress, guideAddress } from './addresses.ts';
import { HelpCentre } from './help-centre.ts';
import type { Page, PageBase } from './page.ts';

/** The words of the interface that stand inside rendered bodies. */
export type BodyLabels = Pick<RenderOptions, 'callouts' | 'anchors'>;

/**
 * Builds the help centre from its sources.
 *
 * @throws {z.ZodError} when a file does not have the shape of its schema. The checks say so with
 * file and line; they run before anything is built.
 */
export function buildHelpCentre(source: ContentSource, labels: BodyLabels): HelpCentre {
  const site = siteSchema.parse(source.site.yaml?.value);
  const topics = topicsSchema.parse(source.topics.yaml?.value);
  const placeholders: Placeholders = { brand: site.brand };
  const addresses = new Map(source.pages.map((page) => [numberOf(page), addressOf(page)]));
  const render = createRenderer({
    ...labels,
    placeholders,
    addressOf: (number) => addresses.get(number),
  });
  const fill = (text: string): string => fillPlaceholders(text, placeholders);
  const pages = source.pages.map((page) => buildPage(page, fill, render));
  return new HelpCentre(site, topics, pages);
}

function buildPage(
  source: PageSource,
  fill: (text: string) => string,
  render: ReturnType<typeof createRenderer>,
): Page {
  const { body, slug, folder } = source;
  const value = source.frontmatter?.value;
  const outline = outlineOf(body).flatMap((item) =>
    item.id === undefined ? [] : [{ ...item, id: item.id, text: fill(item.text) }],
  );
  const base = {
    slug,
    address: addressOf(source),
    headings: outline
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, text, depth }) => ({ id, text, depth })),
    steps: outline.filter(({ kind }) => kind === 'step').map(({ id, text }) => ({ id, text })),
    html: render(body),
    text: fill(plainText(body)),
  };
  if (source.kind === 'answer') {
    const data = answerSchema.parse(value);
    return { kind: 'answer', ...base, ...words(data, fill), topic: folder, facts: data.facts };
  }
  const data = guideSchema.parse(value);
  return {
    kind: 'guide',
    ...base,
    ...words(data, fill),
    topic: data.topic,
    channels: data.channels,
  };
}

type Words = Pick<PageBase, 'number' | 'title' | 'summary' | 'aliases' | 'related' | 'reviewed'>;

function words(
  data: Omit<Words, 'number'> & { id: number },
  fill: (text: string) => string,
): Words {
  return {
    number: data.id,
    title: fill(data.title),
    summary: fill(data.summary),
    aliases: data.aliases.map(fill),
    related: data.related,
    reviewed: data.reviewed,
  };
}

function numberOf(page: PageSource): unknown {
  return (page.frontmatter?.value as { id?: unknown } | undefined)?.id;
}

function addressOf({ kind, folder, slug }: PageSource): string {
  return kind === 'answer' ? answerAddress(folder, slug) : guideAddress(slug);
}
