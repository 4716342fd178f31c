import { fillPlaceholders, type Placeholders } from '../../markdown/placeholders.ts';
import type { Region } from '../../schema/authorities.ts';
import type { LanguageTag } from '../../schema/language-tag.ts';
import type {
  WrittenAction,
  WrittenOutcome,
  WrittenQuestion,
  WrittenTriage,
} from '../../schema/triage.ts';
import { triageAddress, triageNodeAddress } from '../addresses.ts';
import { parsePlace } from '../ledger/promise.ts';
import type { Page } from '../page.ts';

/** What a link of triage leads to. */
export interface TriageTarget {
  kind: 'question' | 'outcome' | 'page';
  /** With a fragment, where it is a place on a page. */
  address: string;
  /** The question, what an outcome is, or the title of the page. */
  title: string;
  /** What stands at the place. */
  place?: string;
  /** The language of both, where it is not that of the site. */
  lang?: LanguageTag | undefined;
}

/** An answer to a question, and where it leads. */
interface TriageOption extends TriageTarget {
  label: string;
}

/** A number to call, with whose it is. */
interface TriageCall {
  phone: string;
  name: string;
  region: string;
}

/** One thing to do. */
export interface TriageAction {
  text: string;
  calls: TriageCall[];
  see?: TriageTarget;
}

interface TriageNode {
  id: string;
  address: string;
  /** Whether the phone in the reader's hand may not be clean: no number can be tapped. */
  otherPhone: boolean;
}

export interface TriageQuestion extends TriageNode {
  kind: 'question';
  question: string;
  note?: string;
  /** What to do before answering. */
  first?: TriageAction;
  options: TriageOption[];
  /** Where those go who do not know: the safer way. */
  unsure: TriageTarget;
}

export interface TriageOutcome extends TriageNode {
  kind: 'outcome';
  title: string;
  urgent: boolean;
  loss: boolean;
  suspect: boolean;
  first: TriageAction;
  /** What comes next, in order; at most two. */
  then: TriageAction[];
  pages: TriageTarget[];
}

/** Questions that lead from what somebody sees to what they do first. */
export interface Triage {
  /** The first one stands at the address of triage itself. */
  questions: TriageQuestion[];
  outcomes: TriageOutcome[];
  /** How people say that they do not know what happened. */
  words: string[];
  /** Ids that are gone, each with the address of what succeeds it. */
  retired: { id: string; to: string }[];
}

/** Every question and outcome, the first question first. */
export const triageNodes = ({
  questions,
  outcomes,
}: Triage): (TriageQuestion | TriageOutcome)[] => [...questions, ...outcomes];

/** What a node is called where it is one of many. */
export const triageTitle = (node: TriageQuestion | TriageOutcome): string =>
  node.kind === 'question' ? node.question : node.title;

/** What triage refers to outside of its own file. */
interface Surroundings {
  placeholders: Placeholders;
  regions: readonly Region[];
  pages: readonly Page[];
}

/** Resolves what is written; what refers to nothing is left out, for the checks to tell. */
export function triageOf(written: WrittenTriage, around: Surroundings): Triage {
  const resolver = new Resolver(written, around);
  return {
    questions: written.questions.map((question) => resolver.question(question)),
    outcomes: written.outcomes.map((outcome) => resolver.outcome(outcome)),
    words: written.words,
    retired: Object.entries(written.retired).map(([id, to]) => ({
      id,
      to: resolver.addressOf(to),
    })),
  };
}

class Resolver {
  readonly #written: WrittenTriage;
  readonly #placeholders: Placeholders;
  readonly #calls: ReadonlyMap<string, TriageCall>;
  readonly #pages: ReadonlyMap<number, Page>;

  constructor(written: WrittenTriage, { placeholders, regions, pages }: Surroundings) {
    this.#written = written;
    this.#placeholders = placeholders;
    this.#pages = new Map(pages.map((page) => [page.number, page]));
    this.#calls = new Map(
      regions.flatMap((region) =>
        region.authorities.flatMap(({ id, name, phone }) =>
          phone === undefined
            ? []
            : [[`${region.id}.${id}`, { phone, name, region: region.name }] as const],
        ),
      ),
    );
  }

  addressOf(id: string): string {
    return this.#written.questions[0]?.id === id ? triageAddress : triageNodeAddress(id);
  }

  question({ id, question, note, first, options, unsure, otherPhone }: WrittenQuestion) {
    const unclean = new Set(
      this.#written.outcomes.filter((outcome) => outcome.otherPhone).map((outcome) => outcome.id),
    );
    const made: TriageQuestion = {
      kind: 'question',
      id,
      address: this.addressOf(id),
      // The question that tells a clean phone from another is asked on either.
      otherPhone:
        otherPhone || [...options.map(({ to }) => to), unsure].some((to) => unclean.has(to)),
      question: this.#fill(question),
      ...(note !== undefined && { note: this.#fill(note) }),
      ...(first && { first: this.#action(first) }),
      options: options.flatMap(({ label, to }) => {
        const target = this.#target(to);
        return target ? [{ label: this.#fill(label), ...target }] : [];
      }),
      unsure: this.#target(unsure) ?? { kind: 'question', address: triageAddress, title: '' },
    };
    return made;
  }

  outcome({ id, title, first, then, pages, ...flags }: WrittenOutcome): TriageOutcome {
    return {
      kind: 'outcome',
      id,
      address: this.addressOf(id),
      ...flags,
      title: this.#fill(title),
      first: this.#action(first),
      then: then.map((action) => this.#action(action)),
      pages: pages.flatMap((place) => this.#target(place) ?? []),
    };
  }

  #action({ do: text, call, see }: WrittenAction): TriageAction {
    const target = see === undefined ? undefined : this.#target(see);
    return {
      text: this.#fill(text),
      calls: call.flatMap((name) => this.#calls.get(name) ?? []),
      ...(target && { see: target }),
    };
  }

  #target(name: string): TriageTarget | undefined {
    const place = parsePlace(name);
    if (place) return this.#page(place.number, place.id);
    const address = this.addressOf(name);
    const question = this.#written.questions.find(({ id }) => id === name);
    if (question) return { kind: 'question', address, title: this.#fill(question.question) };
    const outcome = this.#written.outcomes.find(({ id }) => id === name);
    return outcome && { kind: 'outcome', address, title: this.#fill(outcome.title) };
  }

  #page(number: number, id: string | undefined): TriageTarget | undefined {
    const page = this.#pages.get(number);
    if (!page) return undefined;
    const { title, address, lang } = page;
    if (id === undefined) return { kind: 'page', address, title, lang };
    const place = [...page.steps, ...page.headings].find((one) => one.id === id)?.text;
    return {
      kind: 'page',
      address: `${address}#${id}`,
      title,
      lang,
      ...(place !== undefined && { place }),
    };
  }

  #fill(text: string): string {
    return fillPlaceholders(text, this.#placeholders);
  }
}
