import styles from '../../styles/reply-tools.late.css?url&no-inline';
import type { ReplyTexts } from '../../desk/reply-texts.ts';
import { button, element } from '../browser/dom.ts';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { copyLink, copyReply, type ReplyForm, type Said } from './copy-reply.ts';
import { loadDeskAnswer } from './desk-answers.ts';
import { chosenSteps, stepChoice } from './step-choice.ts';

/** What copying a reply needs besides the answer: /texts/reply.json. */
export interface ReplyToolsTexts {
  reply: ReplyTexts;
  /** Stands in the greeting until an agent puts a name there. */
  customer: string;
  /** What is announced for each form. */
  said: Said;
  /** Labels of the buttons, and what is announced of a link. */
  labels: Record<ReplyForm | 'link' | 'steps' | 'copied', string>;
}

/** Buttons that copy an answer as a reply, and the steps to choose for it. */
export async function replyTools(number: number): Promise<HTMLElement> {
  const [answer, texts] = await Promise.all([
    loadDeskAnswer(number),
    loadJson<ReplyToolsTexts>(`${import.meta.env.BASE_URL}texts/reply.json`),
    loadStyles(styles),
  ]);
  const tools = element('div');
  const choice = stepChoice(answer.steps, texts.labels.steps, () => undefined);
  const copy = (form: ReplyForm) => () =>
    copyReply([{ answer, chosen: chosenSteps(tools) }], form, {
      texts: texts.reply,
      customer: texts.customer,
      said: texts.said,
    });
  const row = element('div');
  row.className = 'help-agent-buttons';
  row.append(
    ...(['rich', 'markdown', 'plain'] as const).map((form) =>
      button(texts.labels[form], copy(form), 'help-button'),
    ),
    button(
      texts.labels.link,
      () => copyLink(number, chosenSteps(tools), texts.labels.copied),
      'help-button',
    ),
  );
  tools.append(...(choice ? [choice] : []), row);
  return tools;
}
