import { describe, expect, test } from 'vitest';
import { formatStepLink, parseStepLink, type StepLink } from './step-link.ts';
import { stepStateOf } from './step-progress.ts';

const link = (text: string): StepLink | undefined => parseStepLink(text)?.link;
const marks = (...ids: string[]) => ids.map((id) => ({ id, version: undefined }));

test('the steps that an agent asks for are read', () => {
  expect(link('#need=status,account')?.need).toEqual(marks('status', 'account'));
});

test('what was written is read again', () => {
  const written: StepLink = {
    version: '3fa9c1d2',
    need: marks('status'),
    done: [{ id: 'status', version: '1b2c' }],
    todo: [
      { id: 'ask-bank', version: '77aa' },
      { id: 'time', version: undefined },
    ],
  };
  expect(parseStepLink(`#${formatStepLink(written)}`)).toEqual({ link: written, ignored: [] });
});

test('a link in a chat, encoded and with the punctuation of its sentence, is read', () => {
  expect(parseStepLink('#need%3Dstatus%2Caccount。')).toEqual(
    parseStepLink('#need=status,account'),
  );
});

test.for([
  { name: 'no hash', hash: '' },
  { name: 'an empty hash', hash: '#' },
  { name: 'an id', hash: '#status' },
  { name: 'an id of two words', hash: '#ask-bank' },
])('$name is a plain anchor', ({ hash }) => {
  expect(parseStepLink(hash)).toBeUndefined();
});

describe('what means nothing is left out and named', () => {
  test.for([
    ['need=status,<img src=x onerror=alert(1)>', ['<img src', 'x onerror', 'alert(1)>']],
    ['need=status,STATUS,1a,a_b,-a', ['STATUS', '1a', 'a_b', '-a']],
    ['need=status&next=javascript:alert(1)', ['next=javascript:alert(1']],
    ['need=status~zzzz', ['status~zzzz']],
    ['need=status,__proto__', ['__proto__']],
    ['__proto__=x&need=status', ['__proto__=x']],
    ['v=../../x&need=status', ['v=../../x']],
    ['need=status&done', ['done']],
    ['need=%E0%A4%A', ['%E0%A4%A']],
  ] as const)('whatever else the link says (%$)', ([hash, ignored]) => {
    const read = parseStepLink(hash);
    expect(read?.ignored.join(), hash).toContain(ignored[0]);
    expect([...(read?.link.done ?? []), ...(read?.link.todo ?? [])], hash).toEqual([]);
    expect(
      read?.link.need.filter(({ id }) => id !== 'status'),
      hash,
    ).toEqual([]);
  });

  test('a fragment longer than any that this site makes', () => {
    const read = parseStepLink(`need=${'status,'.repeat(10_000)}`);
    expect(read?.link.need).toEqual([]);
    expect(read?.ignored).toHaveLength(1);
  });

  test('more steps than any page has', () => {
    const read = parseStepLink(`need=${'a,'.repeat(250)}`);
    expect(read?.link.need).toHaveLength(200);
    expect(read?.ignored).toHaveLength(50);
  });
});

describe('on the page as it is now', () => {
  const page = {
    version: 'aaaaaaaa',
    steps: [
      { id: 'status', version: '1111' },
      { id: 'record', version: '2222' },
      { id: 'bank', version: '3333' },
    ],
  };
  const state = (hash: string) =>
    stepStateOf(link(hash) as StepLink, page, (id) => (id === 'account' ? 'record' : id));

  test('a step that was renamed is the one it is now', () => {
    expect([...state('need=account').need]).toEqual(['record']);
  });

  test('steps that changed, came and went since are told apart', () => {
    const { progress, unknown } = state('v=bbbbbbbb&done=status~1111,gone~4444&todo=account~9999');
    expect([...(progress?.done ?? [])]).toEqual(['status']);
    expect([...(progress?.changed ?? [])]).toEqual(['record']);
    expect([...(progress?.added ?? [])]).toEqual(['bank']);
    expect(progress?.outdated).toBe(true);
    expect(unknown).toEqual(['gone']);
  });

  test('a link without progress is none that shows another reader’s ticks', () => {
    expect(state('v=aaaaaaaa&need=status').progress).toBeUndefined();
  });
});
