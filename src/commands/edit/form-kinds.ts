/** What a form can be made for. */
export type FormKind = 'answer' | 'guide' | 'site';

/** Which form a file has, by its path in the content folder; most settings have none. */
export function formKindOf(path: string): FormKind | undefined {
  if (path === 'site.yaml') return 'site';
  if (/^faq\/[^/]+\/[^/]+\.md$/.test(path)) return 'answer';
  return /^guide\/[^/]+\.md$/.test(path) ? 'guide' : undefined;
}
