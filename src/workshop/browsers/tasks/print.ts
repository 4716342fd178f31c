import { showAsPrinted, whatHides } from '../in-page.ts';
import { pagesOfPdf } from '../pdf-pages.ts';
import type { Trial } from '../trial.ts';
import { addresses, steps } from './addresses.ts';

/** What is of no use on paper. */
const useless = ['.help-menu-button', '#starlight__sidebar a', '.help-search-icon', 'header input'];

/** Prints an answer. */
export async function print(trial: Trial): Promise<void> {
  await trial.go(addresses.answer);
  const pdf = await trial.print();
  if (pdf && pagesOfPdf(pdf) < 1) trial.note('a PDF with pages', `${pdf.length} bytes`);
  await trial.call(showAsPrinted);
  for (const part of useless) {
    await trial.expect(
      `no ${part} on paper`,
      () => trial.call(whatHides, part),
      (hidden) => hidden === 'missing' || hidden === 'not drawn',
      0,
    );
  }
  for (const id of Object.values(steps)) {
    await trial.expectSeen(`#${id} .help-step-text`, 'on paper', 0);
  }
}
