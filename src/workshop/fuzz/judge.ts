import type { Cause } from '../../checks/consequences.ts';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { forwardingPage } from '../../site-files/forwarding/forwarding-page.ts';
import { forwardsOf } from '../../site-files/forwarding/forwards.ts';
import { currentReplyTexts } from '../../desk/current-reply-texts.ts';
import { deskSourceOf } from '../../desk/desk-source.ts';
import { exportFiles } from '../../site-files/export-files.ts';
import { buildHelpCentre, type BodyLabels } from '../../model/build.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { placeholderValues } from '../../model/placeholder-values.ts';
import { nginxMap, redirectRules } from '../../hosting/redirect-files.ts';
import { buildIndex } from '../../search/build-index.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { readContentSource, settingsOf, type ContentSource } from '../../source/content-source.ts';
import { parseMarkdownSource, type MarkdownSource } from '../../source/markdown-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import { faultOf } from './page-judge.ts';

/** How a content folder ended. */
export interface Verdict {
  end: 'correct' | 'refused' | 'failed';
  /** What went wrong, for a developer; empty when nothing did. */
  why: string;
}

/** Words of the interface that no Chinese text is confused with. */
const labels: BodyLabels = {
  callouts: { note: 'NOTE', warning: 'WARNING' },
  anchors: { heading: () => 'HEADING', step: () => 'STEP' },
  call: (phone: string) => phone,
  outsideNote: '(out)',
  reference: (title, number) => `《${title}》${number}`,
};

/**
 * Takes a content folder the way that a build takes it before Astro renders: read, check, build
 * the model, write exports and redirects. It ends right only when all mistakes have a place, or
 * when there are none and every page has every word of its source and nothing that harms.
 *
 * @param withSearch Builds the index of the search too, which takes as long as all the rest.
 */
export async function judge(folder: string, withSearch: boolean): Promise<Verdict> {
  try {
    const content = await readContentSource(folder, parseOnce);
    const problems = checkContent(content);
    return problems.length > 0
      ? refused(content, problems)
      : built(content, buildHelpCentre(content, labels), withSearch);
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What a case leaves as it was has been parsed before: that takes half of the time. */
const parsed = new Map<string, MarkdownSource>();
const mostKept = 500;

function parseOnce(file: TextFile): MarkdownSource {
  const key = JSON.stringify(file);
  const source = parsed.get(key) ?? parseMarkdownSource(file);
  if (parsed.size < mostKept) parsed.set(key, source);
  return source;
}

function refused(content: ContentSource, problems: readonly Cause[]): Verdict {
  const lengths = new Map(
    [...settingsOf(content), ...content.ledger.files, ...content.pages].map(({ file }) => [
      file.path,
      file.text.split('\n').length,
    ]),
  );
  const misplaced = problems.filter(({ file, position: { line, column } }) => {
    const last = lengths.get(file.path) ?? 1;
    return !(line >= 1 && line <= last && column >= 1);
  });
  if (misplaced.length > 0) return failed(`no such place:\n${formatProblems(misplaced)}`);
  const report = formatProblems(problems);
  const places = report.match(/^content\/.*:\d+:\d+ {2}HC\d{3} {2}\S/gm)?.length;
  if (places !== problems.length) return failed(`${places} places of ${problems.length}`);
  return /undefined|\[object|^\s+at .*:\d+:\d+/m.test(report)
    ? failed(`no message for a writer:\n${report}`)
    : { end: 'refused', why: '' };
}

function built(content: ContentSource, centre: HelpCentre, withSearch: boolean): Verdict {
  const pages = new Map(
    [...centre.answers, ...centre.guides].map((page) => [page.address, page] as const),
  );
  if (pages.size !== content.pages.length)
    return failed(`${content.pages.length} files, ${pages.size} pages`);
  const placeholders = placeholderValues(centre.site.brand, centre.regions);
  for (const { kind, folder, slug, file } of content.pages) {
    const page = pages.get(kind === 'answer' ? `/faq/${folder}/${slug}/` : `/guide/${slug}/`);
    if (!page) return failed(`${file.path} has no page`);
    const fault = faultOf(file.text, page, placeholders, centre.site.linkHosts);
    if (fault !== undefined) return failed(`${file.path} ${fault}`);
  }
  return written(centre, withSearch);
}

function written(centre: HelpCentre, withSearch: boolean): Verdict {
  for (const [path, text] of exportFiles(deskSourceOf(centre, currentReplyTexts(centre.language))))
    if (path.endsWith('.json')) JSON.parse(text);
  const { moved } = centre.forwarding;
  redirectRules(moved);
  nginxMap(moved, []);
  for (const forward of forwardsOf(centre).values()) forwardingPage(forward, centre.language);
  if (withSearch) buildIndex(searchPagesOf(centre), indexOptionsOf(centre));
  return { end: 'correct', why: '' };
}

const failed = (why: string): Verdict => ({ end: 'failed', why });
