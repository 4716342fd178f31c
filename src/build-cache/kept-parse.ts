import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import {
  parseBody,
  parseMarkdownSource,
  type MarkdownSource,
  type ParsedBody,
} from '../source/markdown-source.ts';
import type { TextFile } from '../source/text-file.ts';
import { BuildCache, keyOf } from './build-cache.ts';

/**
 * Reads with a parser that takes bodies over from an earlier build; where nothing is kept it is the
 * usual one.
 */
export async function keptParse<Result>(
  read: (parse: (file: TextFile) => MarkdownSource) => Promise<Result>,
): Promise<Result> {
  const cache = new BuildCache('bodies');
  if (!cache.isOn) return read(parseMarkdownSource);
  const parsed = (text: string): ParsedBody =>
    JSON.parse(
      cache.text(
        () => [text],
        () => JSON.stringify(parseBody(text)),
      ),
    ) as ParsedBody;
  const result = await read((file) => parseMarkdownSource(file, parsed));
  cache.save();
  return result;
}

/**
 * Parses bodies once more, as `bodyText` gives them: a large help centre does not hold their trees.
 * What `keptParse` has just kept need not be parsed for that.
 */
export function parseAgain(): (text: string) => Root {
  const cache = new BuildCache('bodies');
  return (text) => {
    const kept = cache.get(keyOf(text));
    return kept ? (JSON.parse(kept.toString()) as ParsedBody).body : parseMarkdown(text);
  };
}
