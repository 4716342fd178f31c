import { pageSentences } from './page-sentences.ts';
import { Reader } from './reader.ts';
import { readingBar } from './reading-bar.ts';
import type { ReadingTexts } from './reading-texts.ts';
import { SentenceMark } from './sentence-mark.ts';
import { cutterFor } from './sentences.ts';

/** What a press of the button begins with. */
export interface Reading {
  host: HTMLElement;
  button: HTMLButtonElement;
  voice: SpeechSynthesisVoice;
  texts: ReadingTexts;
}

/** What is being read, if anything is. */
let current: Reader | undefined;

/** Begins to read the page, or stops. */
export function toggleReading(reading: Reading): void {
  if (current) current.stop();
  else begin(reading);
}

// Nothing is read of a page that nobody sees, nor when it comes back from the browser's memory.
addEventListener('pagehide', () => current?.stop());

function begin({ host, button, voice, texts }: Reading): void {
  const main = host.closest('main');
  if (!main) return;
  const sentences = pageSentences(main, cutterFor(document.documentElement.lang), texts.step);
  const mark = new SentenceMark();
  const { classList } = document.documentElement;
  const reader = new Reader(sentences, voice, (state, sentence) => {
    if (state === 'over') return end();
    mark.show(sentence);
    bar.show(state, sentence.step !== null);
  });
  const bar = readingBar(texts, reader, () => mark.stay());
  const end = (): void => {
    current = undefined;
    mark.clear();
    if (host.contains(document.activeElement)) button.focus({ preventScroll: true });
    bar.element.remove();
    classList.remove('help-reads');
    button.setAttribute('aria-pressed', 'false');
  };
  current = reader;
  classList.add('help-reads');
  button.setAttribute('aria-pressed', 'true');
  host.append(bar.element);
  bar.main.focus({ preventScroll: true });
  reader.read();
}
