import { failureOf, reading, wordsFor } from '../browser/failure.ts';
import { localVoice } from './local-voice.ts';

/**
 * `<help-read-aloud>`: a button that is shown where the browser has a voice on the device for the
 * language of the text. What reads is loaded when it is first pressed.
 */
class ReadAloudElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // Some browsers inside of apps have none.
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!button || !speech) return;
    let voice: SpeechSynthesisVoice | undefined;
    const look = (): void => {
      voice = localVoice(speech.getVoices(), this.dataset['lang'] || document.documentElement.lang);
      button.hidden = !voice;
    };
    speech.onvoiceschanged = look;
    look();
    button.addEventListener('click', () => {
      const reader = voice;
      if (!reader) return;
      // iOS lets a page speak only if it begins to in the press itself, not when all is loaded.
      const nothing = new SpeechSynthesisUtterance('');
      nothing.voice = reader;
      speech.speak(nothing);
      reading(import('./load-reading.ts'))
        .then(({ readAloud }) => readAloud(this, button, reader))
        // Without the network nothing else can be loaded to say so.
        .catch((error: unknown) => alert(wordsFor(failureOf(error))));
    });
  }
}

customElements.define('help-read-aloud', ReadAloudElement);
