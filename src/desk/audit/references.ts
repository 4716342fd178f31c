import { numberSource } from '../../schema/identifiers.ts';
import { markOf } from '../mark.ts';
import type { ReplyTexts } from '../reply-texts.ts';
import { readingsOf } from './readings.ts';

/** A link as it was found, and what it asks for. */
export interface FoundLink {
  text: string;
  /** Origin, such as `https://help.example.com`; `undefined` for one from the root of its site. */
  origin: string | undefined;
  path: string;
  /** Without `#`. */
  fragment: string;
}

/** A place of the help centre: `help.example.com`, or `name.example` and `/help`. */
export interface Home {
  host: string;
  folder: string;
}

/** Characters of an address of ours and of most others; what ends a sentence is cut off after. */
const rest = String.raw`[\w\-.~:/?#@!$&+,;=%]*`;

/**
 * Finds links in text, Markdown or HTML.
 *
 * Every pattern begins with something fixed, so that a megabyte of anything is read once.
 *
 * @param homes Of the help centre: found without `https://` too, as people type them.
 */
export function linksIn(text: string, homes: readonly Home[] = []): FoundLink[] {
  const readings = readingsOf(text);
  const folders = new Set(['', ...homes.map(({ folder }) => folder)]);
  const patterns = [
    new RegExp(String.raw`https?://${rest}`, 'gi'),
    // From the root: in the source of a page, or in an answers.json without an origin.
    ...[...folders].map(
      (folder) =>
        new RegExp(String.raw`(?<![\w\-.~%:/@])${escaped(folder)}/(?:a|faq|guide)/${rest}`, 'g'),
    ),
    ...homes.map(
      ({ host }) => new RegExp(String.raw`(?<![\w\-.~%/@])${escaped(host)}/${rest}`, 'gi'),
    ),
  ];
  const found = patterns
    .flatMap((pattern) => readings.flatMap((reading) => reading.match(pattern) ?? []))
    // Two with nothing but a comma between them, or one inside another.
    .flatMap((match) => match.split(/(?=https?:\/\/)/i))
    // A quotation mark that was escaped ends an address, as one that was not.
    .map((match) => match.replace(/&(?:amp;)*(?:quot|apos|[lg]t|#x?[\da-f]+)\b.*$/i, ''))
    .map((match) => match.replace(/[.,;:!?&]+$/, ''));
  return [...new Set(found)].flatMap((text) => parsed(text) ?? []);
}

function parsed(text: string): FoundLink | undefined {
  const whole = text.startsWith('/') || /^https?:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole, 'https://root.invalid')
    ? new URL(whole, 'https://root.invalid')
    : undefined;
  if (!url) return undefined;
  return {
    text,
    origin: text.startsWith('/') ? undefined : url.origin,
    path: url.pathname,
    fragment: decodedFragment(url.hash.slice(1)),
  };
}

/** Finds number and version as our replies and tags write them. */
export function marksIn(text: string, { mark }: ReplyTexts): { number: number; version: string }[] {
  const readings = readingsOf(text);
  return markPatterns(mark).flatMap((pattern) =>
    readings
      .flatMap((reading) => [...reading.matchAll(pattern)])
      .map(({ groups }) => ({
        number: Number(groups?.['number']),
        version: groups?.['version'] ?? '',
      })),
  );
}

/** The text of now, the one that the project came with, and the word in tags and notes. */
function markPatterns(mark: string): RegExp[] {
  const number = `(?<number>${numberSource})`;
  const version = '(?<version>[0-9a-f]{8})';
  const ofText = (text: string): string =>
    escaped(text)
      .replace(String.raw`\{number\}`, number)
      .replace(String.raw`\{version\}`, version)
      // People and other systems write half-width marks.
      .replace('（', String.raw`\s*[（(]`)
      .replace('）', '[）)]')
      .replace(/ /g, String.raw`\s*`);
  return [
    ...new Set([
      ofText(mark),
      ofText('编号 {number}（版本 {version}）'),
      String.raw`(?<![\w-])${markOf(0, '').replace('0-', `${number}-`)}${version}(?![\w-])`,
    ]),
  ].map((source) => new RegExp(source, 'g'));
}

function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
