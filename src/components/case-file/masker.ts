import type { Answer, FieldName, Finding } from '../../tools/masking/findings.ts';
import { fillWith } from '../browser/dom.ts';
import { reading } from '../browser/failure.ts';
import { once } from '../browser/once.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';
import { selectField } from './select-field.ts';
import type { FactName } from './sheet-facts.ts';

type Texts = Pick<
  CaseFileTexts,
  'removed' | 'openCard' | 'openOrder' | 'openPayee' | 'openKey' | 'openHash'
>;

/** What stands where on the sheet. */
type Place = FactName | 'log' | 'note' | 'otherSide';

/** Leaves out of a text what its recipient must not get. */
export type Masked = (text: string, place: Place) => string;

const load = once(() => reading(import('./mask-text.ts')));

/** More numbers than that nobody answers for; they stay masked. */
const mostOpen = 20;

/** Masks texts of the sheet, and asks of numbers that only their reader can name. */
export class Masker {
  readonly #parts: HostParts;
  readonly #texts: Texts;
  readonly #changed: () => void;
  /** What numbers are, by how they were typed. */
  readonly #answers = new Map<string, Answer>();
  /** What may be of several kinds, and of which. */
  readonly #open = new Map<string, Finding['kind']>();
  #asked = 0;
  readonly #known = new Map<string, string>();
  #rules: Awaited<ReturnType<typeof load>> | undefined;

  /** @param changed Is called when texts are to be masked anew. */
  constructor(parts: HostParts, texts: Texts, changed: () => void) {
    this.#parts = parts;
    this.#texts = texts;
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
    this.#rules ? this.#rules.cleanText(text, this.#texts.removed) : '';

  /** Before it is loaded no text can be read. */
  for(recipient: 'bank' | 'police'): Masked {
    return (text, place) => {
      if (text === '' || !this.#rules) return '';
      const key = [recipient, place, text].join('\n');
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      const { removed } = this.#texts;
      const made = this.#rules.maskText(text, fieldOf(place), {
        recipient,
        answers: this.#answers,
        removed,
      });
      for (const { number, kind } of made.open) this.#open.set(number, kind);
      this.#known.set(key, made.text);
      return made.text;
    };
  }

  /** Asks of the numbers that were found so far. */
  ask(): void {
    this.#parts.part('open').hidden = this.#open.size === 0;
    const list = this.#parts.part('open-numbers');
    const asked = new Set([...list.querySelectorAll('label')].map((label) => label.textContent));
    for (const [number, kind] of [...this.#open].slice(0, mostOpen)) {
      if (asked.has(number)) continue;
      list.append(this.#question(number, kind));
    }
  }

  #question(number: string, kind: Finding['kind']): HTMLElement {
    const { openCard, openOrder, openPayee, openKey, openHash } = this.#texts;
    // The first is what it counts as before it is answered.
    const options: Partial<Record<Answer, string>> =
      kind === 'key-or-hash'
        ? { key: openKey, order: openHash }
        : { card: openCard, order: openOrder, payee: openPayee };
    const { field, select } = selectField({
      id: `number-${this.#asked++}`,
      label: number,
      options,
    });
    select.addEventListener('change', () => {
      this.#answers.set(number, select.value as Answer);
      this.#known.clear();
      this.#changed();
    });
    return field;
  }

  /** Forgets what was asked, with the case that it belongs to. */
  forget(): void {
    this.#answers.clear();
    this.#open.clear();
    this.#known.clear();
    fillWith(this.#parts.part('open-numbers'));
  }
}

/** As numbers of payments and accounts of others they are masked as in the composer. */
const fields: Partial<Record<Place, FieldName>> = {
  orderNumber: 'order',
  caseNumbers: 'caseNumbers',
  reference: 'reference',
  payeeAccount: 'payeeAccount',
  // What a statement names is never shortened: bank and police need it.
  otherSide: 'payeeAccount',
};

/** Which field of the composer it would be; all others are alike. */
const fieldOf = (place: Place): FieldName => fields[place] ?? 'message';
