import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answersFile } from '../desk/answers-json.ts';
import { checkedHelpCentre } from './checked-help-centre.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskExport } from '../desk/desk-export.ts';
import { deskSourceOf, type DeskSource } from '../desk/desk-source.ts';
import { desks } from '../desk/desks.ts';
import { exportedText, parseJson } from '../desk/exported-text.ts';
import {
  comparableAnswers,
  diffAnswers,
  numbersToImport,
  type AnswersDiff,
  type ComparableAnswers,
} from '../desk/diff/diff.ts';
import { formatDiff } from '../desk/diff/format-diff.ts';

// `npm run desk:diff -- OLD/answers.json [NEW/answers.json]`: lists what a desk has to import again.
// Without a second file the content folder is what is new. With `--desk zendesk-macros.json` it is
// written for that desk, and nothing else with it.

const usage =
  '用法：npm run desk:diff -- 旧的answers.json [新的answers.json]\n   或：npm run desk:diff -- 旧的answers.json --desk zendesk-macros.json [--out 写到哪个文件]';

try {
  const { files, desk, out } = readArguments();
  const [oldFile = '', newFile] = files;
  const before = await fromFile(oldFile);
  if (newFile) {
    const now = await fromFile(newFile);
    console.log(formatDiff(diffAnswers(before, now), now));
  } else {
    const source = await contentSource();
    const now = answersFile(source);
    const diff = diffAnswers(before, now);
    console.log(formatDiff(diff, now));
    if (desk) console.log(await writeImport(desk, out, { source, diff }));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readArguments(): { files: string[]; desk: string | undefined; out: string | undefined } {
  const { values, positionals: files } = parsed();
  const { desk, out } = values;
  if (files.length === 0 || files.length > 2 || (out !== undefined && desk === undefined))
    throw new Error(usage);
  if (desk !== undefined && files.length > 1)
    throw new Error(
      `--desk 只能和内容文件夹比：answers.json 里没有客服台要的全部内容。改法：去掉 ${files[1]}。\n${usage}`,
    );
  return { files, desk, out };
}

function parsed() {
  try {
    const options = { desk: { type: 'string' }, out: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}

/** @returns What is said of the file. */
async function writeImport(
  name: string,
  chosenFile: string | undefined,
  { source, diff }: { source: DeskSource; diff: AnswersDiff },
): Promise<string> {
  const desk = desks.find(({ file }) => file === name || file.replace(/\.\w+$/, '') === name);
  if (!desk)
    throw new Error(
      `没有叫“${name}”的格式。改法：换成 ${desks.map(({ file }) => file).join('、')} 里的一个。`,
    );
  const out = chosenFile ?? `changed-${desk.file}`;
  const isWanted = numbersToImport(diff);
  const count = source.pages.filter(({ number }) => isWanted(number)).length;
  if (count === 0) return '\n没有要导入的，没有写文件。';
  await writeFile(out, deskExport(desk, source, isWanted), { flag: 'wx' }).catch(() => {
    throw new Error(`写不了 ${out}：已经有这个文件，或者文件夹不存在。改法：用 --out 换一个名字。`);
  });
  return `\n写好了 ${out}：${count} 条，${desk.name}。退役的要在客服台里自己删掉。`;
}

async function fromFile(file: string): Promise<ComparableAnswers> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`读不了 ${file}。改法：检查路径，它应当是一个文件。`);
  });
  try {
    return comparableAnswers(parseJson(exportedText(bytes)), file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.startsWith(file) ? message : `${file}：${message}`, { cause: error });
  }
}

async function contentSource(): Promise<DeskSource> {
  const centre = await checkedHelpCentre();
  return deskSourceOf(centre, currentReplyTexts(centre.language));
}
