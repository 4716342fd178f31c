import {
  caseFileAddress,
  casesAddress,
  composeAddress,
  contactAddress,
  homeAddress,
  officialAddress,
  offlineAddress,
  searchAddress,
  shortAddress,
  shortTriageAddresses,
  triageAddress,
} from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { searchGroup } from './release.ts';

/** Files that are kept together, from what must be there to what may be. */
export interface FileGroup {
  name: string;
  /** Without being asked, as far as there is room. */
  isWanted: boolean;
  /** In the first group the most urgent first; in the others by name. */
  paths: string[];
}

/** What pages are looked up in; large, and useless without the rest. */
const never =
  /^(?:desk|pagefind|offline\/packs)\/|^offline-worker\.js$|^_(?!astro\/)|^\.|\.(?:md|txt|xml)$|^[^/]+\.json$|qr\.svg$|^brand\/picture\./;
/** Styles and scripts; of pages, everything but the pages. */
const parts = /^(?:_astro|texts|brand)\/|^favicon\./;

/** The first group: what a help centre is not one without. */
export const firstGroup = 'first';

/** Groups of nothing but pages. */
export const pageGroups: readonly string[] = ['triage', 'links', 'pages'];

/**
 * What a browser keeps of a site for when there is no network: what pages are made of, the urgent
 * answers, the questions that lead to them, the tools, and the search; then short links of pages
 * that are gone, which no page that is kept knows; then all other pages.
 *
 * Not among it are the desk, whose agents have a network, and the full text, which is as large as
 * everything else.
 *
 * @param paths All files of the site, from its root.
 */
export function offlineFiles(
  paths: readonly string[],
  { site, answers, guides, forwarding }: OfflineContent,
): FileGroup[] {
  const pages = [...answers, ...guides];
  const urgent = site.urgent.flatMap(({ id }) => pages.filter(({ number }) => number === id));
  const first = [
    offlineAddress,
    homeAddress,
    ...urgent.flatMap(({ number, address }) => [address, shortAddress(number)]),
    contactAddress,
    searchAddress,
    composeAddress(),
    officialAddress,
    casesAddress,
    caseFileAddress,
  ].map(fileOf);
  const gone = new Set(forwarding.retired.map(({ number }) => fileOf(shortAddress(number))));
  const nameOf = (path: string): string => {
    if (first.includes(path) || parts.test(path)) return firstGroup;
    if (isBelow(path, triageAddress) || isBelow(path, shortTriageAddresses)) return 'triage';
    if (gone.has(path)) return 'links';
    return isBelow(path, searchAddress) ? searchGroup : 'pages';
  };
  const groups = new Map<string, string[]>(
    [firstGroup, 'triage', 'links', searchGroup, 'pages'].map((name) => [name, []]),
  );
  // In one order on every machine: the packs of one site are the same everywhere.
  for (const path of paths.filter((path) => !never.test(path)).sort())
    groups.get(nameOf(path))?.push(path);
  groups.get(firstGroup)?.sort((one, other) => rankIn(first, one) - rankIn(first, other));
  return [...groups].map(([name, paths]) => ({ name, isWanted: name !== 'pages', paths }));
}

/** What of a help centre says what its readers need first. */
type OfflineContent = Pick<HelpCentre, 'site' | 'answers' | 'guides' | 'forwarding'>;

/** A page is read without its scripts, and scripts work without pictures. */
function rankIn(pages: readonly string[], path: string): number {
  const at = pages.indexOf(path);
  if (at >= 0) return at;
  return pages.length + (/\.(?:js|json)$/.test(path) ? 0 : 1);
}

const fileOf = (address: string): string => `${address.slice(1)}index.html`;

const isBelow = (path: string, address: string): boolean => path.startsWith(address.slice(1));
