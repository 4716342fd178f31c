import type { ContentSource } from '../source/content-source.ts';
import { currentContent } from '../source/current-content.ts';
import { languageTagOf } from '../schema/language-tag.ts';
import { bodyLabelsIn } from './body-labels.ts';
import { buildHelpCentre } from './build.ts';
import type { HelpCentre } from './help-centre.ts';
import { languages } from './language.ts';

/** What was built from which content; found by all modules of a process, as the content is. */
const key = Symbol.for('help:centres');
const place = globalThis as { [key]?: WeakMap<ContentSource, HelpCentre> };

/**
 * The help centre of this build: the only door through which pages get content.
 *
 * The folder is read once, and every body rendered once. The content is no Astro collection on
 * purpose: mistakes are reported with line and column, the same pipeline serves pages and
 * exports, and nothing rendered by an older version of that pipeline is kept in a cache.
 */
export async function loadHelpCentre(): Promise<HelpCentre> {
  const source = await currentContent();
  const centres = (place[key] ??= new WeakMap());
  let centre = centres.get(source);
  if (!centre) {
    const language = languages[languageTagOf(source.site.yaml?.value)];
    centre = buildHelpCentre(source, bodyLabelsIn(language));
    centres.set(source, centre);
    // Parsed text is most of the memory of a large build, and rendered it has served.
    source.pages.length = 0;
  }
  return centre;
}
