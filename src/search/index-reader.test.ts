import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { IndexReader } from './index-reader.ts';

const files = buildIndex([
  {
    kind: 'answer',
    number: 1301,
    address: '/faq/withdrawal/not-arrived/',
    title: '提现没到账',
    summary: '',
    topic: '提现',
    aliases: [],
    steps: [],
    body: '干净',
  },
]);

// 乾 is as common as 干, and has a sound; 現 has none.
test.for([
  { text: '提现没到 txmd 1301', loads: 0, simplified: ['', '干'] },
  { text: '乾', loads: 0, simplified: ['', '干'] },
  { text: '提現沒到', loads: 1, simplified: ['现', '干'] },
])('$text loads $loads tables of Traditional characters', async ({ text, loads, simplified }) => {
  const loaded: string[] = [];
  const index = await IndexReader.open((name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name));
  });
  const forms = await index.simplifiedFor(text);
  await index.simplifiedFor(text);
  expect(loaded.filter((name) => name.endsWith('/simplified.json'))).toHaveLength(loads);
  expect(['現', '乾'].map((character) => forms.get(character) ?? '')).toEqual(simplified);
});
