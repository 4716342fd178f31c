import { isCurrent } from '../../model/notice-time.ts';
import { dismissedNotices } from './dismissed.ts';

/** Lets the reader dismiss notices, and judges them again in a page that stays open. */
const dismissed = dismissedNotices();
const notices = [...document.querySelectorAll<HTMLElement>('help-notice')];

function judge(notice: HTMLElement): void {
  const { id = '', from = '', until = '' } = notice.dataset;
  notice.hidden = !isCurrent({ from, until }, Date.now()) || dismissed.get().includes(id);
}

function dismiss(notice: HTMLElement): void {
  dismissed.set([...dismissed.get(), notice.dataset['id'] ?? '']);
  judge(notice);
  // What had the focus is gone: reading goes on at what follows.
  const next = notices.find(({ hidden }) => !hidden)?.querySelector('button');
  const heading = document.querySelector<HTMLElement>('h1');
  if (!next) heading?.setAttribute('tabindex', '-1');
  (next ?? heading)?.focus({ preventScroll: true });
}

for (const notice of notices) {
  const button = notice.querySelector('button');
  if (!button) continue;
  // Without this script there would be nothing behind it.
  button.hidden = false;
  button.addEventListener('click', () => dismiss(notice));
}
document.addEventListener('visibilitychange', () => notices.forEach(judge));
addEventListener('pageshow', () => notices.forEach(judge));
