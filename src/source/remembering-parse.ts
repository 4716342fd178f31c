import { parseMarkdownSource, type MarkdownSource } from './markdown-source.ts';
import type { TextFile } from './text-file.ts';

/**
 * Parses pages for a caller that reads nearly the same folder again: what did not change is parsed
 * once.
 */
export function rememberingParse(
  parse: (file: TextFile) => MarkdownSource = parseMarkdownSource,
): (file: TextFile) => MarkdownSource {
  const known = new Map<string, MarkdownSource>();
  return (file) => {
    const before = known.get(file.path);
    const source = before?.file.text === file.text ? before : parse(file);
    known.set(file.path, source);
    return source;
  };
}
