import { button, element } from './dom.ts';

/** What to do with a file that was changed on disk while it was edited. */
export type Choice = 'mine' | 'theirs' | undefined;

/**
 * Shows both texts and asks which one is to stay; nothing is written before.
 *
 * @returns `undefined` when nothing was chosen.
 */
export function askWhichStays(mine: string, theirs: string): Promise<Choice> {
  return new Promise((resolve) => {
    let choice: Choice;
    const choose = (chosen: Choice): void => {
      choice = chosen;
      dialog.close();
    };
    const dialog = element(
      'dialog',
      { className: 'edit-conflict', ariaLabel: '磁盘上的文件变了' },
      element('h2', {}, '磁盘上的文件变了'),
      element(
        'p',
        {},
        '打开以后，有别的程序或者别人改了这个文件。还没有写入任何东西，看一下留哪一份。不同的行标了颜色。',
      ),
      element(
        'div',
        { className: 'edit-both' },
        side('你写的', mine, theirs),
        side('磁盘上的', theirs, mine),
      ),
      element(
        'div',
        { className: 'edit-actions' },
        button('先都不动', () => choose(undefined)),
        button('用磁盘上的，放弃我写的', () => choose('theirs')),
        button('用我写的，盖掉磁盘上的', () => choose('mine')),
      ),
    );
    dialog.onclose = () => {
      dialog.remove();
      resolve(choice);
    };
    document.body.append(dialog);
    dialog.showModal();
  });
}

function side(name: string, text: string, other: string): HTMLElement {
  const known = new Set(other.split('\n'));
  const lines = text
    .split('\n')
    .map((line) =>
      element('span', { className: known.has(line) ? '' : 'edit-other-line' }, `${line}\n`),
    );
  return element('section', {}, element('h3', {}, name), element('pre', { tabIndex: 0 }, ...lines));
}
