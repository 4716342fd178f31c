/**
 * What a forwarding page runs. The functions stand in pages as their own text, so they use nothing
 * from outside of them, and nothing that browsers at the floor do not have.
 */

/** An old link, as the page at its address sees it. */
export interface OldLink {
  /** Where the page goes on to. */
  href: string;
  /** The fragment of the link, with its `#`; empty without one. */
  hash: string;
  read: typeof readFragment;
  /** Finds the id that a fragment begins with; see src/model/place-link.ts. */
  place: RegExp;
}

/** The same of a page that is gone. */
export interface LinkToGone extends OldLink {
  /** Where its places went, by id, as JSON; empty for a note on this page. */
  places: string;
  /** How a step is written in a link. */
  step: RegExp;
}

/**
 * What a fragment says, without what a sentence has put around it: `#status。` is `status`,
 * `#need=status？` is `need=status`.
 *
 * @returns Empty when it says nothing that any page here understands.
 */
export function readFragment(hash: string, place: RegExp): string {
  const text = hash
    .slice(1)
    .replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const steps = /^(?:v|need|done|todo)=[\w=,~&-]*/.exec(text);
  const found = steps || place.exec(text);
  return found ? found[steps ? 0 : 1] || '' : '';
}

/** To where the page is now, with the fragment: the page knows what became of its places. */
export function keepFragment({ href, hash, read, place }: OldLink): string {
  const fragment = read(hash, place);
  return href + (fragment ? '#' + fragment : hash);
}

/**
 * To the successor of a page that is gone. Its places go where they were declared to go, also
 * those in a link with steps (`#need=status,account`, see src/model/step-link.ts). Steps that went
 * nowhere are handed on by id, so that the page says how many; what is no id is dropped, and so is
 * what is more than any page has. Other fragments are dropped: the same id means something else
 * there.
 *
 * @returns A fragment alone for a note on this page; a place that is one itself says more than what was lost.
 */
export function goToSuccessor({ href, hash, read, place, places, step }: LinkToGone): string {
  const known = JSON.parse(places) as Record<string, string>;
  const placeOf = (id: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(known, id) ? known[id] : undefined;
  const fragment = read(hash, place);
  const successor = placeOf(fragment);
  if (successor !== undefined) return successor || '#' + fragment;
  return fragment.includes('=') ? withSteps() : href;

  function withSteps(): string {
    let target = '';
    const lost: string[] = [];
    const found = fragment.split('&').map(listNow).filter(Boolean);
    if (!target && href.includes('#')) return href;
    if (found.length === 0) found.push('need=');
    return (target || href) + '#' + found.concat(lost).join('&');

    function listNow(part: string): string {
      const [key = '', list = ''] = part.split('=');
      if (!/^(?:need|done|todo)$/.test(key)) return '';
      const ids = list.split(',').map(stepNow).filter(Boolean);
      return ids.length > 0 ? key + '=' + ids.join(',') : '';
    }

    function stepNow(mark: string): string {
      const [address = '', id = ''] = (placeOf(mark.replace(/~.*/, '')) || '').split('#');
      const isReached = address !== '' && (target === '' || target === address);
      if (isReached) target = address;
      if (isReached && id) return id;
      if (mark.length <= 80 && step.test(mark) && lost.length < 200) lost.push(mark);
      return '';
    }
  }
}

/**
 * The same page in the language of its reader: the one that they have turned to last, else the first
 * that their browser asks for and the site has.
 *
 * @param to Where the link leads in the main language.
 * @param written Languages as `languageChoice` writes them.
 * @param asked Names of languages, the most wanted first.
 */
export function inLanguage(to: string, written: string, asked: readonly string[]): string {
  const [main, languages] = JSON.parse(written) as LanguageChoice;
  // A note stands on the page itself.
  if (to.indexOf('#') === 0) return to;
  for (const name of asked)
    for (const [pattern, folder] of languages)
      if (new RegExp(pattern, 'i').test(name)) return folder + to.slice(main.length);
  return to;
}

/** The folder of the main language, and the names and folders of all: special names come first. */
export type LanguageChoice = [
  main: string,
  languages: readonly (readonly [pattern: string, folder: string])[],
];
