import { expect, test } from 'vitest';
import { parseYaml } from '../../source/yaml-source.ts';
import type { Choices } from '../../testing/histories/edits.ts';
import { playHistory } from '../../testing/histories/history.ts';
import { randomFrom } from '../../testing/random.ts';
import type { PublishedPage } from '../../schema/ledger.ts';
import { textHolding } from './record-text.ts';

// Records that were typed in every way that YAML knows, and grow by one item or some.

const records = 400;

test(`of ${records} records typed in many ways every character stays, and nothing is missing`, () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= records; seed += 1) {
    const pick = pickFrom(seed);
    const page = pick.of(playHistory(1 + (seed % 20), seed % 4).published.pages) as PublishedPage;
    const typed = recordTyped(page, pick);
    const more = {
      addresses: [...page.addresses, '/faq/money/other/'].slice(0, pick.chance(0.5) ? 9 : 1),
      headings: [...page.headings, 'new-a'],
      steps: [...page.steps, 'new-b', 'true'],
    };
    const after = textHolding(typed, more);
    const value = parseYaml(after.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).value;
    const { addresses, headings = [], steps = [] } = value as PublishedPage;
    const isWhole = holds(addresses, more.addresses) && holds(headings, more.headings);
    if (!isWhole || !holds(steps, more.steps) || !holdsAll(typed, after) || !sameEnds(typed, after))
      wrong.push(`${seed}\n${typed}\n→\n${after}`);
  }
  expect(wrong.slice(0, 1)).toEqual([]);
});

const holds = (list: readonly string[], items: readonly string[]): boolean =>
  items.every((item) => list.filter((other) => other === item).length === 1);

/** Whether the new text is the old one with insertions: no character is gone or has moved. */
function holdsAll(before: string, after: string): boolean {
  let at = -1;
  return [...before.replace(/(headings|steps): \[\s*\]/g, '$1:')].every(
    (character) => (at = after.indexOf(character, at + 1)) >= 0,
  );
}

function sameEnds(before: string, after: string): boolean {
  const ends = (text: string): Set<string> => new Set(text.match(/\r\n|[\r\n]/g));
  return [...ends(after)].every((end) => ends(before).has(end));
}

function recordTyped(page: PublishedPage, pick: Choices): string {
  const oneOf = <T>(...items: T[]): T => pick.of(items) as T;
  const comment = (): string => oneOf('', '', ' # 说明: [x]', '   # }');
  const list = (key: 'addresses' | 'headings' | 'steps'): string =>
    page[key].length === 0 && pick.chance(0.5)
      ? ''
      : `${key}:${listTyped(page[key], pick, comment)}\n`;
  const parts = [
    `number: ${page.number}${comment()}\n`,
    list('headings'),
    list('steps'),
    list('addresses'),
    oneOf(
      '',
      'retired: # 去向\n  - from: 1999 # 以前的\n    note: >-\n      这一页的内容\n      已经过时。\n',
    ),
  ];
  if (pick.chance(0.5)) parts.reverse();
  const text = `${oneOf('', '# 台账\n', '---\n')}${parts.join(oneOf('', '\n', '# ---\n'))}`;
  const cut = pick.chance(0.2) ? text.replace(/\n+$/, '') : text;
  return oneOf('', '\uFEFF') + cut.replaceAll('\n', oneOf('\n', '\r\n', '\r'));
}

/** A list after its key, without the last line end. */
function listTyped(items: readonly string[], pick: Choices, comment: () => string): string {
  const wrapped = items.map((item) => `    ${item},${comment()}\n`).join('');
  const block = (more: string): string =>
    items.map((item) => `\n${more}- ${item}${comment()}`).join('');
  const styles = [
    ` [${items.join(', ')}]${comment()}`,
    ...(items.length > 0
      ? [
          ` [ ${items.map((item) => `'${item}'`).join(' , ')} ]${comment()}`,
          ` [ # 一行一个\n${wrapped}  ]`,
          ...[block(''), block('  '), `${comment()}${block(' ')}\n# 到此`],
        ]
      : []),
  ];
  return pick.of(styles) ?? '';
}

function pickFrom(seed: number): Choices {
  const random = randomFrom(seed + 7000);
  let names = 0;
  return {
    of: (items) => items[Math.floor(random() * items.length)],
    chance: (share) => random() < share,
    name: (start) => `${start}-new-${(names += 1)}`,
  };
}
