import { contentPath } from './content-path.ts';
import { readContentSource, type ContentSource } from './content-source.ts';

/**
 * Where the content of this process is kept. A build runs in two sets of modules, those of the
 * configuration and those that are bundled for rendering; both find what one of them has read.
 */
const key = Symbol.for('help:content');
const place = globalThis as { [key]?: Promise<ContentSource> };

/**
 * Reads the content folder of this process anew.
 *
 * @throws {Error} as `readContentSource` does.
 */
export function readContent(): Promise<ContentSource> {
  return (place[key] = readContentSource(contentPath()));
}

/** The content that was read last; read now when there is none. */
export function currentContent(): Promise<ContentSource> {
  return place[key] ?? readContent();
}
