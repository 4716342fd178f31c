import { parsePlace } from '../../model/ledger/promise.ts';
import { isRecord, numberOf, type SettingsSource } from '../../source/ledger-source.ts';
import { fieldsOf, itemsOf } from '../../source/untyped.ts';
import { textHolding } from '../publish/record-text.ts';
import { isSame, writtenPlace, type Lead } from './leads.ts';
import { fileOf, type Work } from './work.ts';
import { YamlEdits } from './yaml-edits.ts';

/** What becomes of something that was published: where it leads now, or a sentence for its readers. */
export type Declared = { from: string } & ({ to: string } | { note: string });

/** Says in the record of a page what becomes of it, of an address or of places that it had. */
export function declare(work: Work, number: number, declared: readonly Declared[]): void {
  const { content, edit } = work;
  const known = new Set(work.ledger.retired.map(({ from }) => from));
  const fresh = declared.filter(({ from }) => !known.has(from));
  const source = recordOf(content.ledger.files, number);
  if (!source || fresh.length === 0) return;
  const file = fileOf(work, source);
  // A number is written as one: `from: 1301`.
  const plain = (name: string): string | number => (/^\d+$/.test(name) ? Number(name) : name);
  const retired = fresh.map(({ from, ...fate }) => ({
    from: plain(from),
    ...('to' in fate ? { to: plain(fate.to) } : fate),
  }));
  edit.write(file, textHolding(edit.read(file), { retired }));
}

/** The file that has the record of a page; the old one of a ledger that was never taken apart. */
const recordOf = (files: readonly SettingsSource[], number: number): SettingsSource | undefined =>
  files.find((source) => isRecord(source) && numberOf(source.file.path) === number) ??
  files.find(({ yaml }) =>
    itemsOf(fieldsOf(yaml?.value)['pages']).some(({ item }) => item['number'] === number),
  );

/** Takes back what was said of an address that is in use again. */
export function takeBack(work: Work, address: string): void {
  for (const source of work.content.ledger.files) {
    const places = itemsOf(fieldsOf(source.yaml?.value)['retired'])
      .filter(({ item }) => item['from'] === address)
      .map(({ index }) => index);
    if (places.length === 0) continue;
    const file = fileOf(work, source);
    const edits = new YamlEdits(work.edit.read(file) ?? '');
    edits.removeItems(['retired'], new Set(places));
    work.edit.write(file, edits.toString());
  }
}

/**
 * Leads what became of other things elsewhere, so that old links still take one step. An old address
 * goes where its number goes.
 *
 * @param note For readers of links that led to what is gone without a successor.
 */
export function leadLedger(work: Work, lead: Lead, note: string | undefined): void {
  for (const source of work.content.ledger.files) {
    const led = itemsOf(fieldsOf(source.yaml?.value)['retired']).flatMap(({ item, index }) => {
      const before = parsePlace(String(item['to']));
      const isOwnAddress =
        String(item['from']).split('/').length > 4 || /^\/guide\//.test(String(item['from']));
      const after = before && lead(before);
      return !before || isOwnAddress || isSame(before, after) ? [] : [{ index, after }];
    });
    if (led.length === 0) continue;
    const file = fileOf(work, source);
    const edits = new YamlEdits(work.edit.read(file) ?? '');
    for (const { index, after } of led) {
      const path = ['retired', index, 'to'];
      if (after) edits.set(path, writtenPlace(after));
      else if (note !== undefined) edits.setEntry(path, 'note', note);
    }
    work.edit.write(file, edits.toString());
  }
}
