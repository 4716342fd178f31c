import type { Sentence } from './page-sentences.ts';

/** What is being done. */
export type ReadingState = 'reading' | 'paused' | 'over';

/** Is told whenever another sentence is read, or the state is another. */
export type OnReading = (state: ReadingState, sentence: Sentence) => void;

/**
 * Speaks the sentences of a page one after the other with one voice. A pause begins its sentence
 * again, because browsers differ in what they do with half of one.
 */
export class Reader {
  readonly #sentences: readonly Sentence[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #tell: OnReading;
  #place = 0;
  /** Browsers forget a sentence that nobody holds, and then never say that it has ended. */
  #spoken: SpeechSynthesisUtterance | undefined;

  constructor(sentences: readonly Sentence[], voice: SpeechSynthesisVoice, tell: OnReading) {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#tell = tell;
  }

  /** Reads from the sentence at hand on. */
  read(): void {
    const sentence = this.#sentences[this.#place];
    this.#silence();
    if (!sentence) return this.stop();
    const spoken = (this.#spoken = new SpeechSynthesisUtterance(sentence.text));
    spoken.voice = this.#voice;
    spoken.lang = this.#voice.lang;
    const isNow = (): boolean => spoken === this.#spoken;
    spoken.addEventListener('end', () => {
      if (isNow()) this.#goTo(this.#place + 1);
    });
    spoken.addEventListener('error', () => {
      if (isNow()) this.pause();
    });
    this.#tell('reading', sentence);
    speechSynthesis.speak(spoken);
  }

  pause(): void {
    this.#silence();
    this.#say('paused');
  }

  stop(): void {
    this.#silence();
    this.#place = Math.min(this.#place, this.#sentences.length - 1);
    this.#say('over');
  }

  /** To the next sentence; in a checklist, to the next step. */
  next(): void {
    const { step } = this.#sentences[this.#place] ?? {};
    let place = this.#place + 1;
    while (step && this.#sentences[place]?.step === step) place += 1;
    this.#goTo(place);
  }

  /** To the sentence before; in a checklist, to the beginning of the step or the step before. */
  previous(): void {
    const beginning = this.#beginning(this.#place);
    const before = this.#beginning(Math.max(this.#place - 1, 0));
    this.#goTo(beginning < this.#place ? beginning : before);
  }

  #beginning(place: number): number {
    const step = this.#sentences[place]?.step;
    let first = place;
    while (step && this.#sentences[first - 1]?.step === step) first -= 1;
    return first;
  }

  #goTo(place: number): void {
    this.#place = place;
    this.read();
  }

  #silence(): void {
    // First: what is cut short has ended, too.
    this.#spoken = undefined;
    speechSynthesis.cancel();
  }

  #say(state: ReadingState): void {
    const sentence = this.#sentences[this.#place];
    if (sentence) this.#tell(state, sentence);
  }
}
