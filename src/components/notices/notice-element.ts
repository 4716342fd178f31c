import { dismissedKey } from './dismissed.ts';

/**
 * `<help-notice>`, as the text of a script that stands in a page before its notices: an element
 * that is known when the parser meets it is judged before anything of it is painted, so that none
 * is seen and then goes. It hides what has not begun, what is over and what the reader has
 * dismissed; where it does not run all are seen, with their times. The same as `isCurrent` and
 * `dismissedNotices`, which come too late for that.
 */
export const noticeScript = `{let k;try{k=localStorage.getItem('${dismissedKey}')}catch(e){}self.customElements&&customElements.define('help-notice',class extends HTMLElement{connectedCallback(){const{id,from,until}=this.dataset,n=Date.now();this.hidden=!(Date.parse(from)<=n&&n<Date.parse(until))||(k||'').split(' ').includes(id)}})}`;
