import { parseAnswerLink } from '../markdown/answer-links.ts';
import type { Position } from '../markdown/position.ts';
import { parsePlace, type Place } from '../model/ledger/promise.ts';
import type { ContentSource, PageSource } from '../source/content-source.ts';
import type { SettingsSource } from '../source/ledger-source.ts';
import type { TextFile } from '../source/text-file.ts';
import { fieldsOf, itemsOf } from '../source/untyped.ts';
import { isNumber, listItems } from './frontmatter.ts';
import { fileStart } from './rule.ts';
import { linksOf } from './written-links.ts';
import { triageReferences, writtenTriage } from './written-triage.ts';

/** A place in the settings that names a page by its number, or a place on it. */
export interface SettingsReference extends Place {
  source: SettingsSource;
  path: readonly PropertyKey[];
}

/** Everything in the settings that leads to pages. */
export function settingsReferences(content: ContentSource): SettingsReference[] {
  const { site, elsewhere, triage } = content;
  const settings = fieldsOf(site.yaml?.value);
  const inSite = ['urgent', 'asked', 'notices'].flatMap((list) =>
    itemsOf(settings[list]).map(({ item, index }) => {
      const key = list === 'notices' ? 'link' : 'id';
      return { source: site, path: [list, index, key], name: item[key] };
    }),
  );
  const { featured } = settings;
  const shown = (Array.isArray(featured) ? featured : []).map((name: unknown, index) => ({
    source: site,
    path: ['featured', index],
    name,
  }));
  const others = itemsOf(elsewhere.yaml?.value).map(({ item: { to }, index }) => ({
    source: elsewhere,
    path: [index, 'to'],
    name: to,
  }));
  const written = writtenTriage(content);
  const ofTriage = (written ? triageReferences(written) : [])
    .filter(({ kind }) => kind !== 'call')
    .map(({ path, name }) => ({ source: triage, path, name }));
  return [...inSite, ...shown, ...others, ...ofTriage].flatMap(({ name, ...where }) => {
    const place = parsePlace(String(name));
    return place ? [{ ...where, ...place }] : [];
  });
}

/** Where a page names others, in its fields and in its body. */
export function referencesIn(
  page: PageSource,
): { file: TextFile; number: number; position: Position }[] {
  const { file, frontmatter } = page;
  return [
    ...listItems(page, 'related', isNumber).map(({ item: number, index }) => ({
      file,
      number,
      position: frontmatter?.positionOf(['related', index]) ?? fileStart,
    })),
    ...linksOf(page).flatMap(({ url, position }) => {
      const number = parseAnswerLink(url)?.number;
      return number === undefined ? [] : [{ file, number, position }];
    }),
  ];
}
