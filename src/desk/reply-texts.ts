/** The texts of a reply. Braces hold what is filled in: `{number}`, or a placeholder of the desk. */
export interface ReplyTexts {
  /** With the customer's name or its placeholder: `{customer}`. */
  greeting: string;
  /** Where there is neither. */
  greetingPlain: string;
  /** Each warning of the answers, before all else: `{warning}`. */
  warning: string;
  /** Before each of several answers: `{title}`. */
  about: string;
  /** Before the steps. */
  steps: string;
  /** Before the steps of each of several lists: `{list}`. */
  stepsOf: string;
  /** `{link}`, `{number}`. */
  link: string;
  /** The same when steps were chosen. */
  linkSteps: string;
  /** After a link, for who follows none: `{number}`. */
  orFind: string;
  /** Where no link can be written: `{number}`. */
  find: string;
  /** Before the link to a page that may be read instead of what is not here: `{title}`, `{number}`. */
  insteadLink: string;
  /** What tells later whether the reply is out of date: `{number}`, `{version}`. */
  mark: string;
  safety: string;
  /** After the name of another page that cannot be linked to: `{number}`. */
  instead: string;
}

/** Where the interface texts hold each of them. */
export const replyTextKeys = {
  greeting: 'help.reply.greeting',
  greetingPlain: 'help.reply.greetingPlain',
  warning: 'help.reply.warning',
  about: 'help.reply.about',
  steps: 'help.reply.steps',
  stepsOf: 'help.reply.stepsOf',
  link: 'help.reply.link',
  linkSteps: 'help.reply.linkSteps',
  orFind: 'help.reply.orFind',
  find: 'help.reply.find',
  insteadLink: 'help.reply.insteadLink',
  mark: 'help.reply.mark',
  safety: 'help.reply.safety',
  instead: 'help.reply.instead',
} as const satisfies Record<keyof ReplyTexts, string>;

export type ReplyTextKey = (typeof replyTextKeys)[keyof ReplyTexts];

/** What a reply fills into its texts by itself; anything else in braces is the desk's to fill in. */
export const ownReplyNames: Readonly<Record<keyof ReplyTexts, readonly string[]>> = {
  greeting: [],
  greetingPlain: [],
  warning: ['warning'],
  about: ['title'],
  steps: [],
  stepsOf: ['list'],
  link: ['link', 'number'],
  linkSteps: ['link', 'number'],
  orFind: ['number'],
  find: ['number'],
  insteadLink: ['title', 'number'],
  mark: ['number', 'version'],
  safety: [],
  instead: ['number'],
};

/**
 * Collects the texts of a reply.
 *
 * @param text Looks up a text of the interface by its key, such as `t` of a page.
 */
export function replyTextsFrom(text: (key: ReplyTextKey) => string): ReplyTexts {
  const entries = Object.entries(replyTextKeys).map(([name, key]) => [name, text(key)]);
  return Object.fromEntries(entries) as ReplyTexts;
}
