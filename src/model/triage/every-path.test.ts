import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { WrittenTriage } from '../../schema/triage.ts';
import { everyPath, shippedTriage } from '../../testing/shipped-triage.ts';

/** Who each outcome turns to, as it is written: readers see what is to be done. */
const written = parse(readFileSync('content/triage.yaml', 'utf8')) as WrittenTriage;
const partiesOf = new Map(
  written.outcomes.map(({ id, first, then = [] }) => [
    id,
    new Set([first, ...then].flatMap(({ who }) => who)),
  ]),
);
const paths = [...everyPath()];
const ends = paths.flatMap(({ questions, end }) =>
  'id' in end ? [{ questions, end, ids: questions.map(({ id }) => id).join(' → ') }] : [],
);

test('every path ends after seven questions at most, and every outcome is on one', () => {
  expect(paths.length).toBeGreaterThan(10);
  for (const { questions } of paths) expect(questions.length).toBeLessThanOrEqual(7);
  const reached = new Set(ends.map(({ end }) => end.id));
  expect(shippedTriage.outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test('what is urgent is reached after two answers at most', () => {
  const late = ends.filter(({ questions, end }) => end.urgent && questions.length > 2);
  expect(late.map(({ ids, end }) => `${ids} → ${end.id}`)).toEqual([]);
});

test('where money is lost, what to do first is seen after two answers at most', () => {
  const late = ends.filter(
    ({ questions, end }) =>
      end.loss && questions.length > 2 && !questions.slice(0, 3).some(({ first }) => first),
  );
  expect(late.map(({ ids, end }) => `${ids} → ${end.id}`)).toEqual([]);
});

test('no loss without the bank and the police', () => {
  for (const { id } of shippedTriage.outcomes.filter(({ loss }) => loss))
    expect([...(partiesOf.get(id) ?? [])], id).toEqual(expect.arrayContaining(['bank', 'police']));
});

test('no suspect platform is to help against itself', () => {
  for (const { id } of shippedTriage.outcomes.filter(({ suspect }) => suspect))
    expect([...(partiesOf.get(id) ?? [])], id).not.toContain('support');
});

test('nobody is told that there is little risk', () => {
  expect(JSON.stringify(written)).not.toMatch(/风险(?:低|小|不大)|没有风险|低风险/);
});
