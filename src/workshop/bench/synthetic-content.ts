import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeText } from './write-text.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { SyntheticText } from '../../testing/synthetic-text.ts';

/** A page that was made up, before it is written as a file of one kind or another. */
export interface SyntheticPage {
  number: number;
  /** Id of its topic. */
  topic: string;
  slug: string;
  title: string;
  summary: string;
  aliases: string[];
  related: number[];
  /** Markdown that keeps the content rules. */
  body: string;
}

const firstNumber = 10_000;

/**
 * Makes up answers in the language of real content, as long as real ones: steps, aliases, related
 * pages, links in the text. The same seed gives the same answers.
 */
export function syntheticAnswers(count: number, real: ContentSource, seed = 1): SyntheticPage[] {
  const topics = topicIds(real);
  const language = new Language(real.pages, seed);
  const numbers = Array.from({ length: count }, (_, index) => firstNumber + index);
  return numbers.map((number, index) => {
    const some = (most: number): number[] => language.some(numbers, number, most);
    return {
      number,
      topic: topics[index % topics.length] ?? '',
      slug: `answer-${number}`,
      title: language.wording(9, 24, '？'),
      summary: `${language.text(25, 55)}。`,
      aliases: Array.from({ length: 5 }, () => language.wording(6, 22)),
      related: some(5),
      body: bodyOf(language, some(8)),
    };
  });
}

/** Writes made-up answers as a content folder, with the settings of real content around them. */
export function writeContent(folder: string, pages: readonly SyntheticPage[], real: string): void {
  for (const page of pages) {
    const { number, topic, slug, title, summary, aliases, related, body } = page;
    const lines = [
      '---',
      `id: ${number}`,
      `title: ${title}`,
      `summary: ${summary}`,
      'aliases:',
      ...aliases.map((alias) => `  - ${alias}`),
      `related: [${related.join(', ')}]`,
      'reviewed: 2026-11-20',
      '---',
      '',
      body,
    ];
    writeText(join(folder, 'faq', topic, `${slug}.md`), lines.join('\n'));
  }
  const featured = pages.slice(0, 8).map(({ number }) => number);
  writeText(
    join(folder, 'site.yaml'),
    `brand: OKPay\ntitle: 帮助中心\ndescription: 一步一步怎么做。\nfeatured: [${featured.join(', ')}]\n`,
  );
  copyFileSync(join(real, 'topics.yaml'), join(folder, 'topics.yaml'));
}

/** A body with the parts that real answers have; `links` are numbers to link to. */
function bodyOf(language: Language, links: readonly number[]): string {
  const link = (place: number): string =>
    `看[${language.text(5, 10)}](/a/${links[place % links.length]}/)`;
  const point = (): string => `- **${language.text(4, 8)}**：${language.text(18, 45)}。`;
  const step = (place: number): string[] => [
    `- [ ] ${language.text(9, 22)} {#step-${place + 1}}`,
    '',
    `  ${language.text(30, 75)}。${place % 2 ? '' : `不清楚就${link(place)}。`}`,
    '',
  ];
  return [
    `${language.text(40, 80)}。`,
    '## 为什么会这样 {#why}',
    Array.from({ length: 4 }, point).join('\n'),
    '## 一步一步来 {#steps}',
    [0, 1, 2, 3, 4].flatMap(step).join('\n').trim(),
    '## 千万别做 {#avoid}',
    Array.from({ length: 3 }, () => `- ${language.text(25, 50)}。`).join('\n'),
    '## 做完还没解决 {#still}',
    `${language.text(60, 110)}。${link(5)}，${link(6)}。`,
    `${language.text(30, 60)}，按[${language.text(5, 9)}](/a/${links.at(-1)}/#still)做。`,
  ].join('\n\n');
}

/** Text that reads like the pages it has learnt from, in Han characters only. */
class Language {
  readonly #text: SyntheticText;
  /** Wordings that are taken; the content rules want each once. */
  readonly #taken = new Set<string>();

  constructor(pages: readonly PageSource[], seed: number) {
    const lines = pages.flatMap(({ body }) => plainText(body).split('\n'));
    this.#text = new SyntheticText(lines.flatMap(hanOnly), seed);
  }

  /** At least `least` characters, about `most`; no mark at its ends, none twice. */
  text(least: number, most: number): string {
    const text = this.#text.text(least, most).replace(/[，。；：？、]+/g, '，');
    return text.replace(/^，|，$/g, '') || '没有写';
  }

  /** A title or alias that nothing else has. */
  wording(least: number, most: number, end = ''): string {
    for (;;) {
      const text = this.text(least, most).replaceAll('，', '');
      if (this.#taken.has(text)) continue;
      this.#taken.add(text);
      return text + end;
    }
  }

  /** Some of the numbers, none twice and not the one left out. */
  some(numbers: readonly number[], except: number, most: number): number[] {
    const picked = Array.from({ length: most }, () => this.#text.pick(numbers));
    return [...new Set(picked)].filter((number) => number !== except);
  }
}

/** The pieces of a line between characters that are neither Han nor Chinese punctuation. */
function hanOnly(line: string): string[] {
  return line.split(/[^\p{Script=Han}，。；：？、]+/u).filter((piece) => piece.length > 5);
}

function topicIds(real: ContentSource): string[] {
  return (real.topics.yaml?.value as { id: string }[]).map(({ id }) => id);
}
