import type { APIContext } from 'astro';
import { forLater } from '../../model/interface-text.ts';
import type { TextKey } from '../../model/language.ts';
import type { SharingTexts } from '../../components/checklist/checklist-texts.ts';

/** Texts that most readers never need: for links that carry the steps of a list. */
export function GET({ locals }: APIContext): Response {
  const t = (key: TextKey): string => forLater(locals.t(key));
  const texts: SharingTexts = {
    need: t('help.stepLink.need'),
    needed: t('help.stepLink.needed'),
    shared: t('help.stepLink.shared'),
    outdated: t('help.stepLink.outdated'),
    changed: t('help.stepLink.changed'),
    added: t('help.stepLink.added'),
    ignored: t('help.stepLink.ignored'),
    notKept: t('help.stepLink.notKept'),
    own: t('help.stepLink.own'),
    title: t('help.progress.title'),
    guideTitle: t('help.progress.guideTitle'),
    done: t('help.progress.done'),
    todo: t('help.progress.todo'),
    none: t('help.progress.none'),
    what: t('help.progress.what'),
    whatMissing: t('help.progress.whatMissing'),
    whatLabel: t('help.progress.whatLabel'),
    whatHint: t('help.progress.whatHint'),
    copied: t('help.progress.copied'),
  };
  return Response.json(texts);
}
