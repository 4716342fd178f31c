/** A wording as it is told from others: case, width, marks and blanks make no difference (HC016). */
export const wordingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
