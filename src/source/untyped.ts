/** A mapping of a settings file, right or not. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A value as a mapping; an empty one where it is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The mappings of a list, with their places in it; none where it is no list. */
export const itemsOf = (list: unknown): { item: Fields; index: number }[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown, index) => (isFields(item) ? [{ item, index }] : []))
    : [];

/** Whether a value is a mapping, and no list. */
export const isMapping = (value: unknown): value is Fields =>
  isFields(value) && !Array.isArray(value);
