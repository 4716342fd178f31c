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

/** Files that are kept together, from what must be there to what may be. */
export interface FileGroup {
  name: string;
  /** Without being asked, as far as there is room. */
  isWanted: boolean;
  paths: string[];
}

/** What pages are looked up in; large, and useless without the rest. */
const never =
  /^(?:desk|pagefind|offline\/packs)\/|^_(?!astro\/)|^\.|\.(?:md|txt|xml)$|^[^/]+\.json$|qr\.svg$|^brand\/picture\./;
/** Styles and scripts; of pages, everything but the pages. */
const parts = /^(?:_astro|texts|brand)\/|^favicon\./;

/**
 * What a browser keeps of a site for when there is no network: what pages are made of, the urgent
 * answers, the questions that lead to them, the tools, and the search; then all other pages.
 *
 * Not among it are the desk, whose agents have a network, and the full text, which is as large as
 * everything else.
 *
 * @param paths All files of the site, from its root.
 */
export function offlineFiles(
  paths: readonly string[],
  { site, answers, guides }: Pick<HelpCentre, 'site' | 'answers' | 'guides'>,
): FileGroup[] {
  const urgent = new Set(site.urgent.map(({ id }) => id));
  const urgentPages = [...answers, ...guides].filter(({ number }) => urgent.has(number));
  const first = new Set(
    [
      homeAddress,
      offlineAddress,
      contactAddress,
      composeAddress(),
      officialAddress,
      casesAddress,
      caseFileAddress,
      searchAddress,
      ...urgentPages.flatMap(({ number, address }) => [address, shortAddress(number)]),
    ].map((address) => `${address.slice(1)}index.html`),
  );
  const nameOf = (path: string): string => {
    if (first.has(path) || parts.test(path)) return 'first';
    if (isBelow(path, triageAddress) || isBelow(path, shortTriageAddresses)) return 'triage';
    return isBelow(path, searchAddress) ? 'search' : 'pages';
  };
  const groups = new Map<string, string[]>(
    ['first', 'triage', 'search', 'pages'].map((name) => [name, []]),
  );
  // In one order on every machine: the packs of one site are the same everywhere.
  for (const path of paths.filter((path) => !never.test(path)).sort())
    groups.get(nameOf(path))?.push(path);
  return [...groups].map(([name, paths]) => ({ name, isWanted: name !== 'pages', paths }));
}

const isBelow = (path: string, address: string): boolean => path.startsWith(address.slice(1));
