import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import { replyTextsFrom, type ReplyTexts } from './reply-texts.ts';

/** The texts of replies as the interface has them now. */
export const currentReplyTexts: ReplyTexts = replyTextsFrom((key) => strings[key]);
