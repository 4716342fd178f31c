import type { ListedFile } from '../protocol.ts';
import { element } from './dom.ts';

/** The list of all files, with its search. */
export interface FileList {
  readonly element: HTMLElement;
  show(files: readonly ListedFile[]): void;
  /** Marks the file that is open, and those with something unsaved. */
  mark(open: string | undefined, isUnsaved: (path: string) => boolean): void;
}

const otherGroups = { answer: '答案', guide: '指南', settings: '设置' };

export function fileList(open: (path: string) => void): FileList {
  const search = element('input', {
    type: 'search',
    className: 'help-field',
    placeholder: '标题、编号、问法',
    ariaLabel: '找文件',
  });
  const list = element('div', { className: 'edit-files' });
  let all: readonly ListedFile[] = [];
  let marks: Parameters<FileList['mark']> = [undefined, () => false];
  const draw = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const found = all.filter((file) => wanted === '' || textOf(file).includes(wanted));
    const groups = Map.groupBy(found, ({ kind, group }) => group ?? otherGroups[kind]);
    list.replaceChildren(
      ...[...groups].flatMap(([name, files]) => [
        element('h2', {}, name),
        element('ul', {}, ...files.map((file) => element('li', {}, entryOf(file)))),
      ]),
      ...(found.length === 0 ? [element('p', { className: 'edit-help' }, '没有找到。')] : []),
    );
  };
  const entryOf = (file: ListedFile): HTMLElement => {
    const [current, isUnsaved] = marks;
    const entry = element(
      'button',
      { type: 'button', title: file.path, onclick: () => open(file.path) },
      file.number !== undefined &&
        element('span', { className: 'edit-number' }, String(file.number)),
      element('span', {}, file.title),
      isUnsaved(file.path) && element('span', { className: 'edit-badge' }, '没保存'),
      file.mistakes > 0 &&
        element('span', { className: 'edit-badge edit-badge-wrong' }, `${file.mistakes} 处要改`),
    );
    if (file.path === current) entry.setAttribute('aria-current', 'true');
    return entry;
  };
  search.oninput = draw;
  return {
    element: element('nav', { className: 'edit-side', ariaLabel: '文件' }, search, list),
    show: (files) => {
      all = files;
      draw();
    },
    mark: (...now) => {
      marks = now;
      draw();
    },
  };
}

const textOf = ({ path, title, number, words }: ListedFile): string =>
  [path, title, number, ...words].join('\n').toLowerCase();
