import type { MessageTexts } from './reason-message.ts';
import type { Way } from './ways-on.ts';

/** Why a page did not help. */
export type Reason = 'stuck' | 'other' | 'unclear' | 'wrong' | 'else';

/** What helps next: the ways on of the page, and places that the browser finds by itself. */
export type Next = Way | 'still' | 'related' | 'search' | 'triage';

/** The reasons in the order of their choice, with what helps next, most useful first. */
export const nextFor: Readonly<Record<Reason, readonly Next[]>> = {
  stuck: ['still', 'prepare', 'contact'],
  other: ['related', 'triage', 'search', 'topic'],
  unclear: ['contact', 'prepare', 'playbook'],
  wrong: ['contact'],
  else: ['triage', 'contact', 'topic'],
};

/** Texts for a page that did not help, loaded with the choice of reasons: /texts/reasons.json. */
export type ReasonTexts = MessageTexts &
  Record<
    | Reason
    | `${Reason}Advice`
    | `${Reason}Label`
    | 'legend'
    | 'stillAdvice'
    | 'still'
    | 'related'
    | 'search'
    /** Empty where there are no such questions. */
    | 'triage'
    | 'hint'
    | 'textLabel'
    | 'copy'
    | 'copied'
    | 'mail'
    | 'mailSubject'
    | 'web'
    | 'private',
    string
  >;
