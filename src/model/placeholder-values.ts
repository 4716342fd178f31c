import type { Placeholders } from '../markdown/placeholders.ts';
import { itemsOf } from '../source/untyped.ts';

/**
 * What stands for each placeholder: `{{brand}}`, and the number of every authority that has one, by
 * the ids of its region and its own (`{{cn.police}}`).
 *
 * @param brand Of site.yaml.
 * @param regions What authorities.yaml holds, right or not: rules ask while it is still wrong.
 */
export function placeholderValues(brand: unknown, regions: unknown): Placeholders {
  return {
    brand: isText(brand) ? brand : '',
    ...Object.fromEntries(
      itemsOf(regions).flatMap(({ item: region }) =>
        itemsOf(region['authorities']).flatMap(({ item: { id, phone } }) =>
          isText(phone) && isText(id) ? [[`${String(region['id'])}.${id}`, phone] as const] : [],
        ),
      ),
    ),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
