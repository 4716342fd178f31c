/** Something in a pasted text that can be held against the list. */
export interface Part {
  kind: 'web' | 'phone' | 'mail' | 'account';
  text: string;
  /** Of a mail address in `<…>`: the name before it. */
  shown?: string;
  /** A number of few digits among other words may be an amount or a day. */
  isDoubtful?: boolean;
  /** As it was pasted, where it is judged with marks that stand for something. */
  pasted?: string;
}
