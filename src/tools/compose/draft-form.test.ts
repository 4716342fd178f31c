import { expect, test } from 'vitest';
import { draftForm, isReadable } from './draft-form.ts';
import { isEmpty, noDraft, type Draft } from './draft.ts';
import { noFacts } from '../cases/new-case.ts';

const draft: Draft = {
  recipient: 'bank',
  facts: {
    ...noFacts,
    page: 1206,
    problem: '有一笔付款不是我付的',
    when: { date: '2026-11-20', time: '14:05', zone: -300 },
    how: 'not-me',
    given: ['code', 'face'],
  },
  edited: '改过的',
  caseId: 'a1',
};

test('a draft that is written is read again', () => {
  expect(draftForm.read(draftForm.write(draft))).toEqual(draft);
});

test('nothing said leaves nothing behind, wherever the reader comes from', () => {
  expect(draftForm.write(noDraft)).toBeNull();
  expect(isEmpty({ ...noDraft, facts: { ...noFacts, page: 1301 } })).toBe(true);
  expect(isEmpty({ ...noDraft, edited: '手写的' })).toBe(false);
  expect(isEmpty({ ...noDraft, facts: { ...noFacts, given: ['qr'] } })).toBe(false);
});

test.for([
  { name: 'nothing', text: null },
  { name: 'no JSON', text: '{' },
  { name: 'another kind of JSON', text: '[1]' },
  { name: 'null', text: 'null' },
  { name: 'another version', text: JSON.stringify({ version: 2, ...draft }) },
  { name: 'strange parts', text: '{"version":1,"recipient":"me","facts":7,"edited":[]}' },
])('of $name nothing is taken', ({ text }) => {
  expect(draftForm.read(text)).toEqual(noDraft);
});

test('a time of a zone that is none is not taken for a time of another', () => {
  const facts = { ...draft.facts, when: { date: '2026-11-20', time: '14:05', zone: 7 } };
  const read = draftForm.read(JSON.stringify({ version: 1, ...draft, facts }));
  expect(read.facts).toEqual({ ...draft.facts, when: undefined });
});

test('of a draft with strange parts the others are taken', () => {
  const facts = {
    ...draft.facts,
    page: '1206',
    how: 'maybe',
    given: ['code', 'soul', 3],
    when: { date: '2026-11-20', time: 'noon', zone: 60 },
    extra: 'x',
    order: 12,
  };
  expect(draftForm.read(JSON.stringify({ version: 1, recipient: 'police', facts }))).toEqual({
    recipient: 'police',
    facts: {
      ...noFacts,
      problem: '有一笔付款不是我付的',
      when: { date: '2026-11-20', time: '', zone: 60 },
      given: ['code'],
    },
    edited: '',
    caseId: '',
  });
});

test('the number of a page may have five digits', () => {
  const facts = { ...draft.facts, page: 10_301 };
  expect(draftForm.read(draftForm.write({ ...draft, facts })).facts.page).toBe(10_301);
});

test('a text that is too long to be read again is known before it is kept', () => {
  const stored = (edited: string) => isReadable(draftForm.write({ ...draft, edited }) ?? '');
  expect(stored('长'.repeat(2000))).toBe(true);
  expect(stored('长'.repeat(200_000))).toBe(false);
});
