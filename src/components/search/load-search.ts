import type { AnswerSearch } from '../../search/answer-search.ts';
import type { Fallback } from '../../search/fallback.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import styles from '../../styles/search-results.css?url&no-inline';

const folder = '/search/';

let search: Promise<AnswerSearch> | undefined;

/**
 * Loads the search engine and what every query needs, once; a failure is forgotten, so that the
 * next attempt may succeed.
 */
export function loadSearch(): Promise<AnswerSearch> {
  search ??= import('../../search/answer-search.ts')
    .then(({ AnswerSearch }) => AnswerSearch.open(loadFile))
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    });
  return search;
}

/** What turns results into elements, and the words for it. */
type View = typeof import('./search-view.ts') & { texts: SearchTexts };

let view: Promise<View> | undefined;

/** Loads what shows results, once; as above. */
export function loadView(): Promise<View> {
  view ??= Promise.all([import('./search-view.ts'), loadFile('texts.json'), loadStyles()])
    .then(([module, texts]) => ({ ...module, texts: texts as SearchTexts }))
    .catch((error: unknown) => {
      view = undefined;
      throw error;
    });
  return view;
}

/** Imported as a module, the styles would be put into every page that may load this one. */
function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(styles));
    });
    document.head.append(link);
  });
}

export const loadFallback = (): Promise<Fallback> => loadFile('fallback.json') as Promise<Fallback>;

async function loadFile(name: string): Promise<unknown> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
