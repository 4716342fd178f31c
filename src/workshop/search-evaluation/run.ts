import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { AnswerSearch } from '../../search/answer-search.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { ElsewhereSubject } from '../../search/elsewhere.ts';
import type { SearchPage } from '../../search/search-page.ts';
import { cutAliases } from './cut-aliases.ts';
import { evaluate, readJudgedQueries } from './evaluate.ts';
import { heldOut, type Fold } from './held-out.ts';
import { lenientElsewhere, lenientSearchPages } from './lenient-content.ts';
import { figuresOf, isSetAside, refusalsOf, type Judged } from './metrics.ts';

// `npm run search:eval [-- --content DIR --queries FILE.jsonl --misses --held-out --cut 2]`: prints
// how well the search finds what judged queries ask for; or aliases that it does not know; or judged
// queries where the page that answers has only so many aliases, and half of the others all.

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    misses: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    cut: { type: 'string' },
  },
});
const own = values.queries === undefined;
const queryFile = values.queries ?? join(import.meta.dirname, 'queries.jsonl');

try {
  const source = await readContentSource(values.content ? resolve(values.content) : contentPath());
  const pages = lenientSearchPages(source);
  if (values['held-out']) await reportHeldOut(pages);
  else if (values.cut !== undefined) {
    const queries = await readJudgedQueries(queryFile);
    console.table(rowsOf(await evaluateFolds(cutAliases(pages, queries, Number(values.cut)))));
  } else {
    const search = await searchIn(pages, lenientElsewhere(source));
    report(await evaluate(search, await readJudgedQueries(queryFile)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function searchIn(
  pages: readonly SearchPage[],
  elsewhere: readonly ElsewhereSubject[] = [],
): Promise<AnswerSearch> {
  const files = buildIndex(pages, 'zh-CN', elsewhere);
  return AnswerSearch.open((name) => Promise.resolve(files.get(name)));
}

async function reportHeldOut(pages: readonly SearchPage[]): Promise<void> {
  const parts = { 'a quarter held out': 4, 'half held out': 2, 'all held out': 1 };
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, folds] of Object.entries(parts)) {
    rows[name] = row(await evaluateFolds(heldOut(pages, folds)));
  }
  console.table(rows);
}

async function evaluateFolds(folds: readonly Fold[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const { pages, queries } of folds) {
    all.push(...(await evaluate(await searchIn(pages), queries)));
  }
  return all;
}

function report(all: Judged[]): void {
  const answered = all.filter(({ judged }) => judged.ids.length > 0);
  console.table(rowsOf(answered));
  const unanswered = all.filter(({ judged }) => judged.ids.length === 0);
  if (unanswered.length > 0) {
    const parts = own
      ? { 'set aside': unanswered.filter(({ judged }) => isSetAside(judged)), all: unanswered }
      : { all: unanswered };
    for (const [name, part] of Object.entries(parts)) {
      const { queries, none, notSure } = refusalsOf(part);
      console.log(
        `no answer here (${name}, ${queries} queries): nothing shown ${percent(none)} %, nothing or a guess ${percent(notSure)} %`,
      );
    }
  }
  if (values.misses) printMisses(answered);
}

function rowsOf(answered: readonly Judged[]): Record<string, Record<string, string | number>> {
  const rows: Record<string, Record<string, string | number>> = {};
  if (own) {
    rows['set aside'] = row(answered.filter(({ judged }) => isSetAside(judged)));
    rows['tuned on'] = row(answered.filter(({ judged }) => !isSetAside(judged)));
  }
  for (const [kind, group] of Map.groupBy(answered, ({ judged }) => judged.kind))
    rows[kind] = row(group);
  rows['all'] = row(answered);
  return rows;
}

function row(group: readonly Judged[]): Record<string, string | number> {
  const { queries, hit1, hit3, hit5, mrr10, empty, sure, sureWrong } = figuresOf(group);
  return {
    queries,
    'hit@1 %': percent(hit1),
    'hit@3 %': percent(hit3),
    'hit@5 %': percent(hit5),
    'MRR@10': mrr10.toFixed(3),
    'empty %': percent(empty),
    'sure, right %': percent(sure),
    'sure, wrong %': percent(sureWrong),
  };
}

/** Only of the queries that may be tuned on: the others stay unseen. */
function printMisses(answered: readonly Judged[]): void {
  for (const { judged, found } of answered) {
    if ((own && isSetAside(judged)) || judged.ids.includes(found[0] ?? 0)) continue;
    console.log(
      `${judged.kind}\t${judged.query}\t${judged.ids.join(' ')}\t→ ${found.slice(0, 5).join(' ')}`,
    );
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
