import type { TextKey } from '../../model/language.ts';
import type { ComposeTexts } from './compose-texts.ts';

/**
 * What texts to send are made of, from the texts of the interface.
 *
 * @param t Gives a text with `{name}` for values.
 */
export const composeTextsFrom = (t: (key: TextKey) => string): ComposeTexts => ({
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
    name: t('help.compose.sheetName'),
    identity: t('help.compose.sheetIdentity'),
    phone: t('help.compose.sheetPhone'),
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
  blank: t('help.compose.blank'),
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
