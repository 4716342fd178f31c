import type { PhrasingContent, RootContent } from 'mdast';
import { channelAddress } from '../model/channel-address.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import { operatorLines } from '../model/operator-lines.ts';
import type { Region } from '../schema/authorities.ts';
import type { Channel } from '../schema/channels.ts';
import { heading, link, list, paragraph, strong } from './nodes.ts';

/**
 * The operator, its channels, and those that are not registered. Numbers are texts: who calls one
 * reads first whether it is the phone to call with.
 */
export function channelBlocks({ site, language }: HelpCentre): RootContent[] {
  const { texts } = language;
  const { operator, channels } = site;
  const who = operatorLines(operator, language).map((line) => paragraph(line));
  const named = channels.filter(({ value }) => value !== undefined);
  return [
    heading(2, texts[operator ? 'help.channels.title' : 'help.channels.registered']),
    ...(operator ? [] : who),
    paragraph(texts[operator ? 'help.channels.note' : 'help.channels.compare']),
    ...(named.length > 0 ? [list(named.map((channel) => channelItem(channel, language)))] : []),
    ...missingChannels(channels, language),
    ...(operator ? who : []),
  ];
}

/** Names the channels without a value, in one line. */
export function missingChannels(
  channels: readonly Channel[],
  { texts, list: listed }: HelpCentre['language'],
): RootContent[] {
  const missing = channels.filter(({ value }) => value === undefined).map(({ name }) => name);
  return missing.length > 0
    ? [paragraph(fill(texts['help.channels.missing'], { names: listed(missing) }))]
    : [];
}

function channelItem(channel: Channel, { texts, date, list: listed }: HelpCentre['language']) {
  const { name, value = '', note, hours, replies, languages, checked } = channel;
  const address = channelAddress(channel);
  const canBeOpened = address !== undefined && !address.startsWith('tel:');
  return {
    line: [strong(name), ' ', canBeOpened ? link(value, address) : value],
    more: [
      ...(note ? [note] : []),
      ...(hours ? [fill(texts['help.channels.hours'], { text: hours })] : []),
      ...(replies ? [fill(texts['help.channels.replies'], { text: replies })] : []),
      ...(languages ? [fill(texts['help.channels.languages'], { text: listed(languages) })] : []),
      ...(checked ? [fill(texts['help.channels.checked'], { date: date(checked) })] : []),
    ],
  };
}

/** The public authorities by region, each with what it is for and where its number stands. */
export function authorityBlocks({ regions, language }: HelpCentre): RootContent[] {
  const { texts } = language;
  return [
    heading(2, texts['help.authorities.title']),
    paragraph(texts['help.authorities.note']),
    ...regions.flatMap(({ name, authorities }) => [
      heading(3, name),
      list(authorities.map((authority) => authorityItem(authority, language))),
    ]),
  ];
}

function authorityItem(
  authority: Region['authorities'][number],
  { texts, date }: HelpCentre['language'],
) {
  const { name, phone, web, find, notFor, hours, source, checked } = authority;
  const line: (string | PhrasingContent)[] = [strong(name), ...(phone ? [` ${phone}`] : [])];
  return {
    line,
    more: [
      ...(web ? [[link(web, web)]] : []),
      ...(find ? [find] : []),
      fill(texts['help.authorities.for'], { text: authority.for }),
      ...(notFor ? [fill(texts['help.authorities.notFor'], { text: notFor })] : []),
      ...(hours ? [fill(texts['help.authorities.hours'], { text: hours })] : []),
      ...(source && checked
        ? [
            sourceLine(
              fill(texts['help.authorities.source'], { source, date: date(checked) }),
              source,
            ),
          ]
        : []),
    ],
  };
}

/** A source on the web stands as code: whole, and no link, as on its page. */
function sourceLine(line: string, source: string): (string | PhrasingContent)[] {
  if (!/^https?:/.test(source)) return [line];
  const [before = '', after = ''] = line.split(source);
  return [before, { type: 'inlineCode', value: source }, after];
}
