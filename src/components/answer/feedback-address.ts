import type { Feedback } from '../../schema/feedback.ts';

/** Where a tap on the way to tell of a page leads: what `site.yaml` names, and nothing added. */
export const feedbackAddress = ({ mail, web = '' }: Feedback): string =>
  mail === undefined ? web : `mailto:${mail}`;
