import { isMapping } from '../source/untyped.ts';
import { wordFields, wordingFields } from './translation-shape.ts';

/**
 * Data with the words of its translation. Only words are taken from it: where a question leads, whom
 * to call and what belongs to what are the original's, even when the translation is older.
 *
 * @param field What the data stands under.
 */
export function withWordsOf(original: unknown, translation: unknown, field = ''): unknown {
  if (typeof original === 'string')
    return wordFields.has(field) && typeof translation === 'string' ? translation : original;
  if (wordingFields.has(field)) return Array.isArray(translation) ? translation : original;
  if (Array.isArray(original))
    return Array.isArray(translation) ? itemsOf(original, translation) : original;
  if (!isMapping(original) || !isMapping(translation)) return original;
  return Object.fromEntries(
    Object.entries(original).map(([key, value]) => [
      key,
      withWordsOf(value, translation[key], key),
    ]),
  );
}

function itemsOf(original: readonly unknown[], translation: readonly unknown[]): unknown[] {
  const rest = [...translation];
  return original.map((item) => {
    const place = rest.findIndex((other) => nameOf(other) === nameOf(item));
    return withWordsOf(item, place < 0 ? undefined : rest.splice(place, 1)[0]);
  });
}

/** What an item is known by in its list; items of one name follow each other in both. */
function nameOf(item: unknown): string {
  if (!isMapping(item)) return '';
  return String(item['id'] ?? item['to'] ?? item['kind'] ?? item['see'] ?? '');
}
