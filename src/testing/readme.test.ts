import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';

const readme = readFileSync('README.md', 'utf8');
const centre = await checkedHelpCentre();
const english = readdirSync('content/en/faq', { recursive: true, encoding: 'utf8' });

const counts = [
  { what: 'answers', says: /(\d+) 个问题的直接答案/, is: centre.answers.length },
  { what: 'answers', says: /at (\d+) answers and at 10,000/, is: centre.answers.length },
  { what: 'questions of triage', says: /(\d+) questions and/, is: centre.triage?.questions.length },
  { what: 'its outcomes', says: /and (\d+) outcomes/, is: centre.triage?.outcomes.length },
];

test.for(counts)('the README counts $what as the content has them', ({ says, is }) => {
  expect(Number(says.exec(readme)?.[1])).toBe(is);
});

test('the README says ten English answers, and there are ten', () => {
  expect(readme).toContain('the ten most urgent answers');
  expect(english.filter((name) => name.endsWith('.md'))).toHaveLength(10);
});
