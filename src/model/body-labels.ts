import type { BodyLabels } from './build.ts';
import { fill } from './interface-text.ts';
import type { Language } from './language.ts';

/** The words of the interface inside rendered bodies, in a language. */
export function bodyLabelsIn({ texts }: Language): BodyLabels {
  return {
    callouts: { note: texts['help.callout.note'], warning: texts['help.callout.warning'] },
    anchors: {
      heading: (text) => fill(texts['help.anchor.heading'], { text }),
      step: (text) => fill(texts['help.anchor.step'], { text }),
    },
    call: (phone) => fill(texts['help.page.call'], { phone }),
    outsideNote: texts['help.page.outside'],
    reference: (title, number) => fill(texts['help.page.reference'], { title, number }),
  };
}
