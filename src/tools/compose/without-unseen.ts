import { wellFormed } from '../../floor/well-formed.ts';

/** Characters without width, and those that turn the direction of writing: a text may look like another. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as its reader sees it; halves of characters, which nobody can keep or send, are marked. */
export const withoutUnseen = (text: string): string => wellFormed(text.replace(unseen, ''));
