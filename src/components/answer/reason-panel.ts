import { pathOf, searchPath, shortAddress, triageAddress } from '../../model/addresses.ts';
import { button, element, fill, fillWith, setText } from '../browser/dom.ts';
import { siteOrigin } from '../browser/site-origin.ts';
import { requestCopy } from '../copy/copy-request.ts';
import { mailWith, reasonMessage } from './reason-message.ts';
import { nextFor, type Next, type Reason, type ReasonTexts } from './reasons.ts';

/**
 * Why a page did not help, what helps next, and a text that its reader may send. Nothing is sent
 * from here, kept or counted. There is one field for all reasons, so that choosing another one
 * loses nothing of what was written.
 */
export class ReasonPanel {
  readonly #card: HTMLElement;
  readonly #texts: ReasonTexts;
  /** The ways on that stand in the page; they go when a reason is chosen. */
  readonly #ways: HTMLElement | null;
  readonly #still: HTMLElement | null;
  readonly #advice = element('p');
  readonly #next = element('ul');
  readonly #told = element('div');
  readonly #label = element('span');
  readonly #field = element('textarea');
  readonly #text = element('pre');
  readonly #send: HTMLAnchorElement | undefined;
  #reason: Reason = 'else';

  /** @param card What Solved.astro puts at the end of a page. */
  constructor(card: HTMLElement, texts: ReasonTexts) {
    this.#card = card;
    this.#texts = texts;
    this.#ways = card.querySelector('ul');
    this.#still = document.querySelector('h2#still, h2#contact, h3#still, h3#contact');
    this.#send = this.#sendLink();
    this.#build();
    this.#ways?.before(this.#choice(), this.#advice, this.#next, this.#told);
    const note = element('p', texts.private);
    note.className = 'help-reason-note';
    this.#ways?.after(note);
  }

  #choice(): HTMLFieldSetElement {
    const group = element('fieldset');
    group.append(element('legend', this.#texts.legend));
    for (const reason of Object.keys(nextFor) as Reason[]) {
      const label = element('label');
      const radio = element('input');
      radio.type = 'radio';
      radio.name = 'help-reason';
      radio.autocomplete = 'off';
      radio.addEventListener('change', () => this.#choose(reason));
      label.append(radio, element('span', this.#texts[reason]));
      group.append(label);
    }
    return group;
  }

  #build(): void {
    const { hint, textLabel, copy, copied } = this.#texts;
    this.#advice.setAttribute('role', 'status');
    this.#next.className = 'help-links';
    this.#next.setAttribute('role', 'list');
    this.#field.className = 'help-field';
    this.#field.rows = 3;
    this.#field.maxLength = 500;
    this.#field.autocomplete = 'off';
    this.#field.addEventListener('input', () => this.#show());
    const label = element('label');
    label.append(this.#label, this.#field);
    const note = element('p', hint);
    note.className = 'help-reason-note';
    const caption = element('p', textLabel);
    const actions = element('div');
    actions.className = 'help-reason-actions';
    const onCopy = (): void => requestCopy({ plain: this.#message(), said: copied });
    actions.append(button(copy, onCopy, 'help-button'), ...(this.#send ? [this.#send] : []));
    this.#told.className = 'help-told';
    this.#told.hidden = true;
    this.#told.append(label, note, caption, this.#text, actions);
  }

  #choose(reason: Reason): void {
    this.#reason = reason;
    const { number = '' } = this.#card.dataset;
    const heading = this.#still?.textContent.trim() ?? '';
    const advice = reason === 'stuck' && heading ? 'stillAdvice' : (`${reason}Advice` as const);
    setText(this.#advice, fill(this.#texts[advice], { number, heading }));
    fillWith(this.#next);
    for (const next of nextFor[reason]) this.#next.append(...this.#item(next));
    setText(this.#label, this.#texts[`${reason}Label`]);
    this.#told.hidden = false;
    if (this.#ways) this.#ways.hidden = true;
    this.#show();
  }

  /** A way on as an item of a list; nothing where this page has no such way. */
  #item(next: Next): HTMLElement[] {
    const { still, related, search, triage } = this.#texts;
    if (next === 'still') {
      const heading = this.#still?.textContent.trim() ?? '';
      return this.#still ? [item(fill(still, { heading }), `#${this.#still.id}`)] : [];
    }
    if (next === 'related') return [item(related, '#help-related')];
    if (next === 'search') return [item(search, searchPath)];
    if (next === 'triage') return triage ? [item(triage, pathOf(triageAddress))] : [];
    const way = this.#way(next);
    return way ? [item(way.textContent.trim(), way.getAttribute('href') ?? '')] : [];
  }

  #way(way: string): HTMLAnchorElement | null {
    return this.#card.querySelector<HTMLAnchorElement>(`[data-way=${way}]`);
  }

  /** Where site.yaml says that the text may go; its reader sends it, and nobody else. */
  #sendLink(): HTMLAnchorElement | undefined {
    const address = this.#way('feedback')?.getAttribute('href');
    if (!address) return undefined;
    const isMail = address.startsWith('mailto:');
    const link = element('a', isMail ? this.#texts.mail : this.#texts.web);
    link.href = address;
    link.rel = 'noopener noreferrer';
    if (isMail) link.className = 'help-button';
    // The text to paste there stands here.
    else link.target = '_blank';
    return link;
  }

  #show(): void {
    const text = this.#message();
    setText(this.#text, text);
    const address = this.#way('feedback')?.getAttribute('href');
    if (!this.#send || !address?.startsWith('mailto:')) return;
    const { number = '' } = this.#card.dataset;
    const subject = fill(this.#texts.mailSubject, { number, reason: this.#texts[this.#reason] });
    this.#send.href = mailWith(address, subject, text);
  }

  #message(): string {
    const { number, version = '' } = this.#card.dataset;
    return reasonMessage(this.#texts, {
      number: Number(number),
      version,
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      reason: this.#texts[this.#reason],
      words: this.#field.value,
      link: siteOrigin() + shortAddress(Number(number)),
    });
  }
}

function item(text: string, address: string): HTMLElement {
  const link = element('a', text);
  link.href = address;
  const made = element('li');
  made.append(link);
  return made;
}
