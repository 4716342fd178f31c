import { escapeHtml } from '../../markdown/escape-html.ts';
import { fill } from '../../model/interface-text.ts';
import type { Language, Texts } from '../../model/language.ts';
import type { LanguageChoice } from './go-on.ts';
import { forwardingScripts, forwardingStyle } from './forwarding-code.ts';

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
  /** The places that the old link may mean, for readers without a script. */
  links(): readonly PlaceLink[];
}

/** A place that an old link may mean. */
export interface PlaceLink {
  /** What the fragment of the old link says. */
  id: string;
  to: string;
  label: string;
}

/**
 * After how many seconds a page goes on that no script takes further. With nothing to read it goes
 * at once. What a link means can be read and followed in five seconds, and who does not comes to
 * the page where it is; a note is nowhere else.
 */
const delays = { nothing: 0, places: 5, notes: 30 };

/**
 * A page that goes on to another: by script, which sees the fragment, else by a refresh, which
 * does not; then the page shows the place that its address names as a link. It is HTML so that it
 * works on any host, and leaves no step in the history of the browser.
 *
 * The refresh is not for browsers without JavaScript alone: a host may have changed the script, so
 * that it does not run. Where it runs it ends the refresh.
 *
 * @param origin Origin of the site, where it knows its own.
 * @param languages Among which a short link goes to that of its reader.
 */
export function forwardingPage(
  forward: Forward,
  { tag, texts }: Language,
  { origin, languages }: { origin?: URL | undefined; languages?: LanguageChoice | undefined } = {},
): string {
  const { notes } = forward;
  const links = forward.links();
  const seconds = delays[notes.size > 0 ? 'notes' : links.length > 0 ? 'places' : 'nothing'];
  const said = textsOf(forward, texts, seconds);
  const [title, label, to] = [said.title, forward.label, forward.to].map(escapeHtml);
  const canonical = origin
    ? `<link rel="canonical" href="${escapeHtml(new URL(forward.to, origin).href)}">\n`
    : '';
  const told = [...notes].map(([id, note]) => `<p id="${id}">${escapeHtml(note)}</p>\n`).join('');
  const meant = links.map((link) => placeOf(link, texts)).join('');
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${seconds}; url=${to}">
<title>${title}</title>
${canonical}<style>${forwardingStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${told}${meant}<p>${said.go}<a href="${to}" data-go${dataOf(forward)}${languagesOf(languages)}>${label}</a></p>
</main>
<script>${forwardingScripts[forward.fragment]}</script>
</body>
</html>
`;
}

/** The title, and what is said before the link, for readers whom no script takes further. */
function textsOf(
  { label, notes }: Forward,
  texts: Texts,
  seconds: number,
): { title: string; go: string } {
  const wait = escapeHtml(fill(texts['help.shortLink.wait'], { seconds }));
  if (notes.size > 0)
    // With a script this page stays.
    return {
      title: label,
      go: `<noscript>${wait}</noscript>${escapeHtml(texts['help.shortLink.next'])}`,
    };
  return {
    title: fill(texts['help.shortLink.title'], { title: label }),
    go:
      seconds > 0
        ? wait + escapeHtml(texts['help.shortLink.now'])
        : escapeHtml(texts['help.shortLink.go']),
  };
}

/** Shown when the address names it. */
const placeOf = ({ id, to, label }: PlaceLink, texts: Texts): string =>
  `<p id="${id}">${escapeHtml(texts['help.shortLink.place'])}<a href="${escapeHtml(to)}">${escapeHtml(label)}</a></p>\n`;

/** What the script needs, on the link; an empty successor is a note, with which the page stays. */
function dataOf({ places, notes }: Forward): string {
  const successors = { ...Object.fromEntries(places) };
  for (const id of notes.keys()) successors[id] = '';
  return Object.keys(successors).length > 0
    ? ` data-places="${escapeHtml(JSON.stringify(successors))}"`
    : '';
}

const languagesOf = (languages: LanguageChoice | undefined): string =>
  languages ? ` data-languages="${escapeHtml(JSON.stringify(languages))}"` : '';
