import type { Placeholders } from '../markdown/placeholders.ts';

type Fields = Record<string, unknown>;

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
      itemsOf(regions).flatMap((region) =>
        itemsOf(region['authorities']).flatMap(({ id, phone }) =>
          isText(phone) && isText(id) ? [[`${String(region['id'])}.${id}`, phone] as const] : [],
        ),
      ),
    ),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const itemsOf = (list: unknown): Fields[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
