import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { element, fillWith } from '../browser/dom.ts';
import type { CaseFileTexts } from './case-file-texts.ts';
import type { HostParts } from './host-parts.ts';

/** Offers the cases that there are, and a new one. @param chosen Id of that which is shown. */
export function showCases(
  parts: HostParts,
  { caseNew, caseUnnamed }: CaseFileTexts,
  cases: readonly CaseRecord[],
  chosen: string,
): void {
  const options = cases.map(({ id, party, reference, facts }) => {
    const name = [party, reference].filter((text) => text !== '').join(' ');
    return option(id, name || facts.problem.slice(0, 30) || caseUnnamed);
  });
  const select = parts.part('case') as HTMLSelectElement;
  fillWith(select, ...options, option('', caseNew));
  select.value = cases.find(({ id }) => id === chosen)?.id ?? '';
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', text);
  made.value = value;
  return made;
}
