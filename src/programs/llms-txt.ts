import type { PhrasingContent, RootContent } from 'mdast';
import {
  answersAddress,
  contactAddress,
  faqAddress,
  homeAddress,
  topicAddress,
  triageAddress,
} from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import type { Page } from '../model/page.ts';
import { toolEntries } from '../model/tool-entries.ts';
import { heading, link, list, paragraph, quotation } from './nodes.ts';
import { ProgramLinks } from './program-links.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Something that a section lists. */
interface Entry {
  title: string;
  url: string;
  note: string;
}

/**
 * What programs read first: what this is, what they keep to, and where everything is, what is most
 * urgent first. An entry is a link and, behind a colon, what it says; the section that is named
 * Optional may be left out where there is little room.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt(centre: HelpCentre): string {
  const { title, description } = centre.site;
  return writeMarkdown([
    heading(1, title),
    quotation(description),
    ...instructions(centre),
    ...sectionsOf(centre).flatMap(({ name, entries }) => section(name, entries)),
  ]);
}

function instructions(centre: HelpCentre): RootContent[] {
  const { texts } = centre.language;
  return [
    paragraph(texts['help.programs.markdown']),
    ...lastingLinks(centre),
    paragraph(texts['help.programs.keep']),
    list(
      [
        texts['help.programs.keepWarnings'],
        texts['help.programs.keepNumbers'],
        texts['help.programs.keepUnknown'],
        texts['help.programs.keepVersion'],
        texts['help.programs.keepSecrets'],
      ].map((line) => ({ line })),
    ),
  ];
}

/** How to link, with a page of the site as the example; nothing where no page has steps. */
function lastingLinks(centre: HelpCentre): RootContent[] {
  const page = centre.answers.find(({ steps }) => steps.length > 0);
  if (!page) return [];
  const links = new ProgramLinks(centre);
  const examples: Readonly<Record<string, string>> = {
    '{{link}}': links.lasting(page.number),
    '{{step}}': links.lasting(page.number, page.steps[0]?.id),
  };
  const parts = centre.language.texts['help.programs.links'].split(/(\{\{\w+\}\})/);
  return [
    paragraph(
      parts.map((part): string | PhrasingContent => {
        const value = examples[part];
        return value === undefined ? part : { type: 'inlineCode', value };
      }),
    ),
  ];
}

function sectionsOf(centre: HelpCentre): { name: string; entries: Entry[] }[] {
  const { site, topics, triage, generalGuides, language, answers } = centre;
  const { texts } = language;
  const links = new ProgramLinks(centre);
  const entry = (title: string, address: string, note: string): Entry => ({
    title,
    url: links.toMarkdown(address),
    note,
  });
  const ofPage = ({ title, address, summary }: Page): Entry => entry(title, address, summary);
  return [
    {
      name: texts['help.home.urgent'],
      entries: centre.pages(site.urgent.map(({ id }) => id)).map(ofPage),
    },
    { name: texts['help.home.guides'], entries: generalGuides.map(ofPage) },
    ...topics.map(({ id, title }) => ({
      name: title,
      entries: [...[centre.playbookOf(id) ?? []].flat(), ...centre.answersOf(id)].map(ofPage),
    })),
    {
      name: texts['help.triage.title'],
      entries: triage
        ? [entry(texts['help.triage.title'], triageAddress, texts['help.triage.description'])]
        : [],
    },
    {
      name: texts['help.contact.title'],
      entries: [
        entry(texts['help.contact.title'], contactAddress, texts['help.contact.description']),
      ],
    },
    {
      // Programs know this name and no other.
      name: 'Optional',
      entries: [
        entry(texts['help.nav.home'], homeAddress, site.description),
        entry(
          texts['help.faq.title'],
          faqAddress,
          fill(texts['help.faq.description'], { count: answers.length }),
        ),
        ...topics.map(({ id, title, description }) => entry(title, topicAddress(id), description)),
        ...toolEntries(texts).map(({ title, address, description }) =>
          entry(title, address, description),
        ),
        entry('answers.json', answersAddress, texts['help.programs.data']),
      ],
    },
  ];
}

const section = (name: string, entries: readonly Entry[]): RootContent[] =>
  entries.length === 0
    ? []
    : [
        heading(2, name),
        list(entries.map(({ title, url, note }) => ({ line: [link(title, url), `: ${note}`] }))),
      ];
