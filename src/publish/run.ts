import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, formatProblems } from '../checks/report.ts';
import { additionsOf, hasAdditions, type Additions } from '../model/ledger/additions.ts';
import { standingOf } from '../model/ledger/standing.ts';
import { ledgerSchema, type Ledger } from '../schema/ledger.ts';
import { contentPath } from '../source/content-path.ts';
import { readContentSource, type ContentSource } from '../source/content-source.ts';
import { titleOf } from '../source/page-title.ts';
import { calendarDay } from './calendar-day.ts';
import { earlierVersions } from './earlier-versions.ts';
import { addToLedger } from './ledger-text.ts';
import { promisesIn } from './promises-in.ts';

// `npm run publish`: records in the ledger what is new in the content folder; from then on it is
// promised. `npm run publish -- --check` only looks whether everything is recorded and nothing was
// taken out again; exit code 1 if something is not, or if the content has mistakes.

const emptyLedger: Ledger = { version: 1, topics: [], pages: [], retired: [] };

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const content = await readContentSource(contentPath());
  const problems = formatProblems(checkContent(content));
  if (problems) fail(problems);
  else if (values.check) await check(content);
  else await publish(content);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function publish(content: ContentSource): Promise<void> {
  const { yaml, file } = content.ledger;
  const additions = newIn(content);
  if (!hasAdditions(additions)) return console.log('没有新的内容，台账不变。');
  const path = join(content.path, 'ledger.yaml');
  // `file.text` is without the line ends and the byte order mark that the file is to keep.
  const text = yaml && (await readFile(path, 'utf8'));
  await writeFile(path, addToLedger(text, additions, calendarDay(new Date())));
  console.log([`${file.path} 里加上了：`, ...linesOf(additions)].join('\n'));
}

async function check(content: ContentSource): Promise<void> {
  const broken = await forgottenPromises(content);
  if (broken.length > 0) return fail(forgotten(content.ledger.file.path, broken));
  const additions = newIn(content);
  if (!hasAdditions(additions)) return console.log('发布的内容都在台账里。');
  fail(
    [
      `${content.ledger.file.path} 里还没有：`,
      ...linesOf(additions),
      '改法：运行 npm run publish，把台账和内容一起提交。',
    ].join('\n'),
  );
}

/** Promises of earlier ledgers, as far as there is a history, that this one does not hold. */
async function forgottenPromises({ path, ledger }: ContentSource): Promise<string[]> {
  const now = promisesIn(ledger.file.text);
  const earlier = await earlierVersions(join(path, 'ledger.yaml'));
  return [...new Set(earlier.flatMap((text) => [...promisesIn(text)]))].filter(
    (promise) => !now.has(promise),
  );
}

function forgotten(file: string, promises: readonly string[]): string {
  return [
    `${file} 里少了发布过的：`,
    ...promises.map((promise) => `  ${promise}`),
    '改法：从以前的版本里加回来；不再有的东西，在 retired 里写去向。',
  ].join('\n');
}

function newIn(content: ContentSource): Additions {
  const { yaml } = content.ledger;
  const ledger = yaml ? ledgerSchema.parse(yaml.value) : emptyLedger;
  const additions = additionsOf(ledger, standingOf(content));
  const pages = additions.pages.map((page) => ({ ...page, title: titleOf(content, page.number) }));
  return { ...additions, pages };
}

function linesOf({ topics, pages, changes }: Additions): string[] {
  return [
    ...topics.map((topic) => `  问题类型 ${topic}`),
    ...pages.map(({ number, addresses }) => `  ${number} ${addresses.join(' ')}`),
    ...changes.map(({ number, addresses, headings, steps }) =>
      [`  ${number}`, ...addresses, ...[...headings, ...steps].map((id) => `#${id}`)].join(' '),
    ),
  ];
}

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
