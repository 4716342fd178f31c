import { forLater } from '../model/interface-text.ts';
import type { Language } from '../model/language.ts';
import { replyTextsFrom, type ReplyTexts } from './reply-texts.ts';

/** The texts of replies as the interface has them now, in a language. */
export const currentReplyTexts = ({ texts }: Language): ReplyTexts =>
  replyTextsFrom((key) => forLater(texts[key]));
