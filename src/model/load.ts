import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';
import { buildHelpCentre, type BodyLabels } from './build.ts';
import type { HelpCentre } from './help-centre.ts';

let loaded: Promise<HelpCentre> | undefined;

/**
 * The help centre of this build: the only door through which pages get content.
 *
 * It reads the folder once. The content is no Astro collection on purpose: mistakes are reported
 * with line and column, the same pipeline serves pages and exports, and nothing rendered by an
 * older version of that pipeline is kept in a cache.
 */
export function loadHelpCentre(): Promise<HelpCentre> {
  loaded ??= readContentSource(contentPath()).then((source) => buildHelpCentre(source, bodyLabels));
  return loaded;
}

const bodyLabels: BodyLabels = {
  callouts: { note: strings['help.callout.note'], warning: strings['help.callout.warning'] },
  anchors: {
    heading: (text) => strings['help.anchor.heading'].replace('{{text}}', () => text),
    step: (text) => strings['help.anchor.step'].replace('{{text}}', () => text),
  },
};
