import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import type { BodyLabels } from './build.ts';

/** The words of the interface that stand inside rendered bodies. */
export const bodyLabels: BodyLabels = {
  callouts: { note: strings['help.callout.note'], warning: strings['help.callout.warning'] },
  anchors: {
    heading: (text) => strings['help.anchor.heading'].replace('{{text}}', () => text),
    step: (text) => strings['help.anchor.step'].replace('{{text}}', () => text),
  },
  outsideNote: strings['help.page.outside'],
};
