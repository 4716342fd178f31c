import { getEntry } from 'astro:content';
import { HelpCentre } from '../model/help-centre.ts';

let centre: Promise<HelpCentre> | undefined;

/**
 * The help centre, for pages and what is drawn in them. Bodies stand in entries of the collection
 * (`rendered.html`), where Astro takes them from.
 */
export const loadHelpCentre = (): Promise<HelpCentre> => (centre ??= read());

async function read(): Promise<HelpCentre> {
  const frame = await getEntry('centre', 'centre');
  if (!frame) throw new Error('There is no content: see the mistakes above.');
  const { site, topics, pages, forwarding, regions, brand, triage, editions } = frame.data;
  // What is in the files is served, and not drawn.
  const shown = brand.map((file) => ({ ...file, content: '' }));
  return new HelpCentre({
    site,
    topics,
    pages,
    forwarding,
    regions,
    brand: shown,
    triage,
    editions,
  });
}
