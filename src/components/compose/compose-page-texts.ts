import { forLater } from '../../model/interface-text.ts';
import type { TextKey } from '../../model/language.ts';
import { composeTextsFrom } from '../../tools/compose/compose-texts-from.ts';
import type { ComposePageTexts, ComposeUiTexts } from './compose-ui-texts.ts';

type Translate = (key: TextKey) => string;

/** The texts that the script of the composer needs, from those of the interface. */
export function composePageTexts(translate: Translate): ComposePageTexts {
  const t = (key: TextKey): string => forLater(translate(key));
  return { sent: composeTextsFrom(t), ui: uiTexts(t) };
}

/** The fields as they are named to the reader. */
const fieldNames = (t: Translate): ComposeUiTexts['fields'] => ({
  problem: t('help.compose.problem'),
  account: t('help.compose.account'),
  order: t('help.compose.order'),
  when: t('help.compose.when'),
  amount: t('help.compose.amount'),
  status: t('help.compose.status'),
  payeeName: t('help.compose.payeeName'),
  payeeAccount: t('help.compose.payeeAccount'),
  how: t('help.compose.how'),
  given: t('help.compose.given'),
  done: t('help.compose.done'),
  caseNumbers: t('help.compose.caseNumbers'),
  until: t('help.compose.until'),
  request: t('help.compose.request'),
  attachments: t('help.compose.attachments'),
});

function uiTexts(t: Translate): ComposeUiTexts {
  return {
    notes: {
      platform: t('help.compose.platformNote'),
      bank: t('help.compose.bankNote'),
      police: t('help.compose.policeNote'),
      merchant: t('help.compose.merchantNote'),
    },
    names: {
      platform: t('help.compose.platform'),
      bank: t('help.compose.bank'),
      police: t('help.compose.policeName'),
      merchant: t('help.compose.merchant'),
    },
    fields: fieldNames(t),
    kinds: {
      'security-code': t('help.compose.kindSecurityCode'),
      expiry: t('help.compose.kindExpiry'),
      password: t('help.compose.kindPassword'),
      'verification-code': t('help.compose.kindVerificationCode'),
      'seed-phrase': t('help.compose.kindSeedPhrase'),
      'private-key': t('help.compose.kindPrivateKey'),
      'reset-link': t('help.compose.kindResetLink'),
      card: t('help.compose.kindCard'),
      identity: t('help.compose.kindIdentity'),
    },
    fromPage: t('help.compose.fromPage'),
    fromSteps: t('help.compose.fromSteps'),
    otherTab: t('help.compose.otherTab'),
    otherTabGone: t('help.compose.otherTabGone'),
    otherDraft: t('help.compose.otherDraft'),
    otherDraftTake: t('help.compose.otherDraftTake'),
    otherDraftKeep: t('help.compose.otherDraftKeep'),
    seen: t('help.compose.seen'),
    unread: t('help.compose.unread'),
    fromAsk: t('help.compose.fromAsk'),
    fromKeep: t('help.compose.fromKeep'),
    fromNew: t('help.compose.fromNew'),
    fromNewAgain: t('help.compose.fromNewAgain'),
    look: t('help.compose.look'),
    askNote: t('help.compose.askNote'),
    dateWrong: t('help.compose.dateWrong'),
    dateMissing: t('help.compose.dateMissing'),
    timeWrong: t('help.compose.timeWrong'),
    sendAnyway: {
      copy: t('help.compose.copyAnyway'),
      share: t('help.compose.shareAnyway'),
      print: t('help.compose.printAnyway'),
    },
    result: t('help.compose.result'),
    resultPolice: t('help.compose.resultPolice'),
    nothing: t('help.compose.nothing'),
    missing: t('help.compose.missing'),
    missingPolice: t('help.compose.missingPolice'),
    long: t('help.compose.long'),
    refusedNote: t('help.compose.refusedNote'),
    maskedNote: t('help.compose.maskedNote'),
    refusedAt: t('help.compose.refusedAt'),
    maskedAt: t('help.compose.maskedAt'),
    inPlace: t('help.compose.inPlace'),
    ask: t('help.compose.ask'),
    askOrder: t('help.compose.askOrder'),
    askCard: t('help.compose.askCard'),
    askPayee: t('help.compose.askPayee'),
    askHex: t('help.compose.askHex'),
    askHash: t('help.compose.askHash'),
    askKey: t('help.compose.askKey'),
    switched: t('help.compose.switched'),
    switchedNew: t('help.compose.switchedNew'),
    askFirst: t('help.compose.askFirst'),
    whereOwnSaid: t('help.compose.whereOwnSaid'),
    whereCameSaid: t('help.compose.whereCameSaid'),
    copied: t('help.compose.copied'),
    taken: {
      new: t('help.compose.taken'),
      changed: t('help.compose.takenAgain'),
      'partly-kept': t('help.compose.takenPartly'),
    },
    takeDiffers: t('help.compose.takeDiffers'),
    takeDiffering: t('help.compose.takeDiffering'),
    takeEmpty: t('help.compose.takeEmpty'),
    takeKeep: t('help.compose.takeKeep'),
    takeReplace: t('help.compose.takeReplace'),
    takeFailed: t('help.compose.takeFailed'),
    keepFailed: t('help.compose.keepFailed'),
    keepUnloaded: t('help.compose.keepUnloaded'),
    wipe: t('help.compose.wipe'),
    wipeAgain: t('help.compose.wipeAgain'),
    wiped: t('help.compose.wiped'),
  };
}
