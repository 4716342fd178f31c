/**
 * The text of a file that another system exported: UTF-8 or UTF-16 with or without a byte order
 * mark, or GB 18030, as Excel saves CSV in China.
 *
 * @throws {Error} when it is no text; the message is in Chinese.
 */
export function exportedText(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    throw new Error(
      '这是压缩包或 Excel 工作簿。改法：在 Excel 里另存为“CSV UTF-8”，再检查那一份。',
    );
  const text = encodings(bytes)
    .map((encoding) => decoded(bytes, encoding))
    .find((text) => text !== undefined);
  // Controls that no text file holds, whatever its encoding.
  if (text === undefined || /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text))
    throw new Error('这不是文字文件。改法：换成 JSON、CSV、纯文本、Markdown 或 HTML 文件。');
  if (text.trim() === '') throw new Error('文件是空的。改法：重新导出一份。');
  return text;
}

function encodings([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON.
 *
 * @throws {Error} when it is none; the message is in Chinese and says where.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    const line = place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length;
    const where = line === undefined ? '' : `，第 ${line} 行附近读不下去`;
    throw new Error(`不是完整的 JSON${where}。改法：重新导出，不要手工截短。`, { cause: error });
  }
}
