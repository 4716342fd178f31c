import { join } from 'node:path';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { suggestionsFor } from '../../desk/suggestions.ts';
import { groupedBy } from '../../floor/built-ins.ts';
import { builtSearch } from '../../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../../search/search-page.ts';
import { readJudgedMessages } from './judged-messages.ts';
import { judgedSuggestions, type JudgedSuggestions } from './judged-suggestions.ts';
import { figuresOf } from './figures.ts';

// `npm run desk:judge [-- FILE.yaml]`: prints for how many problems of judged messages the desk shows
// a right answer, what it shows where it misses, how many parts it makes and how many keys it takes.

try {
  const [file = join(import.meta.dirname, 'messages.yaml'), ...more] = process.argv.slice(2);
  if (more.length > 0) throw new Error('Usage: npm run desk:judge [-- FILE.yaml]');
  const messages = await readJudgedMessages(file);
  const centre = await checkedHelpCentre();
  const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
  const all: JudgedSuggestions[] = [];
  let slowest = 0;
  for (const judged of messages) {
    const from = performance.now();
    all.push(judgedSuggestions(judged, await suggestionsFor(judged.message, search)));
    slowest = Math.max(slowest, performance.now() - from);
  }
  const groups = groupedBy(all, ({ judged }) => judged.problems.length);
  console.table({
    'tuned on (odd places)': figuresOf(all.filter((_, place) => place % 2 === 0)),
    'set aside (even places)': figuresOf(all.filter((_, place) => place % 2 === 1)),
    ...Object.fromEntries(
      [...groups]
        .toSorted(([a], [b]) => a - b)
        .map(([count, group]) => [`problems: ${count}`, figuresOf(group)]),
    ),
    all: figuresOf(all),
  });
  printMisses(all);
  console.log(`The slowest message took ${Math.round(slowest)} ms.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function printMisses(all: readonly JudgedSuggestions[]): void {
  for (const { judged, parts, missed } of all) {
    if (missed.length === 0) continue;
    console.log(judged.id);
    for (const { says, answers } of missed) console.log(`  missed ${answers.join(', ')}: ${says}`);
    for (const { part, numbers } of parts)
      console.log(`  shown  ${numbers.join(', ')}: ${shortened(part)}`);
  }
}

function shortened(part: string): string {
  const line = part.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 40)} … ${line.slice(-25)}` : line;
}
