import { join } from 'node:path';
import { writeText } from '../commands/build/write-text.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf } from '../desk/desk-source.ts';
import { exportFiles } from './export-files.ts';
import type { HelpCentre } from '../model/help-centre.ts';

/**
 * Writes what support desks import, and what the desk reads.
 *
 * @param site Absolute path of the folder of the site.
 * @returns What there is to say of it.
 */
export function writeDeskFiles(centre: HelpCentre, site: string): string {
  const source = deskSourceOf(centre, currentReplyTexts(centre.language));
  let count = 0;
  for (const [path, text] of exportFiles(source)) {
    writeText(join(site, path), text);
    count += 1;
  }
  return `${count} files for support desks`;
}
