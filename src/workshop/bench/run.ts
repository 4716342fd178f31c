import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { deskTable } from './desk.ts';
import { lighthouseTable } from './lighthouse.ts';
import { measuredBuild } from './measured-build.ts';
import { writePeer } from './peer-project.ts';
import { siteRow } from './site-row.ts';
import { syntheticAnswers, writeContent } from './synthetic-content.ts';
import { tableOf, type Row } from './table.ts';

// `npm run bench [-- --sizes 100,1000,10000] [--peer] [--lighthouse] [--desk]`: what a build takes and what
// comes out of it, on made-up content of several sizes; against Starlight as it comes; in a
// browser; and the desk at the same sizes. Ratios between rows of one run say more than seconds: those are of this machine.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    seed: { type: 'string', default: '1' },
    peer: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    desk: { type: 'boolean', default: false },
  },
});
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
  if (rows.length) console.log(`${tableOf(rows, true)}\n`);
  if (values.peer) {
    const rounds: [Row, Row][] = [];
    for (let round = 0; round < peerRounds; round += 1)
      rounds.push([await peer(peerSize), await ours(peerSize)]);
    const both: [string, Row][] = [
      ['Starlight', medianOf(rounds.map(([starlight]) => starlight))],
      ['this project', medianOf(rounds.map(([, own]) => own))],
    ];
    console.log(
      `The same ${peerSize} answers, medians of ${peerRounds}:\n\n${tableOf(both, true)}\n`,
    );
  }
  if (values.lighthouse) console.log(await lighthouseTable(work));
  if (values.desk) console.log(await deskTable(work, real, { seed: Number(values.seed), sizes }));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function ours(size: number): Promise<Row> {
  const content = join(work, `content-${size}`);
  const output = join(work, `dist-${size}`);
  writeContent(content, syntheticAnswers(size, real, Number(values.seed)), contentPath());
  progress(`building ${size} answers`);
  const cost = await measuredBuild(resolve('.'), output, { HELP_CONTENT: content });
  const row = siteRow(output, cost);
  rmSync(output, { recursive: true });
  rmSync(content, { recursive: true });
  return row;
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
