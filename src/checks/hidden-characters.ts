/** A character that a reader cannot see, or takes for another one. */
export interface HiddenCharacter {
  /** Offset in the text. */
  index: number;
  character: string;
  /** What it is, in Chinese. */
  what: string;
}

const kinds: readonly { what: string; pattern: string }[] = [
  // ALM, LRM, RLM, embeddings, overrides, isolates: text reads in another order than it is stored.
  {
    what: '改变文字方向的控制字符',
    pattern: String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`,
  },
  // Soft hyphen, joiners, zero-width spaces, fillers, blank braille, variation selectors, byte
  // order mark inside of a text, marks of interlinear notes, shorthand and music, tags.
  {
    what: '看不见的字符',
    pattern: String.raw`[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2065\u206A-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]`,
  },
  // No-break space and spaces of other widths; the ideographic space (U+3000) is one of Chinese.
  {
    what: '像空格、又不是空格的字符',
    pattern: String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F]`,
  },
  { what: '不是换行的换行字符', pattern: String.raw`[\u0085\u2028\u2029]` },
  // What C0 controls there are in a file is HC018's to report.
  { what: '控制字符', pattern: String.raw`[\u007F-\u0084\u0086-\u009F]` },
  {
    what: '没有公认字形的字符',
    pattern: String.raw`[\p{Co}\p{Noncharacter_Code_Point}]`,
  },
  { what: '一串叠在一起的附加符号', pattern: String.raw`\p{M}{3,}` },
];

const hidden = new RegExp(kinds.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');

/** Emoji are made with joiners and selectors, which only inside of them are what they seem. */
const emoji =
  /\p{RGI_Emoji}|\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*/gv;

/** Characters of which most texts have none: where there is none nothing has to be looked at. */
const anyAtAll =
  /[\u007F-\u00A0\u00AD\u0300-\u036F\u061C\u1160\u115F\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u20D0-\u20FF\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC\p{M}\p{Co}\p{Noncharacter_Code_Point}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/**
 * Finds bidirectional controls, zero-width and other invisible characters, unusual blanks, private
 * characters and heaps of accents. Emoji, Han, Kana, Hangul and accented letters are none.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!anyAtAll.test(text)) return [];
  const plain = text.replace(emoji, (whole) => 'x'.repeat(whole.length));
  return [...plain.matchAll(hidden)].map((match) => ({
    index: match.index,
    character: match[0],
    what: kinds[match.slice(1).findIndex((group) => group !== undefined)]?.what ?? '',
  }));
}

/** The code point of a character as people look it up: `U+202E`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
