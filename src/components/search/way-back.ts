/** Where a reader left a page of results, kept in its entry of the history. */
interface Place {
  scroll: number;
  /** Address of the result that was followed; empty when it was another link. */
  link: string;
  /** Whether the full text had been asked for. */
  fullText: boolean;
}

/**
 * Keeps the place on a page whose text comes after the browser has given up bringing its reader
 * back. Browsers that keep whole pages for the way back never ask for it.
 */
export class WayBack {
  readonly #root: HTMLElement;
  #place: Place | undefined;

  /** @param root Has the results. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.resume();
  }

  /** Takes up the place that the current entry of the history has. */
  resume(): void {
    this.#place = (history.state as { place?: Place } | null)?.place;
  }

  /** Other results are shown: there is no way back to those before. */
  forget(): void {
    this.#place = undefined;
  }

  get askedFullText(): boolean {
    return this.#place?.fullText ?? false;
  }

  /** Notes the place when a link is followed. */
  keep(event: Event, fullText: boolean): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const place: Place = {
      scroll: scrollY,
      link: this.#root.contains(link) ? link.href : '',
      fullText,
    };
    history.replaceState({ place }, '');
  }

  /** Brings the reader back, as soon as the result that was followed is there. */
  arrive(): void {
    if (!this.#place) return;
    const { link, scroll } = this.#place;
    const links = [...this.#root.querySelectorAll('a')];
    const followed = links.find(({ href }) => href === link);
    // It may come later, from the full text.
    if (link && !followed) return;
    this.forget();
    followed?.focus({ preventScroll: true });
    scrollTo({ top: scroll, behavior: 'instant' });
  }
}
