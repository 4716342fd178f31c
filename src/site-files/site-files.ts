import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf } from '../desk/desk-source.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { onceForEach } from '../model/once-for-each.ts';
import { programFiles } from '../programs/program-files.ts';
import { brandFiles } from './brand-files.ts';
import { exports } from './export-files.ts';
import { forwardingFiles } from './forwarding-files.ts';
import { fullTextFiles } from './full-text-files.ts';
import { qrFiles } from './qr-files.ts';
import { fullTextPages } from '../search/full-text-page.ts';
import { searchFiles } from './search-files.ts';

/** A file of the site: its path from the root, and what stands in it. */
export type SiteFile = [path: string, content: string | Uint8Array];

/** Files that are made together. */
export interface SiteFileGroup {
  /** For the log of a build. */
  name: string;
  /** One after the other: the files of a large help centre are never all in memory. */
  make(centre: HelpCentre): Iterable<SiteFile> | AsyncIterable<SiteFile>;
}

/** Pages that only lead on. They are finished with the pages that Astro has written. */
export const forwardingGroup: SiteFileGroup = {
  name: 'short links and old addresses',
  make: forwardingFiles,
};

/** Of all that is made it takes most memory. */
export const searchGroup: SiteFileGroup = { name: 'files of the search', make: searchFiles };

/** Another program makes it, and is waited for. */
export const fullTextGroup: SiteFileGroup = {
  name: 'files of the full text',
  make: (centre) => fullTextFiles(fullTextPages(centre)),
};

/** Bodies are converted once for all exports. */
const deskSource = onceForEach((centre) =>
  deskSourceOf(centre, currentReplyTexts(centre.language)),
);

/** What else is generated and is no page; what takes longest comes first. */
export const otherGroups: readonly SiteFileGroup[] = [
  { name: 'files for programs', make: (centre) => programFiles(centre, Date.now()) },
  ...exports.map(({ name, make }) => ({
    name,
    make: (centre: HelpCentre) => make(deskSource(centre)),
  })),
  { name: 'QR codes of short links', make: qrFiles },
  { name: 'pictures of the brand', make: brandFiles },
];
