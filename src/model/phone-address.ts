/** What a tap on a number opens. */
export const phoneAddress = (phone: string): string => `tel:${digitsOf(phone)}`;

/** What a tap on the number of an authority opens: a call, or a text message. */
export const numberAddress = (phone: string, texts = false): string =>
  texts ? `sms:${digitsOf(phone)}` : phoneAddress(phone);

const digitsOf = (phone: string): string => phone.replace(/[^+\d]/g, '');
