import type { FieldName } from '../../tools/masking/findings.ts';
import { element, fillWith } from '../browser/dom.ts';
import { reading } from '../browser/failure.ts';
import { once } from '../browser/once.ts';
import type { HostParts } from './host-parts.ts';
import type { FactName } from './sheet-facts.ts';

/** What stands where on the sheet. */
type Place = FactName | 'log' | 'note';

/** Leaves out of a text what its recipient must not get. */
export type Masked = (text: string, place: Place) => string;

const load = once(() => reading(import('./mask-text.ts')));

/** More numbers than that nobody answers for; they stay masked. */
const mostOpen = 20;

/** Masks texts of the sheet, and asks of numbers that may be a card or an order. */
export class Masker {
  readonly #parts: HostParts;
  readonly #removed: string;
  readonly #changed: () => void;
  /** What is no card, by how it was typed. */
  readonly #answers = new Map<string, 'order' | 'card'>();
  readonly #open = new Set<string>();
  readonly #known = new Map<string, string>();
  #rules: Awaited<ReturnType<typeof load>> | undefined;

  /** @param changed Is called when texts are to be masked anew. */
  constructor(parts: HostParts, removed: string, changed: () => void) {
    this.#parts = parts;
    this.#removed = removed;
    this.#changed = changed;
  }

  /** @throws `NotRead` where what it needs is not there. */
  async load(): Promise<void> {
    this.#rules = await load();
  }

  get isLoaded(): boolean {
    return this.#rules !== undefined;
  }

  /** A text as it may be kept and shown to its writer; before it is loaded nothing may. */
  readonly clean = (text: string): string =>
    this.#rules ? this.#rules.cleanText(text, this.#removed) : '';

  /** Before it is loaded no text can be read. */
  for(recipient: 'bank' | 'police'): Masked {
    return (text, place) => {
      if (text === '' || !this.#rules) return '';
      const key = [recipient, place, text].join('\n');
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      const removed = this.#removed;
      const made = this.#rules.maskText(text, fieldOf(place), {
        recipient,
        answers: this.#answers,
        removed,
      });
      for (const number of made.open) this.#open.add(number);
      this.#known.set(key, made.text);
      return made.text;
    };
  }

  /** Asks of the numbers that were found so far. */
  ask(): void {
    this.#parts.part('open').hidden = this.#open.size === 0;
    const list = this.#parts.part('open-numbers');
    const asked = new Set([...list.querySelectorAll('label')].map((label) => label.textContent));
    for (const number of [...this.#open].slice(0, mostOpen)) {
      if (asked.has(number)) continue;
      const label = element('label');
      const box = element('input');
      box.type = 'checkbox';
      box.autocomplete = 'off';
      box.addEventListener('change', () => {
        this.#answers.set(number, box.checked ? 'order' : 'card');
        this.#known.clear();
        this.#changed();
      });
      label.append(box, element('span', number));
      list.append(label);
    }
  }

  /** Forgets what was asked, with the case that it belongs to. */
  forget(): void {
    this.#answers.clear();
    this.#open.clear();
    this.#known.clear();
    fillWith(this.#parts.part('open-numbers'));
  }
}

const fields: Partial<Record<Place, FieldName>> = {
  problem: 'problem',
  screen: 'status',
  orderNumber: 'order',
  account: 'account',
  payeeName: 'payeeName',
  payeeAccount: 'payeeAccount',
  done: 'done',
  party: 'party',
  reference: 'reference',
  caseNumbers: 'caseNumbers',
  request: 'request',
  attached: 'attachments',
};

/** Which field of the composer it would be. */
const fieldOf = (place: Place): FieldName => fields[place] ?? 'message';
