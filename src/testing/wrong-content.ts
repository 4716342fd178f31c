import { goodAnswer } from './content-folder.ts';

/** A content folder with mistakes, and what its writer must be told. */
export interface WrongContent {
  name: string;
  files: Record<string, string | Uint8Array>;
  /** The first line of each message, in order: place, rule, title. */
  expected: string[];
  /** Words that the messages must hold. */
  says: string[];
}

/** The good answer with changes: each text is replaced by the one after it. */
export function changedAnswer(...pairs: [string, string][]): WrongContent['files'] {
  const text = pairs.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`the good answer has no “${from}”`);
    return whole.replace(from, () => to);
  }, goodAnswer);
  return { 'faq/withdrawal/not-arrived.md': text };
}

/** The file that most cases are in, as messages name it. */
export const answerFile = 'content/faq/withdrawal/not-arrived.md';

/** A `site.yaml` without mistakes, to add to. */
export const siteText = 'brand: OKPay\ntitle: OKPay 帮助中心\ndescription: 一步一步怎么做。\n';

/** Text that stands before the first step of the good answer, from line 15 on. */
export const withBody = (text: string): WrongContent['files'] =>
  changedAnswer(['- [ ] 在提现', `${text}\n\n- [ ] 在提现`]);

/** The ledger of one file, as messages name it. */
export const ledgerFile = 'content/ledger.yaml';

/** The ledger of the small folder without mistakes, with other lines at its end. */
export function ledgerWith(lines: string, pages = ''): string {
  return `version: 1
topics: [withdrawal]
pages:
  - number: 1301
    published: 2026-11-20
    addresses: [/faq/withdrawal/not-arrived/]
    headings: [steps]
    steps: [status, account, bank]
  - number: 1302
    published: 2026-11-20
    addresses: [/faq/withdrawal/wrong-account/]
    headings: [steps]
    steps: [status, account, bank]
${pages}${lines}`;
}

export const withLedger = (
  text: string,
  files: WrongContent['files'] = {},
): WrongContent['files'] => ({
  'ledger.yaml': text,
  ...files,
});

export const goneRecord = `  - number: 1305
    published: 2026-11-20
    addresses: [/faq/withdrawal/returned/]
    steps: [status]
`;

/** The same ledger in its folder, with other lines at the end of the first record. */
export function folderWith(lines = '', files: WrongContent['files'] = {}): WrongContent['files'] {
  return {
    'ledger/topics.yaml': 'version: 1\ntopics:\n  - withdrawal\n',
    'ledger/1301.yaml': `${recordOf(1301, 'not-arrived')}${lines}`,
    'ledger/1302.yaml': recordOf(1302, 'wrong-account'),
    ...files,
  };
}

export const recordOf = (number: number, slug: string): string => `number: ${number}
published: 2026-11-20
title: 第 ${number} 页
addresses:
  - /faq/withdrawal/${slug}/
headings:
  - steps
steps:
  - status
  - account
  - bank
`;
