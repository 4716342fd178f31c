/**
 * Typed pinyin: which strings are syllables, and how a run of letters is cut into them.
 *
 * Syllables are compared without tone and without the differences that many speakers and input
 * methods do not make: zh/z, ch/c, sh/s, and the endings -ng/-n.
 */

/** Initials and the finals that follow them, in the usual table of Mandarin syllables. */
const table: Record<string, string> = {
  '': 'a ai an ang ao e ei en eng er o ou yi ya yao ye you yan yin yang ying yong yo wu wa wo wai wei wan wen wang weng yu yue yuan yun',
  b: 'a o ai ei ao an en ang eng i iao ie ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i iao ie ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i iao ie iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia iao ie iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i iao ie ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i iao ie iu ian in iang ing u uo uan v ve ue',
  l: 'a e o ai ei ao ou an ang eng ong i ia iao ie iu ian in iang ing u uo uan un v ve ue',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia iao ie iu ian in iang ing iong u ue uan un',
  q: 'i ia iao ie iu ian in iang ing iong u ue uan un',
  x: 'i ia iao ie iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
};

/** Every syllable, without tone; ü is v. */
export const syllables: ReadonlySet<string> = new Set(
  Object.entries(table).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => initial + final),
  ),
);

/** The form in which syllables are compared. */
export function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^([nl])ve?$/, (whole, initial: string) =>
      whole.endsWith('e') ? `${initial}ue` : `${initial}u`,
    );
}

/**
 * Cuts a run of letters into as few syllables as possible, the earlier ones as long as possible.
 *
 * @returns The syllables, or `undefined` when some letters are no part of one.
 */
export function cutSyllables(typed: string): string[] | undefined {
  // ü after j, q, x and y is written u; people type the key of ü all the same.
  const letters = typed.replace(/(?<=[jqxy])v/g, 'u');
  /** Fewest syllables from each position on; `undefined` where there is no way. */
  const best: (string[] | undefined)[] = Array.from({ length: letters.length + 1 });
  best[letters.length] = [];
  for (let start = letters.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(start + 6, letters.length); end > start; end -= 1) {
      const rest = best[end];
      const syllable = letters.slice(start, end);
      if (!rest || !syllables.has(syllable)) continue;
      const current = best[start];
      if (!current || rest.length + 1 < current.length) best[start] = [syllable, ...rest];
    }
  }
  return best[0];
}
