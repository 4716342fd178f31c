import { wellFormed } from '../floor/well-formed.ts';
/**
 * The addresses of design.md, and how a site writes them. They are a contract: never change what
 * these functions return. An address begins at the root of the help centre, wherever that is; what
 * leaves the model, into a page, a file or a header, is a path (`pathOf`) or a whole URL (`homeOf`).
 */

/** The folder of a help centre on its host: `/help` of `https://name.example/help/`, mostly empty. */
export const folderOf = (url: string | undefined): string =>
  url === undefined ? '' : new URL(url).pathname.replace(/\/$/, '');

/** What an address stands behind in a whole URL: `https://name.example/help`. */
export const homeOf = (url: string): string => new URL(url).origin + folderOf(url);

/**
 * The folder of the site that is bundled, for pages and browser scripts: a constant, which adds
 * nothing to a script where it is empty. Node itself has no bundle; there a help centre knows its
 * folder (`HelpCentre.pathOf`).
 */
const folder: string =
  (import.meta.env?.BASE_URL ?? '/') === '/' ? '' : import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address as pages and browser scripts write it. */
export const pathOf = (address: string): string => folder + address;

export const homeAddress = '/';
export const faqAddress = '/faq/';
export const faqPath: string = folder + faqAddress;
export const searchAddress = '/search/';
export const searchPath: string = folder + searchAddress;
/**
 * The results of a query. What is longer than anybody types stands in the fragment: servers refuse
 * long addresses.
 */
export const queryPath = (query: string): string =>
  `${searchPath}${query.length > 400 ? '#' : '?'}q=${encodeURIComponent(wellFormed(query))}`;
export const contactAddress = '/contact/';
/** The first question of those that lead from what somebody sees to what they do. */
export const triageAddress = '/triage/';
/** A question or an outcome. */
export const triageNodeAddress = (id: string): string => `/triage/${id}/`;
/** The short link of a question or an outcome. */
export const shortTriageAddress = (id: string): string => `${shortTriageAddresses}${id}/`;
/**
 * Where a message to support, a bank, the police or a merchant is put together.
 *
 * @param number Of the page that the reader comes from.
 */
export const composeAddress = (number?: number): string =>
  number === undefined ? '/compose/' : `/compose/#from=${number}`;
/** Where a number, an address or a name is held against what is registered. */
export const officialAddress = '/official/';
/** What somebody waits for, and when to ask again. */
export const casesAddress = '/cases/';
/** What is brought to the counter of a bank or of the police. */
export const caseFileAddress = '/cases/file/';
export const deskAddress = '/desk/';
export const deskIndexAddress = '/desk/index.json';
/** All answers and guides as data. */
export const answersAddress = '/answers.json';
export const openSearchAddress = '/opensearch.xml';
export const faviconAddress = (kind: string): string => `/favicon.${kind}`;

/**
 * A picture of the brand. Phones and those who share links know where they are; a mark is asked for
 * by every page, and kept as long as it is the same.
 *
 * @param hash Of the file.
 */
export function brandFileAddress(role: string, kind: string, hash: string): string {
  if (role === 'favicon') return faviconAddress(kind);
  if (role === 'touchIcon') return '/apple-touch-icon.png';
  return role === 'picture' ? `/brand/picture.${kind}` : `/_astro/${role}.${hash}.${kind}`;
}
/** Ends before the number. */
export const shortAddresses = '/a/';
/** The same of triage; ends before the id. */
export const shortTriageAddresses = '/t/';
export const accessibilityAddress = '/about/accessibility/';
/** What a browser keeps for when there is no network. */
export const offlineAddress = '/offline/';
/** Where that is loaded from. */
export const packsAddress = '/offline/packs/';
/** The service worker: it has to lie above all that it serves. */
export const offlineWorkerAddress = '/offline-worker.js';
export const licencesAddress = '/about/licences/';
export const topicAddress = (topic: string): string => `/faq/${topic}/`;
/** The second and later pages of a topic with many answers. */
export const topicPageAddress = (topic: string, page: number): string =>
  `/faq/${topic}/page/${page}/`;
export const answerAddress = (topic: string, slug: string): string => `/faq/${topic}/${slug}/`;
const guideAddress = (slug: string): string => `/guide/${slug}/`;

/** The address of an answer or guide, from where its file lies. */
export const pageAddress = (page: {
  kind: 'answer' | 'guide';
  folder: string;
  slug: string;
}): string =>
  page.kind === 'answer' ? answerAddress(page.folder, page.slug) : guideAddress(page.slug);

/**
 * The short link of an answer or guide.
 *
 * @param id Of a heading or step, when the link is to that place.
 */
export const shortAddress = (number: number, id?: string): string =>
  id ? `/a/${number}/#${id}` : `/a/${number}/`;

/** The picture of that link, for paper; only sites that know their own address have it. */
export const qrAddress = (number: number): string => `/a/${number}/qr.svg`;

/** What has Markdown beside it: pages of words, and not those that work by a script. */
const withMarkdown = /^\/(?:$|contact\/$|faq\/(?!.*\/page\/)|guide\/|triage\/)/;

/** Markdown lies beside its page, under this name. */
export const markdownName = 'index.md';

/**
 * The Markdown of what lies at an address, with its fragment.
 *
 * @returns `undefined` where there is none.
 */
export function markdownAddress(address: string): string | undefined {
  const [page = '', fragment] = address.split('#');
  if (!withMarkdown.test(page)) return undefined;
  return `${page}${markdownName}${fragment === undefined ? '' : `#${fragment}`}`;
}
