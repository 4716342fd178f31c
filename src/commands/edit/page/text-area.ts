import { markdown } from '@codemirror/lang-markdown';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';
import type { ShownFinding } from '../protocol.ts';

/** A field for a long text, with numbers of lines and mistakes at theirs. */
export interface TextArea {
  readonly element: HTMLElement;
  /** The part of it that has the focus. */
  readonly field: HTMLElement;
  text(): string;
  /** Shows mistakes whose lines are counted in this text. */
  show(findings: readonly ShownFinding[]): void;
  goTo(line: number): void;
}

interface TextAreaParts {
  text: string;
  /** Names the field for those who hear it. */
  label: string;
  language: 'markdown' | 'yaml';
  onChange: () => void;
}

/** What the packages say in English. */
const phrases = EditorState.phrases.of({
  'Control character': '控制字符',
  'Folded lines': '折起来的行',
  'Unfolded lines': '展开的行',
  'Fold line': '折起来',
  'Unfold line': '展开',
  'folded code': '折起来的文字',
  unfold: '展开',
  Find: '查找',
  Replace: '替换成',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则表达式',
  'by word': '整个词',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前的一处',
  'on line': '在这一行',
  'Go to line': '去第几行',
  go: '去',
  Diagnostics: '要改的地方',
  'No diagnostics': '没有要改的地方',
});

/** Both themes: the colours are roles of the site. */
const looks = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--help-color-strong)', fontWeight: '600' },
  { tag: tags.strong, color: 'var(--help-color-strong)', fontWeight: '600' },
  { tag: [tags.link, tags.url], color: 'var(--help-color-link)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--help-color-link)' },
  { tag: [tags.meta, tags.comment, tags.processingInstruction], color: 'var(--help-color-quiet)' },
]);

/** Lets the package add its styles to this page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=nonce]')?.content ?? '';

/** Makes such a field. */
export function textArea({ text, label, language, onChange }: TextAreaParts): TextArea {
  const view = new EditorView({
    doc: text,
    extensions: [
      basicSetup,
      lintGutter(),
      syntaxHighlighting(looks),
      language === 'markdown' ? markdown() : yaml(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      phrases,
      EditorView.cspNonce.of(nonce),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) onChange();
      }),
    ],
  });
  return {
    element: view.dom,
    field: view.contentDOM,
    text: () => view.state.doc.toString(),
    show: (findings) => {
      const shown = findings.map((finding) => diagnosticAt(view, finding));
      view.dispatch(setDiagnostics(view.state, shown));
    },
    goTo: (line) => {
      const { from } = lineAt(view, line);
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
  };
}

const lineAt = ({ state: { doc } }: EditorView, line: number): { from: number; to: number } =>
  doc.line(Math.min(Math.max(line, 1), doc.lines));

function diagnosticAt(view: EditorView, finding: ShownFinding): Diagnostic {
  const { from, to } = lineAt(view, finding.line);
  const { found, expected, fix } = finding;
  return {
    from: Math.min(from + finding.column - 1, to),
    to,
    severity: 'error',
    message: [found, expected && `应为：${expected}`, `改法：${fix}`].filter(Boolean).join('\n'),
  };
}
