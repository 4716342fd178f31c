/** The same text, with blanks in numbers and before times that no line ends at: 6222 0211. */
export const unbroken = (text: string): string => text.replace(/(\d) (?=\d)/g, '$1\u00A0');
