/**
 * What a forwarding page runs. Both functions stand in pages as their own text, so they use
 * nothing from outside of them.
 */

/** The parts of a browser that they see. */
export interface Browser {
  link: { dataset: DOMStringMap; getAttribute(name: string): string | null };
  location: { hash: string; replace(url: string): void };
}

/** The same, and how a step is written in a link. */
export interface StepReader extends Browser {
  step: RegExp;
}

/** To where the page is now, with the fragment: the page knows what became of its places. */
export function keepFragment({ link, location }: Browser): void {
  location.replace(link.getAttribute('href') + location.hash);
}

/**
 * To the successor of a page that is gone. Its places go where they were declared to go, also
 * those in a link with steps (`#need=status,account`, see src/model/step-link.ts). Steps that went
 * nowhere are handed on by id, so that the page says how many; what is no id is dropped, and so is
 * what is more than any page has. Other fragments are dropped: the same id means something else
 * there.
 *
 * An empty successor is a note on this page; one that is a place itself says more than what was
 * lost.
 */
export function goToSuccessor({ link, location, step }: StepReader): void {
  const places = JSON.parse(link.dataset['places'] || '{}') as Record<string, string>;
  const placeOf = (id: string): string | undefined =>
    Object.hasOwn(places, id) ? places[id] : undefined;
  const fragment = location.hash.slice(1);
  const page = link.getAttribute('href') ?? '/';
  const successor = placeOf(fragment);
  if (successor === '') return;
  if (successor !== undefined) location.replace(successor);
  else location.replace(fragment.includes('=') ? withSteps() : page);

  function withSteps(): string {
    let target = '';
    const lost: string[] = [];
    const found = fragment.split('&').flatMap((part) => {
      const [key = '', list = ''] = part.split('=');
      if (!/^(?:need|done|todo)$/.test(key)) return [];
      const ids = list.split(',').flatMap((mark) => {
        const [address = '', id] = (placeOf(mark.split('~')[0] ?? '') ?? '').split('#');
        const isReached = address !== '' && (target === '' || target === address);
        if (isReached) target = address;
        if (isReached && id) return [id];
        const isId = mark.length <= 80 && step.test(mark);
        if (isId && lost.length < 200) lost.push(mark);
        return [];
      });
      return ids.length > 0 ? [`${key}=${ids.join(',')}`] : [];
    });
    if (!target && page.includes('#')) return page;
    const parts = found.length > 0 ? found : ['need='];
    return `${target || page}#${[...parts, ...lost].join('&')}`;
  }
}
