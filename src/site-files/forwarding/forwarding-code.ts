import { markPattern } from '../../model/step-link.ts';
import { withLineFeeds } from '../../source/text-file.ts';
import { goToSuccessor, keepFragment } from './go-on.ts';

/**
 * The text of a function has the line ends of its file; browsers hash a script without them.
 *
 * @param more What it is given besides the browser.
 */
const run = (code: typeof keepFragment | typeof goToSuccessor, more = ''): string =>
  withLineFeeds(`(${code})({link:document.querySelector('a'),location${more}})`);

/**
 * What a forwarding page runs, by what becomes of the fragment: one of two, so that few hashes let
 * them all run; what differs stands on the link.
 */
export const forwardingScripts = {
  kept: run(keepFragment),
  dropped: run(goToSuccessor, `,step:${markPattern}`),
};

const look = `body{font:1.125rem/1.7 sans-serif;margin:2rem auto;padding:0 1rem;max-width:40rem}h1{font-size:1.25rem}`;

/** The look of forwarding pages: without notes, and with notes, of which one is meant. */
export const forwardingStyles = { plain: look, noted: `${look}p[id]:not(:target){display:none}` };
