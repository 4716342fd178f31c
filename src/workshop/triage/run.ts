import { writeFile } from 'node:fs/promises';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { writtenTriage } from '../../checks/written-triage.ts';
import { circleIn } from '../../model/triage/arrivals.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { titleOf } from '../../source/page-title.ts';
import { boxesOf } from './boxes.ts';
import { pictureOf } from './picture.ts';
import { summaryOf } from './summary.ts';

// `npm run triage:map -- tree.svg`: draws the questions and outcomes of the content folder for whoever
// writes them, mistakes and all, and says how many there are and how deep they go.

try {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0)
    throw new Error('用法：npm run triage:map -- 图的路径，例如 tree.svg');
  const content = await readContentSource(contentPath());
  const triage = writtenTriage(content);
  if (!triage) {
    const problems = checkContent(content).filter((found) => found.file === content.triage.file);
    throw new Error(formatProblems(problems) || '没有 triage.yaml。');
  }
  const labelOf = (name: string): string => {
    const title = titleOf(content, parsePlace(name)?.number ?? NaN);
    return title === undefined ? name : `${name}《${title}》`;
  };
  await writeFile(file, pictureOf(boxesOf(triage, labelOf)));
  console.log(`画好了：${file}`);
  const circle = circleIn(triage);
  if (circle) throw new Error(`绕了一圈：${circle.join(' → ')}`);
  const { questions, outcomes, pages, deepest, medianTaps, ways, unreached } = summaryOf(triage);
  console.log(
    `${questions} 题，${outcomes} 个结果，选项直接去的页面或位置 ${pages} 处；${ways} 条路。`,
  );
  console.log(`最深 ${deepest.length - 1} 次点击：${deepest.join(' → ')}`);
  console.log(`点击次数的中位数：${medianTaps}`);
  if (unreached.length > 0) console.log(`走不到：${unreached.join('、')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
