import { placeText } from '../model/ledger/promise.ts';
import { ledgerSchema } from '../schema/ledger.ts';
import { parseYaml } from '../source/yaml-source.ts';

/**
 * Everything that a ledger promises, as a writer would name it; nothing when the text is no
 * ledger, as a version may be that was never landed.
 */
export function promisesIn(text: string): Set<string> {
  const ledger = ledgerSchema.safeParse(parseYaml(text).value);
  if (!ledger.success) return new Set();
  const { topics, pages } = ledger.data;
  return new Set([
    ...topics.map((topic) => `topics ${topic}`),
    ...pages.flatMap(({ number, addresses, headings, steps }) => [
      placeText(number),
      ...addresses.map((address) => `${number} ${address}`),
      ...[...headings, ...steps].map((id) => placeText(number, id)),
    ]),
  ]);
}
