import type { Desk, DeskItem } from './desk.ts';
import type { DeskSource } from './desk-source.ts';
import { markOf } from './mark.ts';
import { composeReply, type ReplyValue } from './reply.ts';

/**
 * The file of a desk.
 *
 * @param isWanted Which answers and guides are in it; all, unless it says otherwise.
 */
export function deskExport(
  desk: Desk,
  source: DeskSource,
  isWanted: (number: number) => boolean = () => true,
): string {
  const { centre } = source;
  const pages = source.pages.filter(({ number }) => isWanted(number));
  const folders = new Map(
    centre.topics.map(({ id, title }, index) => [id, { folder: title, folderNumber: index + 1 }]),
  );
  // Where guides go that belong to no topic.
  const general = {
    folder: centre.language.texts['help.nav.guides'],
    folderNumber: folders.size + 1,
  };
  const values = deskValues(desk);
  const items = pages.map((page): DeskItem => ({
    page,
    ...(folders.get(page.topic ?? '') ?? general),
    mark: markOf(page.number, page.version),
    reply: composeReply([{ answer: page }], {
      texts: source.texts,
      origin: source.origin,
      values,
    }),
    html: source.htmlOf(page),
  }));
  return desk.write(inOrder(items), { brand: centre.site.brand, language: centre.language });
}

/** What a desk replaces by itself, by the names that our texts use. */
export function deskValues({ placeholders }: Desk): Record<string, ReplyValue> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, syntax]) => [name, { syntax }]),
  );
}

/** By topic as in the help centre, then by number: how a person looks through a file. */
function inOrder(items: readonly DeskItem[]): DeskItem[] {
  return items.toSorted((a, b) => a.folderNumber - b.folderNumber || a.page.number - b.page.number);
}
