import { wordsLanguage } from '../../model/words-language.ts';

/** An element that says so where nobody has translated its words into the language of the page. */
export function inItsLanguage<Made extends HTMLElement>(made: Made): Made {
  const lang = wordsLanguage(made.textContent, document.documentElement.lang);
  if (lang) made.lang = lang;
  return made;
}
