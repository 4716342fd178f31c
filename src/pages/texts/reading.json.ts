import type { APIContext } from 'astro';
import { forLater } from '../../model/interface-text.ts';
import type { ReadingTexts } from '../../components/reading/reading-texts.ts';

/** Texts for pages that are read aloud. */
export function GET({ locals: { t } }: APIContext): Response {
  const texts: ReadingTexts = {
    label: t('help.reading.start'),
    previous: t('help.reading.previous'),
    next: t('help.reading.next'),
    previousStep: t('help.reading.previousStep'),
    nextStep: t('help.reading.nextStep'),
    pause: t('help.reading.pause'),
    resume: t('help.reading.resume'),
    stop: t('help.reading.stop'),
    step: forLater(t('help.reading.step')),
  };
  return Response.json(texts);
}
