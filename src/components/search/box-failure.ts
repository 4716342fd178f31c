import { faqAddress } from '../../model/addresses.ts';

/**
 * Says in a search box that what finds answers cannot be had, and leads to all questions. It
 * needs nothing that would have to be loaded: that may be what cannot be had.
 *
 * @param box Has the texts as data.
 * @param status Announces it.
 * @returns What was put into the box, to be removed when it is no longer so.
 */
export function showFailure(box: HTMLElement, status: HTMLElement): HTMLElement {
  const { failed = '', failedLink = '' } = box.dataset;
  const said = document.createElement('p');
  said.className = 'help-search-failed';
  const link = document.createElement('a');
  link.href = faqAddress;
  link.textContent = failedLink;
  said.append(failed, link);
  // A tap on the link must not take the focus from the box before the tap arrives.
  said.addEventListener('mousedown', (event) => event.preventDefault());
  box.append(said);
  status.textContent = failed;
  return said;
}
