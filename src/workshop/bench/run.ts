import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCache } from '../../commands/compile-cache.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { deskTable } from './desk.ts';
import { lighthouseTable } from './lighthouse.ts';
import { measuredBuild } from './measured-build.ts';
import { writePeer } from './peer-project.ts';
import { movedSince, recordedTables, tableFor, withTable } from './recorded.ts';
import { phoneTable } from './phone.ts';
import { siteRow } from './site-row.ts';
import { syntheticAnswers, writeContent } from './synthetic-content.ts';
import { seconds, tableOf, type Row } from './table.ts';

// `npm run bench [-- --sizes 100,1000,10000] [--peer] [--lighthouse] [--phone] [--desk] [--write]`:
// what a build takes and what comes out of it, on made-up content of several sizes; against
// Starlight as it comes; in a browser; on a slow phone; and the desk at the same sizes. Below each
// table stands what has moved since the one in the manual; `--write` puts the new one there. Ratios
// between rows of one run say more than seconds: those are of this machine.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    seed: { type: 'string', default: '1' },
    peer: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    phone: { type: 'boolean', default: false },
    desk: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
/** Where the tables stand. */
const manual = 'src/workshop/README.md';
const peerSize = 625;
/** Builds of each, in turns: the machine is slower at one time than at another. */
const peerRounds = 5;

const sizes = values.sizes
  .split(',')
  .map(Number)
  .filter((size) => size > 0);
const real = await readContentSource(contentPath());
const work = mkdtempSync(join(tmpdir(), 'help-bench-'));
try {
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}\n`);
  const rows: [string, Row][] = [];
  for (const size of sizes) rows.push([`${size} answers`, await ours(size)]);
  if (rows.length) report(rows);
  if (values.peer) {
    const rounds: [Row, Row][] = [];
    for (let round = 0; round < peerRounds; round += 1)
      rounds.push([await peer(peerSize), await ours(peerSize)]);
    const both: [string, Row][] = [
      ['Starlight', medianOf(rounds.map(([starlight]) => starlight))],
      ['this project', medianOf(rounds.map(([, own]) => own))],
    ];
    console.log(`The same ${peerSize} answers, medians of ${peerRounds}:\n`);
    report(both);
  }
  if (values.lighthouse) console.log(await lighthouseTable(work));
  if (values.phone) console.log(await phoneTable(work));
  if (values.desk) console.log(await deskTable(work, real, { seed: Number(values.seed), sizes }));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Prints a table and what moved, and writes it where that was asked for. */
function report(rows: readonly [string, Row][]): void {
  const table = tableOf(rows, true);
  console.log(`${table}\n`);
  const text = readFileSync(manual, 'utf8');
  const recorded = tableFor(recordedTables(text), rows);
  if (!recorded) return;
  const moved = movedSince(recorded, rows);
  console.log(['Moved since it was recorded:', ...(moved.length ? moved : ['nothing'])].join('\n'));
  console.log();
  if (values.write) writeFileSync(manual, withTable(text, recorded, table));
}

async function ours(size: number): Promise<Row> {
  const content = join(work, `content-${size}`);
  const output = join(work, `dist-${size}`);
  writeContent(content, syntheticAnswers(size, real, Number(values.seed)), contentPath());
  progress(`building ${size} answers`);
  // As `npm run build` sets them.
  const settings = {
    HELP_CONTENT: content,
    HELP_BUILD_CACHE: join(work, `kept-${size}`),
    ...compileCache,
  };
  const cost = await measuredBuild(resolve('.'), output, settings);
  const row = siteRow(output, cost);
  progress(`building ${size} answers again, one of them changed`);
  changeOne(content);
  const again = await measuredBuild(resolve('.'), output, settings);
  rmSync(settings.HELP_BUILD_CACHE, { recursive: true, force: true });
  const share = `${((100 * again.seconds) / cost.seconds).toFixed(0)} %`;
  row['again s'] = { ...seconds(again.seconds), shown: `${again.seconds.toFixed(1)} (${share})` };
  rmSync(output, { recursive: true });
  rmSync(content, { recursive: true });
  return row;
}

/** What a writer does: some words more in one step of one answer. */
function changeOne(content: string): void {
  const [name = ''] = readdirSync(join(content, 'faq'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const path = join(content, 'faq', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^- \[ \] /m, '- [ ] 现在'));
}

async function peer(size: number): Promise<Row> {
  const project = join(work, 'peer');
  writePeer(project, syntheticAnswers(size, real, Number(values.seed)));
  progress(`building ${size} answers on Starlight as it comes`);
  const output = join(project, 'dist');
  const row = siteRow(output, await measuredBuild(project, output));
  // What it keeps would make its next build a different one.
  rmSync(project, { recursive: true });
  return row;
}

/** The row with the median of the times; an odd number of rows has one. */
function medianOf(rows: readonly Row[]): Row {
  const time = (row: Row): number => row['build s']?.value ?? 0;
  return rows.toSorted((a, b) => time(a) - time(b))[(rows.length - 1) / 2] ?? {};
}

/** Said beside the table, which can be redirected into a file. */
function progress(text: string): void {
  process.stderr.write(`… ${text}\n`);
}
