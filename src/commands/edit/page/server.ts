import type { CheckedDraft, ListedFile, OpenedFile, SaveResult, Typed } from '../protocol.ts';

/** What the server of the editor does; each throws with what it says, in Chinese, when it refuses. */
export const server = {
  files: (): Promise<ListedFile[]> => asked('files'),
  open: (path: string): Promise<OpenedFile> => asked(`file?path=${encodeURIComponent(path)}`),
  check: (path: string, typed: Typed): Promise<CheckedDraft> => asked('check', { path, typed }),
  save: (path: string, base: string, typed: Typed): Promise<SaveResult> =>
    asked('save', { path, base, typed }),
};

async function asked<T>(address: string, sent?: unknown): Promise<T> {
  const response = await fetch(address, {
    ...(sent !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    }),
  }).catch(() => {
    throw new Error(
      '编辑器的服务停了。改法：再运行 npm run edit；写好的还在这个标签页里，先别关。',
    );
  });
  if (!response.ok)
    throw new Error(
      (await response.text()) || '编辑器重新启动过，网址变了。改法：用终端里新的网址打开。',
    );
  return (await response.json()) as T;
}
