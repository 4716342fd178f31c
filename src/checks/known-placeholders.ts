import type { Placeholders } from '../markdown/placeholders.ts';
import { placeholderValues } from '../model/placeholder-values.ts';
import type { ContentSource } from '../source/content-source.ts';

/** The placeholders that pages may use, with what stands for them, as far as the files say. */
export function knownPlaceholders({ site, authorities }: ContentSource): Placeholders {
  const { brand } = (site.yaml?.value ?? {}) as { brand?: unknown };
  return placeholderValues(brand, authorities.yaml?.value);
}
