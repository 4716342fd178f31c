import { expect, test } from 'vitest';
import { joinLedger } from '../../source/ledger-source.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import type { Version } from './git-history.ts';
import { lostPromises } from './lost-promises.ts';

const record = (slug: string, title: string, ...steps: string[]): Version => ({
  file: 'ledger/1306.yaml',
  text: `number: 1306
published: 2026-11-20
title: ${title}
addresses:
  - /faq/withdrawal/${slug}/
steps:
${steps.map((id) => `  - ${id}\n`).join('')}`,
});

const ledger = (...files: Version[]): Parameters<typeof lostPromises>[0] =>
  joinLedger(
    files.map(({ file, text }) => ({
      file: { path: `content/${file}`, text },
      yaml: parseYaml(text),
    })),
    'content/ledger',
  );

const history = (live: Version[], ...versions: Version[]): Parameters<typeof lostPromises>[1] => ({
  isShallow: false,
  versions,
  live,
});

test('what either side of a merge has published of a page is in the text that mends it', () => {
  const [one, other] = [record('a', '甲', 'x', 'one'), record('a', '甲', 'x', 'other')];
  const [lost, ...more] = lostPromises(ledger(one), history([], one, other));
  expect(more).toEqual([]);
  expect(lost).toMatchObject({ file: 'ledger/1306.yaml', promises: ['1306#other'] });
  expect(lost?.text).toContain('  - x\n  - one\n  - other\n');
  expect(lostPromises(ledger({ ...one, text: lost?.text ?? '' }), history([], one, other))).toEqual(
    [],
  );
});

test('of two pages with one number the live one keeps it, whichever side was taken', () => {
  const [live, fresh] = [record('a', '甲', 'x'), record('b', '乙', 'y')];
  expect(lostPromises(ledger(live), history([live], fresh, live))).toEqual([]);
  const [lost] = lostPromises(ledger(fresh), history([live], live, fresh));
  expect(lost?.text).toContain(live.text);
  expect(lost?.text).not.toContain('/faq/withdrawal/b/');
});

test('a record with the title of the other page is mended, though it has all addresses', () => {
  const live = record('a', '甲', 'x');
  const both = { ...live, text: live.text.replace('甲', '乙') };
  expect(lostPromises(ledger(both), history([live], live))[0]?.text).toContain('title: 甲\n');
});

test('ids of triage that a merge has dropped are in the text that mends it', () => {
  const ids = (...triage: string[]): Version => ({
    file: 'ledger/triage.yaml',
    text: `version: 1\ntriage:\n${triage.map((id) => `  - ${id}\n`).join('')}`,
  });
  const [one, other] = [ids('gone', 'remote'), ids('crypto', 'gone')];
  const [lost] = lostPromises(ledger(one), history([], one, other));
  expect(lost).toMatchObject({ file: 'ledger/triage.yaml', promises: ['/triage/crypto/'] });
  expect(lost?.text).toContain('triage:\n  - crypto\n  - gone\n  - remote\n');
  expect(lostPromises(ledger(ids('crypto', 'gone', 'remote')), history([], one, other))).toEqual(
    [],
  );
});

test('what an old ledger of one file had is found in the folder, or missed', () => {
  const old = {
    file: 'ledger.yaml',
    text: 'version: 1\ntopics: [cash]\npages:\n  - number: 1306\n    published: 2026-11-20\n    addresses: [/faq/withdrawal/a/]\n',
  };
  const topics = { file: 'ledger/topics.yaml', text: 'version: 1\ntopics:\n  - cash\n' };
  expect(lostPromises(ledger(record('a', '甲', 'x'), topics), history([], old))).toEqual([]);
  expect(lostPromises(ledger(), history([], old)).map(({ file }) => file)).toEqual([
    'ledger/1306-a.yaml',
    'ledger/topics.yaml',
  ]);
});
