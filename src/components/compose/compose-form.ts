import type { Facts, Given, How, Moment, Recipient } from '../../tools/cases/case-record.ts';
import { recipients } from '../../tools/cases/choices.ts';
import { noFacts } from '../../tools/cases/new-case.ts';
import {
  fieldsOf,
  isFirst,
  type ComposeField,
  type TextFact,
} from '../../tools/compose/recipient-fields.ts';
import { withoutUnseen } from '../../tools/compose/without-unseen.ts';
import { zones } from '../../tools/compose/zone.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * The fields of the composer. For another recipient they are put into another order; what one
 * recipient does not need is hidden, and keeps what was typed.
 */
export class ComposeForm {
  readonly #root: HTMLElement;
  /** Whether the reader has chosen the zone; else it is that of the device on the day. */
  #isZoneChosen = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    // Before anybody reads the form again.
    this.#zone.addEventListener('input', () => (this.#isZoneChosen = true));
    this.#showDeviceZone();
  }

  get recipient(): Recipient {
    const chosen = this.#checked('recipient')[0];
    return recipients.find((one) => one === chosen) ?? 'platform';
  }

  /** Called after each input; the device may have another offset on the day that was typed. */
  read(): Facts {
    this.#showDeviceZone();
    const facts: Facts = {
      ...noFacts,
      when: this.#moment,
      how: (this.#checked('how')[0] || undefined) as How | undefined,
      given: this.#checked('given[]') as Given[],
    };
    for (const name of textFacts)
      Object.assign(facts, { [name]: withoutUnseen(this.field(name).value) });
    return facts;
  }

  write(recipient: Recipient, facts: Facts): void {
    this.#check('recipient', [recipient]);
    this.#check('how', [facts.how ?? '']);
    this.#check('given[]', facts.given);
    for (const name of textFacts) this.field(name).value = facts[name];
    const { date = '', time = '', zone } = facts.when ?? {};
    this.#input('date').value = date;
    this.#input('time').value = time;
    this.#isZoneChosen = zone !== undefined;
    if (zone !== undefined) this.#zone.value = String(zone);
    this.arrange();
  }

  /** Shows what the recipient needs, in their order. */
  arrange(): void {
    const { recipient } = this;
    const more = this.#part('more');
    const fields = fieldsOf(recipient);
    for (const field of fieldsOf('platform')) this.#fact(field).hidden = !fields.includes(field);
    for (const field of fields)
      (isFirst(recipient, field) ? this.#part('first') : more).append(this.#fact(field));
    for (const field of fieldsOf('platform'))
      if (!fields.includes(field)) more.append(this.#fact(field));
  }

  /** A field to type into; `message` is the whole text. */
  field = (name: TextFact | 'message'): TextField => this.#find(`#help-field-${name}`);

  get #zone(): HTMLSelectElement {
    return this.#find('#help-field-zone');
  }

  get #moment(): Moment | undefined {
    const date = this.#input('date').value;
    // Browsers without such a field let anything be typed.
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
    const time = this.#input('time').value.slice(0, 5);
    return { date, time: /^\d\d:\d\d$/.test(time) ? time : '', zone: Number(this.#zone.value) };
  }

  #showDeviceZone(): void {
    if (this.#isZoneChosen) return;
    const { date, time } = this.#moment ?? {};
    const moment = date ? new Date(`${date}T${time || '12:00'}`) : new Date();
    const zone = -moment.getTimezoneOffset();
    if (zones.includes(zone)) this.#zone.value = String(zone);
  }

  #checked(name: string): string[] {
    const boxes = this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`);
    return [...boxes].map(({ value }) => value);
  }

  #check(name: string, values: readonly string[]): void {
    for (const box of this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      box.checked = values.includes(box.value);
  }

  #input(name: string): HTMLInputElement {
    return this.#find(`#help-field-${name}`);
  }

  /** What belongs to a field: its label, hint, and what is said of it. */
  #fact(field: ComposeField): HTMLElement {
    return this.#find(`[data-fact=${field}]`);
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part=${name}]`);
  }

  /** What Compose.astro renders is there. */
  #find<Found extends Element>(selector: string): Found {
    const found = this.#root.querySelector<Found>(selector);
    if (!found) throw new Error(selector);
    return found;
  }
}

const textFacts = Object.entries(noFacts).flatMap(([name, value]) =>
  typeof value === 'string' ? (name as TextFact) : [],
);
