import type { Page } from '../model/page.ts';
import { triageNodes, triageTitle } from '../model/triage/triage.ts';
import type { DeskSource } from './desk-source.ts';
import type { ReplyAnswer, ReplyStep } from './reply.ts';

/** `/desk/index.json`: every answer and guide, as small as it can be. */
export interface DeskIndex {
  /** Titles of the topics, in their order. */
  topics: string[];
  /** Number, place of its topic in `topics` (-1 for a general guide), title; by number. */
  pages: [number: number, topic: number, title: string][];
  /** Questions and outcomes of triage, where there are any. */
  triage?: [id: string, title: string][];
}

/** `/desk/answers/<number>.json`: what the desk shows of an answer, and what a reply quotes. */
export interface DeskAnswer extends ReplyAnswer {
  /** The path of its page. */
  address: string;
  /** Title of its topic; empty for a general guide. */
  topic: string;
  steps: (ReplyStep & { version: string })[];
}

export function deskIndex({ centre, pages }: DeskSource): DeskIndex {
  const places = new Map(centre.topics.map(({ id }, index) => [id, index]));
  return {
    topics: centre.topics.map(({ title }) => title),
    pages: pages.map(({ number, topic, title }) => [number, places.get(topic ?? '') ?? -1, title]),
    ...(centre.triage && {
      triage: triageNodes(centre.triage).map((node): [string, string] => [
        node.id,
        triageTitle(node),
      ]),
    }),
  };
}

export function deskAnswer(page: Page, { centre }: DeskSource): DeskAnswer {
  const { number, title, summary, version, path, topic, warnings, steps } = page;
  return {
    number,
    title,
    summary,
    version,
    address: path,
    topic: centre.topic(topic ?? '')?.title ?? '',
    warnings,
    steps,
  };
}
