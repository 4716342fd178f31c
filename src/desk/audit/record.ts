/** A macro, a canned response, a row, or a line of a pasted reply. */
export interface AuditRecord {
  /** How a person finds it: `第 3 条“提现::1301 …”`, `第 12 行`. */
  label: string;
  texts: string[];
  /** Number and version where the record names them in fields of their own. */
  quoted: { number: number; version: string }[];
}

/** How a record is named after its place. */
export function labelOf(place: string, name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (!line) return place;
  const characters = [...line.slice(0, 200)];
  return `${place}“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : line}”`;
}
