import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf, type DeskSource } from '../desk/desk-source.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { answersFiles, deskAnswers, importedFiles } from './export-files.ts';
import type { SiteFileGroup } from './site-files.ts';

const sources = new WeakMap<HelpCentre, DeskSource>();

/** Groups share the bodies that are converted. */
function sourceOf(centre: HelpCentre): DeskSource {
  const source = sources.get(centre) ?? deskSourceOf(centre, currentReplyTexts(centre.language));
  sources.set(centre, source);
  return source;
}

/** What support desks import, and what the desk reads. */
export const deskGroups: readonly SiteFileGroup[] = [
  { name: 'files for support desks', make: (centre) => importedFiles(sourceOf(centre)) },
  { name: 'answers for the desk', make: (centre) => deskAnswers(sourceOf(centre)) },
  { name: 'files of all answers', make: (centre) => answersFiles(sourceOf(centre)) },
];
