import type { RootContent } from 'mdast';
import { contactAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { operatorLines } from '../model/operator-lines.ts';
import { contactPages, supportGuides } from '../model/support-guides.ts';
import { heading, link, list, paragraph, strong } from './nodes.ts';
import { programFile } from './program-file.ts';
import { ProgramLinks } from './program-links.ts';
import { authorityBlocks, channelBlocks, missingChannels } from './reach-blocks.ts';
import { SharedBlocks } from './shared-blocks.ts';

/**
 * Every way to a human as Markdown.
 *
 * @param now In milliseconds.
 */
export function contactMarkdown(centre: HelpCentre, now: number): string {
  const { texts } = centre.language;
  const shared = new SharedBlocks(centre, now);
  const { prepare, contact } = supportGuides;
  const guides = centre.pages([prepare, contact, contactPages.genuine]);
  const hasChannels = centre.site.channels.some(({ value }) => value !== undefined);
  const title = texts['help.contact.title'];
  return programFile({ title, page: new ProgramLinks(centre).to(contactAddress) }, [
    heading(1, title),
    ...shared.notices(),
    ...callNow(centre),
    ...(hasChannels ? channelBlocks(centre) : waysToSupport(centre)),
    ...shared.section(texts['help.contact.prepare'], guides, true),
    ...shared.tools(),
    ...(centre.regions.length > 0 ? authorityBlocks(centre) : []),
  ]);
}

/** Whom to call while money is leaving, and first which phone not to take. */
function callNow(centre: HelpCentre): RootContent[] {
  const { texts } = centre.language;
  const otherPhone = centre.page(contactPages.otherPhone);
  const note = texts['help.contact.otherPhone'];
  const police = centre.regions.flatMap(({ name, authorities }) => {
    const phone = authorities.find((one) => one.kind === 'police' && one.phone)?.phone;
    return phone === undefined ? [] : [{ line: [`${name} `, strong(phone)] }];
  });
  const hasNumbers = centre.site.channels.some(({ kind, value }) => kind === 'phone' && value);
  if (centre.regions.length === 0 && !hasNumbers) return [];
  return [
    heading(2, texts['help.home.urgent']),
    paragraph(centre.page(contactPages.alarm)?.summary ?? texts['help.contact.call']),
    paragraph(
      otherPhone ? [link(note, new ProgramLinks(centre).toMarkdown(otherPhone.address))] : note,
    ),
    ...(police.length > 0 ? [paragraph([strong(texts['help.contact.police'])]), list(police)] : []),
    paragraph(texts['help.contact.bank']),
  ];
}

/** Where no channel is registered: how a reader finds a real one by what they have already. */
function waysToSupport({ site, language }: HelpCentre): RootContent[] {
  const { texts } = language;
  return [
    heading(2, texts['help.contact.find']),
    ...operatorLines(site.operator, language).map((line) => paragraph(line)),
    list([
      { line: [strong(texts['help.contact.app'])], more: [texts['help.contact.appHow']] },
      { line: [strong(texts['help.contact.web'])], more: [texts['help.contact.webHow']] },
      { line: [strong(texts['help.contact.never'])], more: [texts['help.contact.neverHow']] },
    ]),
    ...missingChannels(site.channels, language),
  ];
}
