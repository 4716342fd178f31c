import type { APIContext } from 'astro';
import { forLater } from '../../model/interface-text.ts';
import type { TextKey } from '../../model/language.ts';
import type { ReplyToolsTexts } from '../../components/reply/reply-tools.ts';
import { replyTextsFrom } from '../../desk/reply-texts.ts';

/** Texts for agents who copy an answer where they read it. */
export function GET({ locals }: APIContext): Response {
  const t = (key: TextKey): string => forLater(locals.t(key));
  const texts: ReplyToolsTexts = {
    reply: replyTextsFrom(t),
    customer: t('help.desk.customer'),
    said: {
      rich: t('help.desk.copiedReply'),
      markdown: t('help.desk.copiedMarkdown'),
      plain: t('help.desk.copiedPlain'),
    },
    labels: {
      rich: t('help.desk.copyReply'),
      markdown: t('help.desk.copyMarkdown'),
      plain: t('help.desk.copyPlain'),
      link: t('help.desk.copyLink'),
      steps: t('help.desk.steps'),
      copied: t('help.copy.copied'),
    },
  };
  return Response.json(texts);
}
