import { pathOf, shortAddress } from '../../model/addresses.ts';
import { element } from '../browser/dom.ts';
import { inItsLanguage } from '../browser/in-its-language.ts';
import { loadDeskAnswer } from '../reply/desk-answers.ts';
import { numberInAddress } from './number-in-address.ts';

/** Where an address that is no page has a number of one, links that page by its title. */
async function offerPage(): Promise<void> {
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  const number = numberInAddress(location.pathname);
  if (!offer || number === undefined) return;
  const title = await titleOf(number);
  if (title === undefined) return;
  const link = inItsLanguage(element('a', title));
  link.href = pathOf(shortAddress(number)) + location.hash;
  offer.append(link);
  offer.hidden = false;
}

/** @returns The number itself of a page that is gone: its short link says what became of it. */
async function titleOf(number: number): Promise<string | undefined> {
  try {
    return (await loadDeskAnswer(number)).title;
  } catch {
    const { ok } = await fetch(pathOf(shortAddress(number)), { method: 'HEAD' });
    return ok ? String(number) : undefined;
  }
}

// Without the network the other ways on are there.
offerPage().catch(() => undefined);
