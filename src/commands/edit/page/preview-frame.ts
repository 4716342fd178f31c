import type { Preview } from '../protocol.ts';
import { element } from './dom.ts';

/** A page as the site draws its text. */
export interface PreviewFrame {
  readonly element: HTMLElement;
  show(preview: Preview | undefined): void;
  /** Another file is opened; settings have no page. */
  clear(): void;
}

/** It stands in a frame that runs no script, with the styles of the site and none of the editor. */
export function previewFrame(): PreviewFrame {
  const note = element('p', { className: 'edit-help', hidden: true });
  const frame = element('iframe', { title: '预览' });
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="zh-CN" data-theme="${
    document.documentElement.dataset['theme'] ?? ''
  }"><base target="_blank"><link rel="stylesheet" href="preview.css"><body class="preview"></body></html>`;
  let shown: Preview | undefined;
  const draw = (): void => {
    const body = frame.contentDocument?.querySelector('body.preview');
    if (body) body.innerHTML = shown ? pageOf(shown) : '';
  };
  frame.onload = draw;
  return {
    element: element('section', { className: 'edit-preview', ariaLabel: '预览' }, note, frame),
    show: (preview) => {
      note.textContent = noteOn(preview, shown !== undefined);
      note.hidden = note.textContent === '';
      shown = preview ?? shown;
      draw();
    },
    clear: () => {
      shown = undefined;
      note.hidden = true;
      draw();
    },
  };
}

function noteOn(preview: Preview | undefined, hasOlder: boolean): string {
  if (preview?.oldFields === true) return '字段还有要改的：这里的标题和直接答案是磁盘上的。';
  if (preview) return '';
  return hasOlder ? '有错，暂时不能预览；下面是之前的样子。' : '有错，改好以后这里是预览。';
}

function pageOf({ title, summary, html, urgent }: Preview): string {
  const parts = [
    element('h1', {}, title),
    element(
      'p',
      { className: urgent ? 'preview-summary preview-urgent' : 'preview-summary' },
      summary,
    ),
  ];
  // The renderer of the site lets no HTML of a writer through. Pictures come from the editor's server.
  const body = html.replaceAll(/(<img\b[^>]*?\bsrc=")\//g, '$1public/');
  return `${parts.map(({ outerHTML }) => outerHTML).join('')}<div class="help-prose">${body}</div>`;
}
