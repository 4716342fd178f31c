import { place } from '../in-page.ts';
import type { Trial } from '../trial.ts';
import { addresses, steps } from './addresses.ts';

/** Turns to each edition, is told what became of the words, and follows short links into it. */
export async function languages(trial: Trial): Promise<void> {
  await trial.resize({ width: 1280, height: 800 });
  await trial.go(addresses.answer);
  await turnTo(trial, 'en');
  await expectAt(trial, `/en${addresses.answer}`, 'the switch');
  await trial.expectText('.help-state', 'not been translated');

  await trial.go(`${addresses.shortLink}#${steps.first}`);
  await expectAt(trial, `/en${addresses.answer}#${steps.first}`, 'a short link');

  await turnTo(trial, 'zh-Hant');
  await expectAt(trial, `/zh-hant${addresses.answer}#${steps.first}`, 'the switch at a step');
  await trial.expectText('.help-state', '自動轉換');
  await trial.go(addresses.shortLink);
  await expectAt(trial, `/zh-hant${addresses.answer}`, 'a short link after another choice');

  await trial.go(`/en${addresses.shortLink}`);
  await expectAt(trial, `/en${addresses.answer}`, 'a short link of an edition');
}

/** Before the scripts are there, the switch leads on and remembers nothing. */
async function turnTo(trial: Trial, tag: string): Promise<void> {
  await trial.need(
    'the scripts of the page are there',
    () => trial.call(() => document.querySelector(':not(:defined)') === null),
    Boolean,
  );
  await trial.click(`header [hreflang=${tag}]`);
}

async function expectAt(trial: Trial, address: string, after: string): Promise<void> {
  await trial.need(
    `${after} leads to ${address}`,
    () => trial.call(place),
    (at) => at.startsWith(address),
  );
}
