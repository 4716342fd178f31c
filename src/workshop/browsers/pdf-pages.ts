import { inflateSync } from 'node:zlib';

/** How many pages a PDF has: the largest count in its tree of pages, which may be packed. */
export function pagesOfPdf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)endstream/g)].map(
    ([, stream = '']) => unpacked(stream),
  );
  const counts = [text, ...packed].flatMap((part) => [...part.matchAll(/\/Count (\d+)/g)]);
  return Math.max(0, ...counts.map(([, count]) => Number(count)));
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // A picture, or text that looks like the end of a stream: no tree of pages.
    return '';
  }
}
