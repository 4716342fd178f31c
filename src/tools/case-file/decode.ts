/** Why a file is no text that can be read: what it is instead, or letters that nobody here knows. */
export type NoText = 'excel' | 'pdf' | 'picture' | 'letters';

export interface Decoded {
  readonly text: string;
  /** As the programme that wrote it must have had it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;
}

type OldEncoding = 'gb18030' | 'big5' | 'shift_jis';

/**
 * The text of a file as banks and platforms write them: UTF-8, with a mark or without, UTF-16 with
 * one, and else GB18030, which contains GBK and GB2312, Big5 or Shift JIS, by the words in it.
 *
 * @returns What else it is where it is no text, or none in an encoding that can be told.
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
    return decodedByWords(bytes);
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

/** Words of statements: read in another encoding they become other letters. */
const words: readonly (readonly [OldEncoding, RegExp])[] = [
  [
    'gb18030',
    /日期|时间|金额|收入|支出|交易|余额|币种|账|户名|人民币|转|摘要|备注|对方|充值|提现/g,
  ],
  ['big5', /日期|時間|金額|收入|支出|交易|餘額|幣別|帳|戶名|臺幣|台幣|轉|摘要|備註|存入|提出/g],
  ['shift_jis', /日付|日時|金額|入金|出金|取引|残高|摘要|振込|お[一-龠]|[ァ-ヴ]{2}|[ぁ-ん]{2}/g],
];

/** Each of these encodings reads most files of the others without an error, as other letters. */
function decodedByWords(bytes: Uint8Array): Decoded | NoText {
  const read = words.flatMap(([encoding, pattern]) => {
    const made = decodedOrNot(encoding, bytes);
    return made ? [{ made, count: made.text.match(pattern)?.length ?? 0 }] : [];
  });
  const most = Math.max(0, ...read.map(({ count }) => count));
  const likely = read.filter(({ count }) => count === most);
  const [best] = likely;
  return best && most > 0 && likely.length === 1 ? best.made : 'letters';
}

/** A few letters may be broken, as by a program that cuts in the middle of one. */
function decodedOrNot(encoding: OldEncoding, bytes: Uint8Array): Decoded | undefined {
  const made = decodedAs(encoding, bytes);
  const broken = made.text.split('\uFFFD').length - 1;
  return broken * 100 <= made.text.length ? made : undefined;
}
