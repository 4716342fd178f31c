import { stringify } from 'yaml';

/** A text as YAML has it, in quotes where it needs them. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** Items as they stand between the brackets of a list, quoted where YAML asks for it. */
export function flow(items: readonly unknown[]): string {
  const layout = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return stringify(items, layout).trim().slice(1, -1);
}
