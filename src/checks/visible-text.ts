/** Controls, and characters that change or hide what stands beside them. */
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** What is quoted of a file is cut here: a message is to be read. */
const longest = 400;

/**
 * A message as it may be printed: what it quotes of a file can neither steer the terminal nor turn
 * the line around, and is not longer than anybody reads.
 */
export function visibleText(text: string): string {
  const shown = text
    .slice(0, longest)
    .toWellFormed()
    .replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`);
  return text.length > longest ? `${shown}…` : shown;
}

/** The same for a text of several lines, each by itself. */
export const visibleLines = (text: string): string => text.split('\n').map(visibleText).join('\n');
