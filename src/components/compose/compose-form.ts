import type { Facts, Given, How, Moment, Recipient } from '../../tools/cases/case-record.ts';
import { recipients } from '../../tools/cases/choices.ts';
import { noFacts } from '../../tools/cases/new-case.ts';
import {
  fieldsOf,
  isFirst,
  textFacts,
  type ComposeField,
  type TextFact,
} from '../../tools/compose/recipient-fields.ts';
import { withoutUnseen } from '../../tools/compose/without-unseen.ts';
import { showError } from '../tools/field-error.ts';
import { fieldOf, partsOf } from '../tools/parts-of.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * The fields of the composer. For another recipient they are put into another order; what one
 * recipient does not need is hidden, and keeps what was typed.
 */
export class ComposeForm {
  readonly #root: HTMLElement;
  readonly #part: ReturnType<typeof partsOf>;
  /** A field to type into; `message` is the whole text. */
  readonly field: (name: TextFact | 'message') => TextField = fieldOf;
  readonly #date = fieldOf('date');
  readonly #time = fieldOf('time');
  readonly #zone = fieldOf<HTMLSelectElement>('zone');
  /** Whether the reader has chosen the zone; else it is that of the device on the day. */
  #isZoneChosen = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#part = partsOf(root);
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
    this.#date.value = date;
    this.#time.value = time;
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

  /** Says at its field what of the time cannot be read, and so does not come into the text. */
  showMistakes(texts: Readonly<Record<'dateWrong' | 'dateMissing' | 'timeWrong', string>>): void {
    const date = this.#date;
    const time = this.#time;
    const isWrong = (field: HTMLInputElement, said: string | undefined): boolean =>
      field.validity.badInput || (field.value !== '' && !said);
    const isTimeSaid = time.value !== '' || time.validity.badInput;
    const isDateNeeded = date.value === '' && isTimeSaid;
    showError(
      date,
      isWrong(date, this.#moment?.date) ? texts.dateWrong : isDateNeeded ? texts.dateMissing : '',
    );
    showError(time, isWrong(time, timeIn(time.value)) ? texts.timeWrong : '');
  }

  get #moment(): Moment | undefined {
    const date = this.#date.value;
    // Browsers without such a field let anything be typed.
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
    return { date, time: timeIn(this.#time.value), zone: Number(this.#zone.value) };
  }

  #showDeviceZone(): void {
    if (this.#isZoneChosen) return;
    const { date, time } = this.#moment ?? {};
    const moment = date ? new Date(`${date}T${time || '12:00'}`) : new Date();
    const zone = -moment.getTimezoneOffset();
    const option = this.#zone.querySelector<HTMLOptionElement>(`[value="${zone}"]`);
    if (!option) return;
    // Beijing is first; that of the reader is next.
    if (option.index > 1) this.#zone.options[0]?.after(option);
    this.#zone.value = String(zone);
  }

  #checked(name: string): string[] {
    const boxes = this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`);
    return [...boxes].map(({ value }) => value);
  }

  #check(name: string, values: readonly string[]): void {
    for (const box of this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      box.checked = values.includes(box.value);
  }

  /** What belongs to a field: its label, hint, and what is said of it. */
  #fact = (field: ComposeField): HTMLElement => this.#part(`fact-${field}`);
}

/** Hours and minutes; empty where that is something else. */
const timeIn = (value: string): string => /^\d\d:\d\d/.exec(value)?.[0] ?? '';
