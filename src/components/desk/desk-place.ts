/** Where an agent was at the desk when a link was followed. */
export interface DeskPlace {
  query: string;
  /** As the field of topics has it. */
  topic: string;
  /** Number of the answer that was looked at. */
  number: number | undefined;
  scroll: number;
}

/**
 * Keeps the place when a link is followed, in the entry of the history: not in the address, which
 * others may see.
 */
export function onLeaving(place: () => DeskPlace): void {
  const keep = ({ target }: Event): void =>
    void (
      target instanceof Element &&
      target.closest('a') &&
      history.replaceState({ desk: place() }, '')
    );
  document.addEventListener('click', keep, true);
}

/** The place to go back to, once: who loads the desk anew after that begins anew. */
export function takePlace(): DeskPlace | undefined {
  const place = (history.state as { desk?: DeskPlace } | null)?.desk;
  if (place) history.replaceState(null, '');
  return place;
}
