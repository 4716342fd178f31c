import type { Payment } from '../cases/case-record.ts';

/** Whether anything is known of a payment besides its day and its amount. */
export const hasText = ({ note, otherSide = '', numbers = '' }: Payment): boolean =>
  note + otherSide + numbers !== '';

/** The same payment, its texts without what nobody may see. */
export function cleaned(payment: Payment, clean: (text: string) => string): Payment {
  const { note, otherSide, numbers } = payment;
  return {
    ...payment,
    note: clean(note),
    ...(otherSide === undefined ? {} : { otherSide: clean(otherSide) }),
    ...(numbers === undefined ? {} : { numbers: clean(numbers) }),
  };
}
