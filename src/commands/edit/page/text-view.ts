import { element } from './dom.ts';
import { findingList } from './finding-list.ts';
import type { FileView } from './form-view.ts';
import { textArea } from './text-area.ts';

export interface TextView extends FileView {
  text(): string;
}

/** A file as its whole text, as it stands on disk. */
export function textView(path: string, text: string, onChange: () => void): TextView {
  const language = path.endsWith('.md') ? 'markdown' : 'yaml';
  const area = textArea({ text, label: '源文件', language, onChange });
  const wrong = element('div', { className: 'edit-wrong', hidden: true });
  return {
    element: element('div', { className: 'edit-form edit-source' }, wrong, area.element),
    text: () => area.text(),
    show: (findings) => {
      area.show(findings);
      wrong.hidden = findings.length === 0;
      wrong.replaceChildren(findingList(findings, { lineOf: (line) => line, goTo: area.goTo }));
    },
  };
}
