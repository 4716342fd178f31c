import type { Sentence } from './page-sentences.ts';

const name = 'help-reading';
/** Where a browser cannot mark a part of a text, its box is marked. */
const boxClass = 'help-reading-box';

/** Keys that scroll. */
const scrolling = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Marks the sentence that is read, and keeps it in sight for a reader who stays with it. */
export class SentenceMark {
  #marked: Sentence | undefined;
  #hasScrolled = false;
  readonly #onScroll = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || scrolling.has(event.key)) this.#hasScrolled = true;
  };

  constructor() {
    for (const type of ['wheel', 'touchmove', 'keydown'])
      addEventListener(type, this.#onScroll, { passive: true });
  }

  show(sentence: Sentence): void {
    if (sentence === this.#marked) return;
    // Who has scrolled away reads something else; who is back at the sentence is followed again.
    const isWith = !this.#hasScrolled || !this.#marked || isInSight(this.#marked.range);
    if (isWith) this.#hasScrolled = false;
    this.#unmark();
    this.#marked = sentence;
    if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(sentence.range));
    else sentence.block.classList.add(boxClass);
    if (isWith) follow(sentence);
  }

  /** The reader asks for another sentence, and wants to see it. */
  stay(): void {
    this.#hasScrolled = false;
  }

  clear(): void {
    this.#unmark();
    for (const type of ['wheel', 'touchmove', 'keydown']) removeEventListener(type, this.#onScroll);
  }

  #unmark(): void {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    this.#marked?.block.classList.remove(boxClass);
    this.#marked = undefined;
  }
}

/** Room for the header above, and for the bar below. */
const room = 96;

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= room && bottom <= innerHeight - room;
}

function follow({ range, block }: Sentence): void {
  if (isInSight(range) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  block.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
