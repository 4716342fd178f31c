import { parseArgs } from 'node:util';
import { bothScripts } from './both-scripts.ts';
import { contentCollection, telephoneCollection, type Collection } from './collection.ts';
import { evaluate } from './evaluate.ts';
import { measures } from './measures.ts';
import { figuresOf, isSetAside, refusalsOf, type Judged } from './metrics.ts';

// `npm run search:eval [-- --content DIR --queries FILE.jsonl --misses]`: prints how well the search
// finds what judged queries ask for, by kind of query; then as it is asked in harder ways. Our own
// content and the second collection, or another folder.

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
const own = values.queries === undefined;

try {
  await report('this content', await contentCollection(values.content, values.queries));
  if (own) {
    await report('a telephone company', await telephoneCollection());
    await reportScripts();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function report(name: string, collection: Collection): Promise<void> {
  const all = await evaluate([collection]);
  const answered = all.filter(({ judged }) => judged.ids.length > 0);
  console.log(`${name}: ${collection.pages.length} pages`);
  console.table(rowsByKind(answered));
  console.table(await rowsByMeasure(collection));
  reportRefusals(all.filter(({ judged }) => judged.ids.length === 0));
  if (values.misses) printMisses(answered);
}

/** How much is found in each script, on the pages of each. */
async function reportScripts(): Promise<void> {
  const rows: Record<string, Row> = {};
  for (const [name, collection] of Object.entries(await bothScripts(await contentCollection())))
    rows[name] = row(await evaluate([collection]));
  console.log('both scripts');
  console.table(rows);
}

type Row = Record<string, string | number>;

function rowsByKind(answered: readonly Judged[]): Record<string, Row> {
  const rows: Record<string, Row> = {};
  if (own) {
    rows['set aside'] = row(answered.filter(({ judged }) => isSetAside(judged)));
    rows['tuned on'] = row(answered.filter(({ judged }) => !isSetAside(judged)));
  }
  for (const [kind, group] of Map.groupBy(answered, ({ judged }) => judged.kind))
    rows[kind] = row(group);
  rows['all'] = row(answered);
  return rows;
}

/** Only queries that have an answer: each measure asks how well it is found. */
async function rowsByMeasure(collection: Collection): Promise<Record<string, Row>> {
  const asked = collection.queries.filter(({ ids }) => ids.length > 0);
  const rows: Record<string, Row> = {};
  for (const [name, measure] of Object.entries(measures))
    rows[name] = row(await evaluate(measure({ ...collection, queries: asked })));
  return rows;
}

function reportRefusals(unanswered: readonly Judged[]): void {
  if (unanswered.length === 0) return;
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

function row(group: readonly Judged[]): Row {
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
