import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf } from '../desk/desk-source.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { exportFiles } from './export-files.ts';

/** What support desks import, and what the desk reads. */
export const deskFiles = (centre: HelpCentre): Iterable<[path: string, text: string]> =>
  exportFiles(deskSourceOf(centre, currentReplyTexts(centre.language)));
