import type { APIContext } from 'astro';
import type { ReasonTexts } from '../../components/answer/reasons.ts';
import { currentCentre } from '../../content-layer/current-centre.ts';
import { forLater } from '../../model/interface-text.ts';
import type { TextKey } from '../../model/language.ts';

/** Texts that only readers need whom a page did not help. */
export async function GET({ locals }: APIContext): Promise<Response> {
  const { triage } = currentCentre();
  const t = (key: TextKey): string => forLater(locals.t(key));
  const texts: ReasonTexts = {
    legend: t('help.end.legend'),
    stuck: t('help.end.stuck'),
    other: t('help.end.other'),
    unclear: t('help.end.unclear'),
    wrong: t('help.end.wrong'),
    else: t('help.end.else'),
    stuckAdvice: t('help.end.stuckAdvice'),
    stillAdvice: t('help.end.stillAdvice'),
    otherAdvice: t('help.end.otherAdvice'),
    unclearAdvice: t('help.end.unclearAdvice'),
    wrongAdvice: t('help.end.wrongAdvice'),
    elseAdvice: t('help.end.elseAdvice'),
    stuckLabel: t('help.end.stuckLabel'),
    otherLabel: t('help.end.otherLabel'),
    unclearLabel: t('help.end.unclearLabel'),
    wrongLabel: t('help.end.wrongLabel'),
    elseLabel: t('help.end.elseLabel'),
    still: t('help.end.still'),
    related: t('help.end.related'),
    search: t('help.end.search'),
    triage: triage ? t('help.triage.wayOn') : '',
    hint: t('help.end.hint'),
    textHead: t('help.end.textHead'),
    textReason: t('help.end.textReason'),
    textWords: t('help.end.textWords'),
    textLabel: t('help.end.textLabel'),
    copy: t('help.end.copy'),
    copied: t('help.end.copied'),
    mail: t('help.end.mail'),
    mailSubject: t('help.end.mailSubject'),
    web: t('help.end.web'),
    private: t('help.end.private'),
  };
  return Response.json(texts);
}
