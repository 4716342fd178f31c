/** Why a file is no text: what it is instead. */
export type NoText = 'excel' | 'pdf' | 'picture';

export interface Decoded {
  readonly text: string;
  /** As the programme that wrote it must have had it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * The text of a file as banks and platforms write them: UTF-8, with a mark or without, UTF-16 with
 * one, and else GB18030, which contains GBK and GB2312.
 *
 * @returns What else it is where it is no text.
 */
export function decoded(bytes: Uint8Array): Decoded | NoText {
  const other = kinds.find(([, start]) => start.every((byte, place) => bytes[place] === byte));
  if (other) return other[0];
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  try {
    return decodedAs('utf-8', bytes, true);
  } catch {
    return decodedAs('gb18030', bytes);
  }
}

/** What people choose instead of a CSV, by how such files begin. */
const kinds: readonly (readonly [NoText, readonly number[]])[] = [
  ['excel', [0x50, 0x4b, 0x03, 0x04]],
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];

const decodedAs = (encoding: Decoded['encoding'], bytes: Uint8Array, fatal = false): Decoded => ({
  text: new TextDecoder(encoding, { fatal }).decode(bytes),
  encoding,
});
