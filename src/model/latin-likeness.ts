/**
 * Letters of other scripts that look like a letter of English in common fonts, after Unicode's
 * confusables, with those that only look like it in one case or at a glance left out.
 * @see https://www.unicode.org/Public/security/latest/confusables.txt
 */
const alike: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['аеорсухіјѕһԁԛԝӏѵґү', 'aeopcyxijshdqwlvry'],
  ['АВЕКМНОРСТУХІЈЅԚԜҮЬ', 'ABEKMHOPCTYXIJSQWYb'],
  // Greek
  ['ονρυικα', 'ovpuika'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  // Armenian
  ['օսոհզցյՕՍՏԼ', 'ounhqgjOUSL'],
  // Cherokee
  ['ᎠᎡᎢᎩᎪᎫᎬᎳᎷᎻᏀᏃᏒᏙᏚᏞᏟᏢᏦᏴ', 'DRTYAJEWMHGZRVSLCPKB'],
  // Lisu
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  // Coptic
  ['ⲟⲣⲥⲞⲢⲤⲔ', 'opcOPCK'],
];

/** Those that look like one only beside others; enough for a word that is known. */
const nearly: readonly (readonly [string, string])[] = [
  ['квмнтпигьяѡ', 'kbmhtnurbrw'],
  ['γητωβεπσχςμ', 'yntwbencxcu'],
];

const pairs = (table: typeof alike): [string, string][] =>
  table.flatMap(([letters, latin]) =>
    [...letters].map((letter, index): [string, string] => [letter, [...latin][index] ?? '']),
  );

const strict = new Map(pairs(alike));
const wide = new Map([...pairs(nearly), ...strict]);

/** Whether a word of two letters or more, perhaps with digits, reads as one in English letters. */
export function looksLatin(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.every((letter) => strict.has(letter));
}

/** A word as a hasty reader takes it: in small English letters. */
export const asLatin = (word: string): string =>
  [...word.normalize('NFKC')]
    .map((letter) => wide.get(letter) ?? letter)
    .join('')
    .toLowerCase();
