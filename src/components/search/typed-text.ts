import { isComposing } from '../browser/is-composing.ts';

/** Letters that an input method has left alone for so long are no longer being typed. */
const rest = 500;

/**
 * Pinyin as input methods show it, “tixian”, “ti xian”, “ti'xian”, and the words of keyboards that
 * compose each until a blank: “withdraw”, “e-mail”, “h5”.
 */
const letters = /^[\p{Script=Latin}\p{Number}'’ .-]+$/u;

/**
 * Tells when a field has text to search: what is typed, what an input method has finished, and
 * letters that it keeps composing and that rest for a moment. The field is only read: writing to
 * it would break a composition.
 *
 * @param composed What is being composed already.
 */
export function onTypedText(input: HTMLElement, search: () => void, composed = ''): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(resting);
  const compose = (text: string): void => {
    stop();
    if (letters.test(text)) resting = setTimeout(search, rest);
  };
  const finish = (): void => {
    stop();
    search();
  };
  input.addEventListener('compositionupdate', ({ data }) => compose(data));
  input.addEventListener('compositionend', finish);
  input.addEventListener('input', (event) => !isComposing(event) && finish());
  compose(composed);
}
