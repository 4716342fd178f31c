import { expect, test } from 'vitest';
import { additionsOf, hasAdditions } from '../model/ledger/additions.ts';
import { ledgerSchema, type Ledger, type PublishedPage } from '../schema/ledger.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { edits, type Choices } from '../testing/histories/edits.ts';
import { playHistory } from '../testing/histories/history.ts';
import { standingOfWorld } from '../testing/histories/world.ts';
import { randomFrom } from '../testing/random.ts';
import { addToLedger } from './ledger-text.ts';

// Ledgers that were typed in every way that YAML knows, and grow by what random edits add.

const ledgers = 120;

test(`of ${ledgers} ledgers typed in many ways every character stays, and nothing is missing`, () => {
  const wrong: string[] = [];
  let grown = 0;
  for (let seed = 1; seed <= ledgers; seed += 1) {
    const pick = pickFrom(seed);
    const { published, world } = playHistory(seed, seed % 4);
    const typed = ledgerTyped(published, pick);
    for (let count = 0; count < 6; count += 1) pick.of(edits)?.(world, pick);
    const standing = standingOfWorld(world);
    const known = new Set<number>();
    const pages = standing.pages.filter(({ number }) => !known.has(number) && known.add(number));
    const additions = additionsOf(ledgerIn(typed), { ...standing, pages });
    if (hasAdditions(additions)) grown += 1;
    const after = addToLedger(typed, additions, '2026-11-24');
    const isWhole = !hasAdditions(additionsOf(ledgerIn(after), { ...standing, pages }));
    if (!isWhole || !holdsAll(typed, after) || !sameLineEnds(typed, after))
      wrong.push(`${seed}\n${typed}\n→\n${after}`);
  }
  expect(wrong.slice(0, 1)).toEqual([]);
  expect(grown).toBeGreaterThan(ledgers / 2);
});

/** As the checks read it: by `readTextFile`. */
function ledgerIn(text: string): Ledger {
  return ledgerSchema.parse(parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).value);
}

/** Whether the new text is the old one with insertions: no character is gone or has moved. */
function holdsAll(before: string, after: string): boolean {
  let at = -1;
  return [...before.replace(/(?<=[\r\n])pages: \[\]/, 'pages:')].every(
    (character) => (at = after.indexOf(character, at + 1)) >= 0,
  );
}

function sameLineEnds(before: string, after: string): boolean {
  const ends = (text: string): Set<string> => new Set(text.match(/\r\n|[\r\n]/g));
  return [...ends(after)].every((end) => ends(before).has(end));
}

function ledgerTyped({ topics, pages }: Ledger, pick: Choices): string {
  const oneOf = <T>(...items: T[]): T => pick.of(items) as T;
  const comment = (): string => oneOf('', '', ' # 说明: [x]', '   # }');
  const retired =
    'retired: # 去向\n  - from: 1999 # 以前的\n    note: >-\n      这一页的内容\n      已经过时。\n';
  const blocks = [
    ['topics:', listTyped(topics, '', pick, comment), '\n'].join(''),
    pagesTyped(pages, pick, comment),
    ...oneOf([], [retired], [retired + '\n# 完\n']),
  ];
  if (pick.chance(0.5)) blocks.reverse();
  const text = `${oneOf('', '# 台账\n', '---\n')}version: 1${comment()}\n${blocks.join(oneOf('', '\n', '# ---\n'))}`;
  const cut = pick.chance(0.2) ? text.replace(/\n+$/, '') : text;
  return oneOf('', '\uFEFF') + cut.replaceAll('\n', oneOf('\n', '\r\n', '\r'));
}

function pagesTyped(pages: Ledger['pages'], pick: Choices, comment: () => string): string {
  const style = pick.of(['block', 'block', 'block', 'flow', 'none', 'empty']);
  if (style === 'none') return '';
  if (style === 'empty') return `pages: []${comment()}\n`;
  const asFlow = ({ number, published, addresses, headings }: PublishedPage): string =>
    `{ number: ${number}, "published": '${published}', addresses: [ '${addresses.join("', '")}' ], headings: [${headings.join(', ')}] }`;
  if (style === 'flow')
    return `pages: [\n  ${pages.map(asFlow).join(',\n  ')}${pick.of(['', ','])}\n]\n`;
  const indent = pick.of(['', '  ', '    ']) ?? '';
  const gap = pick.of([' ', '   ', ` # 一条\n${indent}  `]) ?? '';
  const inner = gap.split('\n')[1] ?? `${indent} ${gap}`;
  const records = pages.map((page) => {
    if (pick.chance(0.2)) return `${indent}- ${asFlow(page)}${comment()}\n`;
    const list = (key: 'addresses' | 'headings' | 'steps'): string =>
      page[key].length === 0 && pick.chance(0.5)
        ? ''
        : `${inner}${key}:${listTyped(page[key], inner, pick, comment)}\n`;
    const lists = [list('headings'), list('steps'), list('addresses')].join(
      pick.of(['', `${inner}# 以下\n`]),
    );
    return `${indent}-${gap}number: ${page.number}${comment()}\n${inner}published: ${page.published}\n${lists}`;
  });
  return `pages:${comment()}\n${records.join(pick.of(['', '\n', '# ……\n']))}`;
}

/** A list after its key, without the last line end. */
function listTyped(
  items: readonly string[],
  indent: string,
  pick: Choices,
  comment: () => string,
): string {
  const wrapped = items.map((item) => `${indent}    ${item},${comment()}\n`).join('');
  const block = (more: string): string =>
    items.map((item) => `\n${indent}${more}- ${item}${comment()}`).join('');
  const styles = [
    ` [${items.join(', ')}]${comment()}`,
    ` [ ${items.map((item) => `'${item}'`).join(' , ')} ]${comment()}`,
    ` [ # 一行一个\n${wrapped}${indent}  ]`,
    ...(items.length > 0
      ? [block(''), block('  '), `${comment()}${block(' ')}\n${indent}# 到此`]
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
