import type { floor } from '../../../floor/floor.ts';
import type { Preferences } from '../real-browser.ts';
import type { Trial } from '../trial.ts';
import { belowFloor } from './below-floor.ts';
import { desk } from './desk.ts';
import { languages } from './languages.ts';
import { print } from './print.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { shortLink } from './short-link.ts';
import { dark } from './theme.ts';
import { tick } from './tick.ts';

/** What is tried in every browser that may be able to do it. A new one is a line here. */
export interface Task {
  name: string;
  /** The browsers that it is tried in: all, those that have all features, or those that have not. */
  for: 'all' | keyof typeof floor;
  preferences?: Preferences;
  /** Errors on the console that are to be expected. */
  expected?: RegExp;
  run(trial: Trial): Promise<void>;
}

export const tasks: readonly Task[] = [
  { name: 'read', for: 'all', run: read },
  { name: 'dark', for: 'everything', preferences: { theme: 'dark' }, run: dark },
  { name: 'tick', for: 'all', run: tick },
  { name: 'short link', for: 'all', run: shortLink },
  { name: 'languages', for: 'all', run: languages },
  { name: 'print', for: 'all', run: print },
  { name: 'search', for: 'everything', run: search },
  { name: 'desk', for: 'everything', run: desk },
  // The scripts of these pages are what it cannot read.
  { name: 'below the floor', for: 'reading', expected: /^SyntaxError/, run: belowFloor },
];
