import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedContent, rightCentre } from '../../checks/checked-content.ts';
import { calendarDay } from '../../model/calendar-day.ts';
import { builtSearch } from '../../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource } from '../../source/content-source.ts';
import { missedQueries, reviewOf } from './review.ts';
import { formatReview, planOf } from './review-texts.ts';

// `npm run review`: what is to be looked at again, by the day on which pages were read, by facts that are
// missing, and by queries that find nothing sure. It changes nothing; `--plan` writes a file.

const usage =
  '用法：npm run review -- [--queries <文件，一行一个问法>] [--plan <要写的文件.md>] [--content <文件夹>]';

try {
  const { queries, plan, content } = options();
  const folder = content === undefined ? contentPath() : resolve(content);
  const centre = rightCentre(await checkedContent(folder));
  const today = calendarDay(new Date());
  const asked = queries === undefined ? '' : textOf(queries);
  const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
  const review = {
    ...reviewOf(centre, await readContentSource(folder), today),
    missed: await missedQueries(asked, search, centre),
  };
  console.log(formatReview(review));
  if (plan !== undefined) {
    writeNew(plan, planOf(review, today));
    console.log(`\n计划写在 ${plan}。`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function options(): Record<'queries' | 'plan' | 'content', string | undefined> {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { queries: text, plan: text, content: text } });
    return { queries: values.queries, plan: values.plan, content: values.content };
  } catch {
    throw new Error(usage);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`读不了 ${file}。改法：检查路径，它应当是一个文本文件，一行一个问法。`);
  }
}

/** A plan may have ticks and notes of somebody: it is never written over. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'EEXIST'
        ? `${file} 已经有了，里面可能有人打过勾。改法：换一个名字，或者先删掉它。`
        : `写不了 ${file}。改法：检查路径，它所在的文件夹要先有。`,
      { cause: error },
    );
  }
}
