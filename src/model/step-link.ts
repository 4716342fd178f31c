import { idSource } from '../schema/identifiers.ts';

/** A step as a link names it, with the version it had when the link was made. */
export interface StepMark {
  id: string;
  version: string | undefined;
}

/** What the fragment of a link says about the steps of a page; it never reaches a server. */
export interface StepLink {
  /** Version of the page when the link was made. */
  version: string | undefined;
  /** Steps that somebody is asked to do. */
  need: StepMark[];
  /** Progress: what was done and what was not; both empty when the link holds none. */
  done: StepMark[];
  todo: StepMark[];
}

/** What was read, and what could not be: pieces of the fragment, as they stand in it. */
export interface ReadStepLink {
  link: StepLink;
  ignored: string[];
}

/** A fragment longer than any page makes one was not made by this site. */
const longest = 16_000;
/** More steps than any page has. */
const mostMarks = 200;

/**
 * Reads a fragment such as `need=status,account` or `v=3fa9c1d2&done=status~1b2c&todo=bank~77aa`.
 *
 * @param hash With or without `#`; percent-encoded or not, as chats change links.
 * @returns `undefined` for a plain anchor, which has no `=`.
 */
export function parseStepLink(hash: string): ReadStepLink | undefined {
  const text = decode(hash.replace(/^#/, ''));
  if (!text.includes('=')) return undefined;
  const link: StepLink = { version: undefined, need: [], done: [], todo: [] };
  if (text.length > longest) return { link, ignored: [text] };
  const ignored: string[] = [];
  for (const part of text.replace(sentence, '').split('&')) ignored.push(...readPart(part, link));
  return { link, ignored };
}

/** What a sentence puts behind a link: signs, and what follows one that no link has in it. */
const sentence = /(?:[?。，；：！？、…）】」』”].*|[\s.,;:!)\]}"']+)$/su;

/** Reads one `key=value` into a link; returns what of it means nothing. */
function readPart(part: string, link: StepLink): string[] {
  const [, key = '', value = ''] = /^(\w+)=(.*)$/su.exec(part) ?? [];
  if (key === 'v' && /^[0-9a-f]{8}$/.test(value)) {
    link.version = value;
    return [];
  }
  if (key !== 'need' && key !== 'done' && key !== 'todo') return part ? [part] : [];
  return value.split(',').filter((item) => {
    const mark = parseMark(item);
    if (!mark || link[key].length >= mostMarks) return item !== '';
    link[key].push(mark);
    return false;
  });
}

/** The fragment of a link, without `#`; characters in it need no encoding anywhere. */
export function formatStepLink({ version, need, done, todo }: StepLink): string {
  const list = (key: string, marks: readonly StepMark[]): string[] =>
    marks.length > 0 ? [`${key}=${marks.map(formatMark).join(',')}`] : [];
  return [
    ...(version === undefined ? [] : [`v=${version}`]),
    ...list('need', need),
    ...list('done', done),
    ...list('todo', todo),
  ].join('&');
}

/** A step in a link: its id, and perhaps its version. */
export const markPattern = new RegExp(`^(${idSource})(?:~([0-9a-f]{4}))?$`);

function parseMark(text: string): StepMark | undefined {
  const match = text.length <= 80 ? markPattern.exec(text) : null;
  return match?.[1] === undefined ? undefined : { id: match[1], version: match[2] };
}

const formatMark = ({ id, version }: StepMark): string =>
  version === undefined ? id : `${id}~${version}`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
