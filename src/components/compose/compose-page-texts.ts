import { forLater } from '../../model/interface-text.ts';
import type { TextKey } from '../../model/language.ts';
import type { ComposeTexts } from '../../tools/compose/compose-texts.ts';
import type { ComposePageTexts, ComposeUiTexts } from './compose-ui-texts.ts';

type Translate = (key: TextKey) => string;

/** The texts that the script of the composer needs, from those of the interface. */
export function composePageTexts(translate: Translate): ComposePageTexts {
  const t = (key: TextKey): string => forLater(translate(key));
  return { sent: sentTexts(t), ui: uiTexts(t) };
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
    askFirst: t('help.compose.askFirst'),
    whereOwnSaid: t('help.compose.whereOwnSaid'),
    whereCameSaid: t('help.compose.whereCameSaid'),
    copied: t('help.compose.copied'),
    keepFailed: t('help.compose.keepFailed'),
    wipe: t('help.compose.wipe'),
    wipeAgain: t('help.compose.wipeAgain'),
    wiped: t('help.compose.wiped'),
  };
}

/** What texts that are sent are made of; the sheet and the choice of a zone use some, too. */
export const sentTexts = (t: Translate): ComposeTexts => ({
  openings: {
    platform: t('help.compose.openPlatform'),
    bank: t('help.compose.openBank'),
    merchant: t('help.compose.openMerchant'),
  },
  openingsWith: {
    platform: t('help.compose.openPlatformWith'),
    bank: t('help.compose.openBankWith'),
    merchant: t('help.compose.openMerchantWith'),
  },
  policeOpenings: {
    myself: t('help.compose.openMyself'),
    deceived: t('help.compose.openDeceived'),
    'not-me': t('help.compose.openNotMe'),
  },
  labels: {
    account: t('help.compose.lineAccount'),
    order: t('help.compose.lineOrder'),
    when: t('help.compose.lineWhen'),
    amount: t('help.compose.lineAmount'),
    status: t('help.compose.lineStatus'),
    payeeName: t('help.compose.linePayeeName'),
    payeeAccount: t('help.compose.linePayeeAccount'),
    how: t('help.compose.lineHow'),
    given: t('help.compose.lineGiven'),
    done: t('help.compose.lineDone'),
    steps: t('help.compose.lineSteps'),
    caseNumbers: t('help.compose.lineCaseNumbers'),
    until: t('help.compose.lineUntil'),
    request: t('help.compose.lineRequest'),
    attachments: t('help.compose.lineAttachments'),
    story: t('help.compose.lineStory'),
    page: t('help.compose.linePage'),
  },
  bankLabels: {
    account: t('help.compose.bankAccount'),
    payeeName: t('help.compose.bankPayeeName'),
    payeeAccount: t('help.compose.bankPayeeAccount'),
    status: t('help.compose.bankStatus'),
  },
  merchantLabels: {
    when: t('help.compose.merchantWhen'),
    status: t('help.compose.merchantStatus'),
    until: t('help.compose.merchantUntil'),
  },
  policeLabels: {
    account: t('help.compose.policeAccount'),
    when: t('help.compose.policeWhen'),
    payeeName: t('help.compose.bankPayeeName'),
    payeeAccount: t('help.compose.bankPayeeAccount'),
    order: t('help.compose.policeOrder'),
    attachments: t('help.compose.policeAttachments'),
    request: t('help.compose.policeRequest'),
  },
  hows: {
    myself: t('help.compose.howMyself'),
    deceived: t('help.compose.howDeceived'),
    'not-me': t('help.compose.howNotMe'),
  },
  givens: {
    code: t('help.compose.givenCode'),
    password: t('help.compose.givenPassword'),
    card: t('help.compose.givenCard'),
    qr: t('help.compose.givenQr'),
    allow: t('help.compose.givenAllow'),
    software: t('help.compose.givenSoftware'),
    identity: t('help.compose.givenIdentity'),
    face: t('help.compose.givenFace'),
  },
  comma: t('help.compose.comma'),
  day: t('help.compose.day'),
  moment: t('help.compose.moment'),
  momentOfDay: t('help.compose.momentOfDay'),
  page: t('help.compose.page'),
  zone: t('help.compose.zone'),
  zoneNames: {
    180: t('help.compose.zone180'),
    240: t('help.compose.zone240'),
    330: t('help.compose.zone330'),
    390: t('help.compose.zone390'),
    420: t('help.compose.zone420'),
    480: t('help.compose.zone480'),
    540: t('help.compose.zone540'),
  },
});
