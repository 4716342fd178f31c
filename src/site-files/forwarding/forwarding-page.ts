import { escapeHtml } from '../../markdown/escape-html.ts';
import { fill } from '../../model/interface-text.ts';
import type { Language, Texts } from '../../model/language.ts';
import { forwardingScripts, forwardingStyles } from './forwarding-code.ts';

/** An address that leads on to another one. */
export interface Forward {
  /** The path it leads to, with a fragment or without. */
  to: string;
  /** The name of what is there. */
  label: string;
  /**
   * What becomes of the fragment of the old link: it is kept when the target knows its own former
   * ids, and dropped when the target is another page, on which the same id means something else.
   */
  fragment: 'kept' | 'dropped';
  /** Fragments that lead somewhere else, by id. */
  places: ReadonlyMap<string, string>;
  /** Fragments whose readers are told a sentence before they go on themselves, by id. */
  notes: ReadonlyMap<string, string>;
}

/**
 * A page that goes on to another: by script, which sees the fragment, else by a refresh. It is
 * HTML so that it works on any host, and leaves no step in the history of the browser.
 *
 * @param origin Origin of the site, where it knows its own.
 */
export function forwardingPage(forward: Forward, { tag, texts }: Language, origin?: URL): string {
  const { notes } = forward;
  const said = textsOf(forward, texts);
  const [title, go, label] = [said.title, said.go, forward.label].map(escapeHtml);
  const to = escapeHtml(forward.to);
  const canonical = origin
    ? `<link rel="canonical" href="${escapeHtml(new URL(forward.to, origin).href)}">\n`
    : '';
  const told = [...notes].map(([id, note]) => `<p id="${id}">${escapeHtml(note)}</p>\n`).join('');
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${canonical}${notes.size > 0 ? '' : `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>\n`}<style>${notes.size > 0 ? forwardingStyles.noted : forwardingStyles.plain}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${told}<p>${go}<a href="${to}"${dataOf(forward)}>${label}</a></p>
</main>
<script>${forwardingScripts[forward.fragment]}</script>
</body>
</html>
`;
}

/** The title, and what is said before the link, for readers whom nothing takes further. */
function textsOf({ label, notes }: Forward, texts: Texts): { title: string; go: string } {
  if (notes.size > 0) return { title: label, go: texts['help.shortLink.next'] };
  return {
    title: fill(texts['help.shortLink.title'], { title: label }),
    go: texts['help.shortLink.go'],
  };
}

/** What the script needs, on the link; an empty successor is a note, with which the page stays. */
function dataOf({ places, notes }: Forward): string {
  const successors = { ...Object.fromEntries(places) };
  for (const id of notes.keys()) successors[id] = '';
  return Object.keys(successors).length > 0
    ? ` data-places="${escapeHtml(JSON.stringify(successors))}"`
    : '';
}
