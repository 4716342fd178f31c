import { isPageNumber, numberSource } from '../../schema/identifiers.ts';

/** What `composeAddress` puts behind `#`. */
const form = new RegExp(`^#from=(${numberSource})$`);

/** The number in the fragment of an address; 0 where there is none, or something else. */
export function pageInFragment(fragment: string): number {
  const number = Number(form.exec(fragment)?.[1]);
  return isPageNumber(number) ? number : 0;
}
