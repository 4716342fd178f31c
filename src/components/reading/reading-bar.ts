import { button, element, setText } from '../browser/dom.ts';
import type { Reader, ReadingState } from './reader.ts';
import type { ReadingTexts } from './reading-texts.ts';

/** The buttons of what is being read. */
export interface ReadingBar {
  readonly element: HTMLElement;
  /** The button that pauses. */
  readonly main: HTMLButtonElement;
  show(state: ReadingState, isStep: boolean): void;
}

/**
 * @param stay Is called when the reader moves by the bar.
 */
export function readingBar(texts: ReadingTexts, reader: Reader, stay: () => void): ReadingBar {
  let isPaused = false;
  const bar = element('div');
  bar.className = 'help-reading-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', texts.label);
  const move =
    (act: () => void): (() => void) =>
    () => {
      stay();
      act();
    };
  const kind = 'help-button';
  const previous = button(
    texts.previous,
    move(() => reader.previous()),
    kind,
  );
  const main = button(texts.pause, () => (isPaused ? reader.read() : reader.pause()), kind);
  const next = button(
    texts.next,
    move(() => reader.next()),
    kind,
  );
  const stop = button(texts.stop, () => reader.stop(), kind);
  bar.append(previous, main, next, stop);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') reader.stop();
  });
  return {
    element: bar,
    main,
    show(state, isStep) {
      isPaused = state === 'paused';
      setText(main, isPaused ? texts.resume : texts.pause);
      setText(previous, isStep ? texts.previousStep : texts.previous);
      setText(next, isStep ? texts.nextStep : texts.next);
    },
  };
}
