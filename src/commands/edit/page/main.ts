import { formKindOf } from '../form-kinds.ts';
import { askWhichStays } from './conflict-dialog.ts';
import { button, element } from './dom.ts';
import { fileList } from './file-list.ts';
import { findingsElsewhere } from './finding-list.ts';
import { keptDrafts } from './kept-draft.ts';
import { OpenFile } from './open-file.ts';
import { rememberTitles } from './page-titles.ts';
import { previewFrame } from './preview-frame.ts';
import { server } from './server.ts';
import { followTheme } from './theme.ts';

/** The editor: a list of files, the one that is open, and how its page looks. */

followTheme();

/** Milliseconds without a key before what is typed is checked. */
const pause = 400;

const state = element('p', { className: 'edit-state' });
state.setAttribute('role', 'status');
const turn = button('看源文件', () => void told(turned()));
const save = button('保存', () => void told(saved()), 'help-button-main');
const title = element('h1', {}, '内容编辑器');
const place = element('main', { className: 'edit-main', tabIndex: -1 });
const elsewhere = element('div', {});
const preview = previewFrame();
const list = fileList((path) => void told(opened(path)));

let file: OpenFile | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Counts what was typed: an answer to an older text is not shown. */
let edition = 0;

document.body.append(
  element(
    'header',
    { className: 'edit-top' },
    title,
    state,
    element('div', { className: 'edit-actions' }, turn, save),
  ),
  list.element,
  place,
  preview.element,
);

/** Whatever goes wrong is said where everybody looks; nothing that was typed is touched. */
async function told(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  }
}

function say(text: string, isWrong = false): void {
  state.textContent = text;
  state.classList.toggle('edit-state-wrong', isWrong);
}

function marked(): void {
  list.mark(file?.path, (path) => keptDrafts.has(path));
  const isOpen = file !== undefined;
  const kind = file && formKindOf(file.path);
  turn.hidden = !kind;
  turn.textContent = file?.isForm ? '看源文件' : '回到表单';
  save.hidden = !isOpen;
  preview.element.hidden = !kind || kind === 'site';
}

async function listed(): Promise<void> {
  const files = await server.files();
  rememberTitles(files);
  list.show(files);
}

async function opened(path: string): Promise<void> {
  clearTimeout(waiting);
  edition += 1;
  const mine = edition;
  say('正在打开……');
  const next = await OpenFile.open(path, changed);
  if (mine !== edition) return;
  file = next;
  title.textContent = path;
  place.replaceChildren(file.element, elsewhere);
  place.scrollTop = 0;
  place.focus({ preventScroll: true });
  preview.clear();
  history.replaceState(null, '', `#${encodeURIComponent(path)}`);
  marked();
  await checked();
}

/** What is typed is kept at once, and checked after a pause. */
function changed(): void {
  if (!file) return;
  edition += 1;
  const isKept = file.keep();
  if (isKept) say(file.isChanged() ? '有改动，还没保存，正在检查……' : '没有改动');
  else say('浏览器放不下没保存的内容，请马上保存', true);
  marked();
  clearTimeout(waiting);
  waiting = setTimeout(() => void told(checked()), pause);
}

async function checked(): Promise<void> {
  if (!file) return;
  const [mine, asked] = [edition, file];
  const draft = await server.check(asked.path, asked.typed());
  if (mine !== edition || asked !== file) return;
  file.show(draft);
  const others = findingsElsewhere(draft.elsewhere, (path) => void told(opened(path)));
  elsewhere.replaceChildren(...(others ? [others] : []));
  preview.show(draft.preview);
  const wrong = draft.findings.length;
  const mistakes = wrong === 0 ? '没有要改的地方' : `${wrong} 处要改`;
  say(`${file.isChanged() ? '有改动，还没保存' : '已经保存'}，${mistakes}`, wrong > 0);
}

async function turned(): Promise<void> {
  if (!file) return;
  const isTurned = await file.turn();
  marked();
  if (isTurned) await checked();
  else say('表单读不出这个文件的字段。改法：先在这里把列出的错改好。', true);
}

async function saved(): Promise<void> {
  const saving = file;
  if (!saving) return;
  const result = await saving.save();
  if (!result.saved) {
    const choice = await askWhichStays(result.text, result.disk);
    if (choice === undefined) return say('没有保存：磁盘上的文件变了', true);
    if (choice === 'theirs') {
      keptDrafts.remove(saving.path);
      return opened(saving.path);
    }
    // Both were shown: what stood there then is what is written over.
    const { saved: isSaved } = await saving.save(result.disk);
    if (!isSaved) return say('没有保存：磁盘上的文件又变了，请再保存一次', true);
  }
  marked();
  await checked();
  await listed();
}

addEventListener('beforeunload', (leaving) => {
  // Drafts are kept for this tab, and lost with it.
  if (keptDrafts.hasAny()) leaving.preventDefault();
});
addEventListener('keydown', (pressed) => {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.key !== 's') return;
  pressed.preventDefault();
  void told(saved());
});

async function started(): Promise<void> {
  marked();
  await listed();
  const path = decodeURIComponent(location.hash.slice(1));
  if (path) await opened(path);
  else say('从左边选一个文件');
}

void told(started());
