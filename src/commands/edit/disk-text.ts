/** A text file that can be written again so that only what was changed is another. */
export interface DiskText {
  /** Without a byte order mark, with `\n` line ends. */
  text: string;
  /** The bytes of another text, with the mark and the line ends of this one. */
  bytesOf(text: string): Buffer;
}

/** `undefined` for what is no UTF-8 or mixes line ends: it could not be written as it was. */
export function readDiskText(bytes: Buffer): DiskText | undefined {
  const written = bytes.toString('utf8');
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = written.includes('\r\n') ? '\r\n' : '\n';
  const text = written.slice(mark.length).replaceAll('\r\n', '\n');
  const bytesOf = (changed: string): Buffer =>
    Buffer.from(mark + changed.replaceAll('\n', lineEnd), 'utf8');
  return !text.includes('\r') && bytesOf(text).equals(bytes) ? { text, bytesOf } : undefined;
}
