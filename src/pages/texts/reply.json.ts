import type { APIContext } from 'astro';
import type { ReplyToolsTexts } from '../../components/reply/reply-tools.ts';
import { replyTextsFrom } from '../../desk/reply-texts.ts';

/** Texts for agents who copy an answer where they read it. */
export function GET({ locals: { t } }: APIContext): Response {
  const texts: ReplyToolsTexts = {
    reply: replyTextsFrom((key) => t(key)),
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
