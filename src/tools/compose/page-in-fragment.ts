/** What `composeAddress` puts behind `#`; numbers of answers and guides have four digits. */
const form = /^#from=(\d{4})$/;

/** The number in the fragment of an address; 0 where there is none, or something else. */
export const pageInFragment = (fragment: string): number => Number(form.exec(fragment)?.[1] ?? 0);
