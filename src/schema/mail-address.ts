const pattern = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** What is wrong with a mail address, for a writer; `undefined` when nothing is. */
export const mailFault = (address: string): string | undefined =>
  pattern.test(address) ? undefined : '不是邮箱地址，例如 service@example.com';
