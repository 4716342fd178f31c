import { awaitPaste, pasted, textsOf } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses } from './addresses.ts';

const number = '1301';

/** Finds an answer by its number at the desk and copies it. */
export async function desk(trial: Trial): Promise<void> {
  await trial.go(addresses.desk);
  await trial.click('help-desk [data-part=query]');
  await trial.type(number);
  await trial.need(
    `the answer ${number}, and no other, in the list`,
    () => trial.call(textsOf, '#help-desk-list [role=option]'),
    (options) => options.length === 1 && Boolean(options[0]?.includes(number)),
  );
  await trial.need(
    `the answer ${number} beside the list`,
    () => trial.call(textsOf, '.help-desk-meta'),
    (texts) => texts.join(' ').includes(number),
  );
  await trial.click('help-desk [data-part=preview] .help-button-main');
  await trial.need(
    'a word on what was copied',
    () => said(trial),
    (text) => /复制/.test(text),
  );
  await judgeWord(trial, await said(trial));
}

/** What is said of copying, or the dialog that opens where a page may not copy. */
const said = async (trial: Trial): Promise<string> =>
  (await trial.call(textsOf, '.help-copy-said, dialog[open]')).join(' ').trim();

/** Compares what was said with what can be pasted. */
async function judgeWord(trial: Trial, word: string): Promise<void> {
  if (word.includes('不让')) return;
  await trial.need('a place to paste', () => trial.call(awaitPaste), Boolean);
  await trial.press('v', true);
  const withFormat = /带格式/.test(word);
  await trial.expect(
    `“${word}”, and so it is pasted`,
    () => trial.call(pasted),
    (text) => text.includes(number) && text.includes('text/html') === withFormat,
  );
}
