import {
  contactAddress,
  faqAddress,
  homeAddress,
  markdownAddress,
  topicAddress,
} from '../model/addresses.ts';
import { BuildCache, keyOf } from '../build-cache/build-cache.ts';
import { drawnFrom, framedBy } from '../model/drawn-from.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { triageNodes } from '../model/triage/triage.ts';
import { contactMarkdown } from './contact-markdown.ts';
import { ListMarkdown } from './list-markdown.ts';
import { llmsTxt } from './llms-txt.ts';
import { pageMarkdown } from './page-markdown.ts';
import { TriageMarkdown } from './triage-markdown.ts';

/**
 * What programs read instead of HTML: `llms.txt`, and beside each page of words the same as Markdown.
 *
 * @param now In milliseconds: what is said of a page may depend on the day.
 * @returns Paths from the root of the site, and texts, one after the other.
 */
export function* programFiles(
  centre: HelpCentre,
  now: number,
): Generator<[path: string, text: string]> {
  yield ['llms.txt', llmsTxt(centre)];
  const lists = new ListMarkdown(centre, now);
  yield [pathAt(homeAddress), lists.home()];
  yield [pathAt(faqAddress), lists.questions()];
  yield [pathAt(contactAddress), contactMarkdown(centre, now)];
  for (const topic of centre.topics) yield [pathAt(topicAddress(topic.id)), lists.topic(topic)];
  const markdownOf = pageMarkdown(centre, now);
  const cache = new BuildCache('markdown');
  const frame = cache.isOn ? keyOf(framedBy(centre)) : '';
  for (const page of [...centre.answers, ...centre.guides]) {
    // It says what the page says, and is written from what the writer typed.
    const parts = (): unknown[] => [frame, drawnFrom(page, centre, now), page.written];
    yield [pathAt(page.address), cache.text(parts, () => markdownOf(page))];
  }
  cache.save();
  const triage = new TriageMarkdown(centre);
  for (const node of centre.triage ? triageNodes(centre.triage) : [])
    yield [pathAt(node.address), triage.node(node)];
}

const pathAt = (address: string): string => (markdownAddress(address) ?? '').slice(1);
