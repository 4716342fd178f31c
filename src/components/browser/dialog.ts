import { button } from './dom.ts';

/** Opens a dialog that has its content, with a button that closes it, and removes it then. */
export function openDialog(dialog: HTMLDialogElement, label: string): void {
  if ('showModal' in dialog) openNative(dialog, label);
  else openPlain(dialog, label);
}

function openNative(dialog: HTMLDialogElement, label: string): void {
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(button(label, () => dialog.close(), 'help-button'));
  document.body.append(dialog);
  dialog.showModal();
}

/** Firefox has native ones since 98, Safari since 15.4: here it is any element. */
function openPlain(dialog: HTMLElement, label: string): void {
  const before = document.activeElement;
  const close = (): void => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  dialog.setAttribute('role', 'dialog');
  dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  const last = button(label, close, 'help-button');
  dialog.append(last);
  document.body.append(dialog);
  last.focus();
}
