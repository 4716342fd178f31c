import type { Choices } from '../histories/edits.ts';
import { answersIn, folder, numberIn } from './edits.ts';
import type { Repository } from './repository.ts';

/**
 * Does what a message says, word for word, and nothing else: a writer who knows nothing of
 * ledgers.
 *
 * @returns Messages that it found nothing to do in.
 */
export function follow(clone: Repository, text: string, pick: Choices): string[] {
  if (text.includes('git fetch --unshallow')) {
    clone.git('fetch', '--unshallow');
    return [];
  }
  const lost = [...text.matchAll(/把 (\S+) 整个写成[^\n]*\n─+\n([^]*?)─{8}/g)];
  for (const [, path = '', whole = ''] of lost) clone.write(path, whole);
  if (lost.length > 0) return [];
  const doubles = [...text.matchAll(/改法：删掉 (content\/ledger\/\S+\.yaml)，/g)];
  for (const [, path = ''] of doubles) clone.remove(path);
  if (doubles.length > 0) return [];
  // From the end of each file: what is done does not move what is still to be done.
  const blocks = text.split('\n\n').filter((block) => /^content\/\S+:\d+:\d+ {2}HC/.test(block));
  const twice = twiceIn(blocks);
  if (twice.length > 0) {
    for (const path of twice) clone.remove(path);
    return [];
  }
  return blocks.reverse().filter((block) => !mend(clone, block, pick));
}

/** Files of a page that a merge has left twice: one of the two goes. */
function twiceIn(blocks: readonly string[]): string[] {
  const of = (rule: string): string[] =>
    blocks
      .filter((block) => block.includes(`  ${rule}  `))
      .map((block) => block.split(':')[0] ?? '');
  if (of('HC016').length === 0) return [];
  return of('HC003').length > 0 ? of('HC003') : of('HC016');
}

const note = '这里的内容已经取消，请看全部问题。';

/** Does what one message says. */
function mend(clone: Repository, block: string, pick: Choices): boolean {
  const [, path = '', line = '', rule = ''] = /^(\S+?):(\d+):\d+ {2}(HC\d+)/.exec(block) ?? [];
  const at = Number(line) - 1;
  const edit = (change: (lines: string[]) => void): true => {
    const lines = clone.read(path).split('\n');
    change(lines);
    clone.write(path, lines.join('\n'));
    return true;
  };
  const said = (pattern: RegExp): string | undefined => pattern.exec(block)?.[1];
  const free = said(/下一个可用的是 (\d+)/) ?? '';
  const removeItem = (lines: string[]): void => {
    lines.splice(at, 1);
    while (/^ {4}/.test(lines[at] ?? '')) lines.splice(at, 1);
  };
  const ways: Record<string, () => boolean> = {
    HC001: () => block.includes('同一项写了两次') && edit((lines) => void lines.splice(at, 1)),
    HC002: () =>
      block.includes('改法：删掉这一行')
        ? edit((lines) => void lines.splice(at, 1))
        : block.includes('就删掉') && edit(removeItem),
    HC003: () => free !== '' && edit((lines) => (lines[at] = `id: ${free}`)),
    HC010: () => edit((lines) => (lines[at] = 'related: [1301]')),
    HC020: () => declare(clone, block, pick),
    HC021: () => correct(clone, block, edit, at, pick),
    HC022: () => correct(clone, block, edit, at, pick),
    HC030: () => {
      clone.write(path, unmarked(clone.read(path), block.includes('两边的行都留下'), pick));
      return true;
    },
  };
  return ways[rule]?.() === true;
}

/** Adds the lines that a message shows, where it says. */
function declare(clone: Repository, block: string, pick: Choices): boolean {
  const before = /首次发布时的标题：(.*)/.exec(block)?.[1];
  const now = /现在的标题：(.*)/.exec(block)?.[1];
  const [, file = '', from = '', to = ''] =
    /在 (\S+) (?:的 retired: 下面|里)加上[^]*?- from: (\S+)\n {4}to: (\S+)/.exec(block) ?? [];
  if (file === '') return false;
  if (before !== now) return renumber(clone, to, pick);
  const successor = successorIn(to, pick);
  const lines = `  - from: ${from}\n    ${successor}\n`;
  const text = clone.read(file);
  if (text.includes(`- from: ${from}\n`)) return true;
  clone.write(
    file,
    /^retired:\n/m.test(text)
      ? text.replace(/^retired:\n/m, `retired:\n${lines}`)
      : `${text.replace(/\n?$/, '\n')}retired:\n${lines}`,
  );
  return true;
}

/** What stands in brackets is to be filled in by the writer. */
function successorIn(to: string, pick: Choices): string {
  if (!to.startsWith('（')) return `to: ${to}`;
  return pick.chance(0.5) ? 'to: 1301' : `note: ${note}`;
}

function correct(
  clone: Repository,
  block: string,
  edit: (change: (lines: string[]) => void) => true,
  at: number,
  pick: Choices,
): boolean {
  const said = (pattern: RegExp): string | undefined => pattern.exec(block)?.[1];
  const renamed = said(/给 (\d+) 换一个文件名/);
  if (renamed !== undefined) {
    const path = pathOf(clone, renamed);
    if (!path) return false;
    clone.write(`${folder}/${pick.name('other')}.md`, clone.read(path));
    clone.remove(path);
    return true;
  }
  if (/只留一条|删掉这一条|就删掉台账里的这一条/.test(block))
    return edit((lines) => {
      // The list must not stay empty.
      lines.splice(at, 2);
      const list = lines.indexOf('retired:');
      if (list >= 0 && !/^ {2}- /.test(lines[list + 1] ?? '')) lines.splice(list, 1);
    });
  const shared = /在 (\S+) 的 retired 里把 (\d+) 的去向写成 to: (\d+)/.exec(block);
  if (shared) {
    const [, file = '', from, to] = shared;
    const fate = new RegExp(`(- from: ${from}\\n {4}).*`);
    clone.write(file, clone.read(file).replace(fate, `$1to: ${to}`));
    return true;
  }
  const to = said(/写成 to: (\S+?)(?:；|\n|$)/);
  return edit((lines) => {
    const place = /^\s+(?:to|note):/.test(lines[at] ?? '') ? at : at + 1;
    lines[place] = to === undefined ? `    note: ${note}` : `    to: ${to}`;
  });
}

function renumber(clone: Repository, number: string, pick: Choices): boolean {
  const path = pathOf(clone, number);
  if (!path) return false;
  const free = 2000 + Number(/\d+$/.exec(pick.name('number'))?.[0]);
  clone.write(path, clone.read(path).replace(/^id: .*$/m, `id: ${free}`));
  return true;
}

function pathOf(clone: Repository, number: string): string | undefined {
  return answersIn(clone).find((path) => numberIn(clone.read(path)) === Number(number));
}

/** A conflict with both sides kept, or with one of them; what lies in another has more marks. */
export function unmarked(text: string, both: boolean, pick: Choices): string {
  const side = pick.chance(0.5) ? 1 : 2;
  return [9, 8, 7].reduce((rest, size) => {
    const [open, middle, end] = ['<', '=', '>'].map((sign) => sign.repeat(size));
    const conflict = new RegExp(`^${open} .*\\n([^]*?)^${middle}\\n([^]*?)^${end} .*\\n`, 'gm');
    return rest.replace(conflict, (...groups: string[]) =>
      both ? `${groups[1]}${groups[2]}` : (groups[side] ?? ''),
    );
  }, text);
}
