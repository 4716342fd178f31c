import { expect, test } from 'vitest';
import { helpCentreFrom } from '../../testing/desk-source.ts';
import { outcome, question, triageFiles } from '../../testing/triage-text.ts';
import { LinkJudge } from './link-judge.ts';

const named = (name: string) => ({ name });

const judge = new LinkJudge(
  await helpCentreFrom({
    ...triageFiles(() => ({
      questions: [question('start', ['end', 1301])],
      outcomes: [outcome('end')],
      retired: { before: 'end' },
    })),
    'ledger/triage.yaml': 'version: 1\ntriage:\n  - before\n  - end\n  - start\n',
  }),
);

test.for(['/triage/', '/triage/end/', '/t/end/', '/t/start', '/t/end/index.html'].map(named))(
  'a link to a question or an outcome is right: $name',
  ({ name: path }) => {
    expect(judge.knows(path)).toBe(true);
    expect(judge.judge(path, '')).toBeUndefined();
  },
);

test.for(['/t/before/', '/triage/before/'])(
  'of %$, which is gone, the new place is named',
  (path) => {
    expect(judge.judge(path, '')).toMatchObject({ kind: 'superseded', use: '/triage/end/' });
  },
);

test.for(['/t/never/', '/triage/never/'].map(named))('$name was never there', ({ name: path }) => {
  expect(judge.judge(path, '')?.kind).toBe('dead');
});
