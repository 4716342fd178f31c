import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf, type DeskSource } from '../desk/desk-source.ts';
import type { HelpCentre } from '../model/help-centre.ts';

const sources = new WeakMap<HelpCentre, DeskSource>();

/** What the files of a help centre for desks are made from; bodies are converted once for all. */
export function deskSource(centre: HelpCentre): DeskSource {
  const source = sources.get(centre) ?? deskSourceOf(centre, currentReplyTexts(centre.language));
  sources.set(centre, source);
  return source;
}
