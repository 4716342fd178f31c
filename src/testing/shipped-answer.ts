import { checkedHelpCentre } from '../commands/checked-help-centre.ts';

const centre = await checkedHelpCentre();
const page = centre.page(1301);
if (!page) throw new Error('Tests of the built site look at answer 1301, which is not there.');

/** Answer 1301 as the content has it now: what tests of the built site look for on it. */
export const shippedAnswer = page;

/** What a step of it says. */
export const shippedStep = (id: string): string =>
  shippedAnswer.steps.find((step) => step.id === id)?.text ?? `no step ${id}`;

const loans = centre.elsewhere.find(({ id }) => id === 'loans');

/** The page that somebody who asks for a loan is sent to; nothing here answers that. */
export const shippedInstead = loans?.to === undefined ? undefined : centre.page(loans.to);
