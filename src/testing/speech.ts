import type { Page } from 'playwright-core';

/** What was asked of a browser's speech. */
export interface Spoken {
  text: string;
  voice: string;
  isLocal: boolean;
}

/** A voice as a browser lists it; its name is its language. */
export interface TestVoice {
  lang: string;
  localService: boolean;
}

export const localChinese: TestVoice = { lang: 'zh-CN', localService: true };

/**
 * A browser's speech without a sound, for `without` of `site.open` or to be evaluated in a page:
 * it has the voices given, and ends a sentence when a test says so.
 */
export const speechOf = (voices: readonly TestVoice[]): string => `{
  const voices = ${JSON.stringify(voices)}.map((voice) => ({ ...voice, name: voice.lang }));
  const state = (window.testSpeech = { spoken: [], current: undefined });
  const end = (type) => {
    const { current } = state;
    state.current = undefined;
    current?.dispatchEvent(new Event(type));
  };
  state.finish = () => end('end');
  window.SpeechSynthesisUtterance = class extends EventTarget {
    voice = null;
    constructor(text) {
      super();
      this.text = text;
    }
  };
  Object.assign(speechSynthesis, {
    getVoices: () => voices,
    cancel: () => end('error'),
    speak(utterance) {
      const { text, voice } = utterance;
      state.spoken.push({ text, voice: voice?.name, isLocal: voice?.localService === true });
      if (text) state.current = utterance;
    },
  });
  speechSynthesis.onvoiceschanged?.();
}`;

interface State {
  spoken: Spoken[];
  current?: { text: string };
  finish(): void;
}

/** All that was spoken; the empty text that only wakes a voice is left out. */
export const spokenOn = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() =>
    (Reflect.get(window, 'testSpeech') as State).spoken.filter(({ text }) => text !== ''),
  );

/** What is being spoken now. */
export const speakingOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (Reflect.get(window, 'testSpeech') as State).current?.text);

/** Lets the voice come to the end of its sentence. */
export const finishSentence = (page: Page): Promise<void> =>
  page.evaluate(() => (Reflect.get(window, 'testSpeech') as State).finish());
