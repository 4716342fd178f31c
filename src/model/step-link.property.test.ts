import fc from 'fast-check';
import { expect } from 'vitest';
import { idPattern } from '../schema/identifiers.ts';
import { hostileText, testProperty, validId } from '../testing/property.ts';
import { formatStepLink, parseStepLink, type StepMark } from './step-link.ts';
import { stepStateOf } from './step-progress.ts';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'),
    minLength: length,
    maxLength: length,
  });
const mark: fc.Arbitrary<StepMark> = fc.record({
  id: validId,
  version: fc.option(hex(4), { nil: undefined }),
});
const marks = fc.array(mark, { maxLength: 20 });
const stepLink = fc.record({
  version: fc.option(hex(8), { nil: undefined }),
  need: marks,
  done: marks,
  todo: marks,
});

const fragment = fc.oneof(
  hostileText,
  fc
    .array(fc.tuple(fc.constantFrom('need', 'done', 'todo', 'v', '__proto__', ''), hostileText), {
      maxLength: 5,
    })
    .map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&')),
  hostileText.map((text) => `#need=${encodeURIComponent(text.toWellFormed())}`),
);

testProperty('a link that this site made is read as it was meant', [stepLink], (link) => {
  const text = formatStepLink(link);
  if (text === '') expect(parseStepLink(text)).toBeUndefined();
  else expect(parseStepLink(`#${text}`)).toEqual({ link, ignored: [] });
});

testProperty('no fragment brings anything but ids of steps into a page', [fragment], (text) => {
  const read = parseStepLink(text);
  if (!read) return;
  const { link, ignored } = read;
  for (const { id, version } of [...link.need, ...link.done, ...link.todo]) {
    expect(id).toMatch(idPattern);
    expect(version ?? '0000').toMatch(/^[0-9a-f]{4}$/);
  }
  expect(link.version ?? '00000000').toMatch(/^[0-9a-f]{8}$/);
  for (const piece of ignored) expect(piece).not.toBe('');
});

testProperty(
  'what is shown of any fragment are steps of the page, and the others are told apart',
  [fragment, fc.uniqueArray(validId, { maxLength: 8 })],
  (text, ids) => {
    const read = parseStepLink(text);
    if (!read) return;
    const page = { version: '0'.repeat(8), steps: ids.map((id) => ({ id, version: '0000' })) };
    const { need, progress, unknown } = stepStateOf(read.link, page, (id) => id);
    for (const id of [...need, ...(progress?.done ?? []), ...(progress?.changed ?? [])])
      expect(ids).toContain(id);
    for (const { id } of [...read.link.need, ...read.link.done, ...read.link.todo])
      expect([...ids, ...unknown]).toContain(id);
  },
);
