import { correctedSources, unneededOf } from '../../checks/rules/corrections-needed.ts';
import { languageFolder, languageTags } from '../../schema/language-tag.ts';
import { correctionsSchema } from '../../schema/traditional.ts';
import { fileOf, type Work } from './work.ts';
import { YamlEdits } from './yaml-edits.ts';

/**
 * Takes out corrections of the Traditional edition for what a command has taken out of all texts: a
 * folder that keeps them is refused (HC039).
 *
 * @returns What its writer reads of it.
 */
export function dropCorrections(work: Work): string[] {
  const { traditional } = work.content;
  const list = correctionsSchema.safeParse(traditional.yaml?.value).data ?? [];
  const unneeded = unneededOf(list, textsAfter(work));
  if (unneeded.length === 0) return [];
  const file = fileOf(work, traditional);
  const edits = new YamlEdits(work.edit.read(file) ?? '');
  edits.removeItems([], new Set(unneeded));
  work.edit.write(file, edits.toString());
  const words = unneeded.map((place) => `“${list[place]?.from ?? ''}”`);
  return [`${file} 里这些改的字没有地方用了，拿掉了：${words.join('、')}`];
}

/** What corrections are for, as it is to be; translations have none. */
function textsAfter(work: Work): string[] {
  const { content, edit } = work;
  const known = correctedSources(content).map((source) => edit.read(fileOf(work, source)) ?? '');
  const isTranslation = (file: string): boolean =>
    languageTags.some((tag) => file.startsWith(`${languageFolder(tag)}/`));
  const added = edit.changes.flatMap(({ file, before, after }) =>
    before === undefined && after !== undefined && !isTranslation(file) ? [after] : [],
  );
  return [...known, ...added];
}
