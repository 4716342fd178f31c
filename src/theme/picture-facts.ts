import { Parser } from 'htmlparser2';

export type PictureKind = 'svg' | 'png' | 'jpg';

/** What a file of a picture is, by what stands in it; its name may say anything. */
export interface PictureFacts {
  kind: PictureKind;
  /** In pixels, or in units of its own; undefined where the file does not say. */
  width?: number;
  height?: number;
}

/** @returns `undefined` when the bytes are no picture of a kind that we know. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const begins = (...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return pngFacts(bytes);
  if (begins(0xff, 0xd8, 0xff)) return { kind: 'jpg' };
  return svgFacts(textOf(bytes));
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The first part of every PNG says how large it is. */
function pngFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function svgFacts(text: string): PictureFacts | undefined {
  let root: { name: string; attributes: Record<string, string> } | undefined;
  const parser = new Parser(
    { onopentag: (name, attributes) => (root ??= { name, attributes }) },
    { xmlMode: true },
  );
  parser.end(text);
  if (root?.name !== 'svg') return undefined;
  const { viewBox = '', width, height } = root.attributes;
  const box = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [wide, high] = viewBox ? [box[2], box[3]] : [lengthOf(width), lengthOf(height)];
  return wide && high && wide > 0 && high > 0
    ? { kind: 'svg', width: wide, height: high }
    : { kind: 'svg' };
}

/** A length in pixels; one in anything else says nothing without the page. */
const lengthOf = (length = ''): number => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(length)?.[1]);
