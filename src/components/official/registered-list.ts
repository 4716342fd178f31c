import { getDomain } from 'tldts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { Channel } from '../../schema/channels.ts';
import type { Entry } from '../../tools/official/registered.ts';

/** A record as the page shows it and its script gets it. */
export interface ShownEntry extends Entry {
  /** What it is: a channel's name, an authority's. */
  name: string;
  /** The day on which it was checked, as readers write it. */
  day: string;
}

/** Codes of the countries that regions of `authorities.yaml` are, by id. */
const countries: Readonly<Record<string, string>> = {
  cn: '86',
  hk: '852',
  mo: '853',
  tw: '886',
  uk: '44',
};

/** What a channel is compared as; where to tap in an app cannot be. */
function kindOf({ kind, value = '' }: Channel): Entry['kind'] | undefined {
  if (kind === 'phone') return 'phone';
  if (kind === 'email') return 'mail';
  if (/^https:\/\//.test(value)) return 'web';
  return kind === 'social' ? 'account' : undefined;
}

/**
 * All that is registered of the operator and of authorities. The operator's domain stands for what
 * is under it only where nobody else can have a name beside it (public suffix list).
 *
 * @param siteName What the operator's own domain is called.
 */
export function registeredList(
  { site, regions, language }: HelpCentre,
  siteName: string,
): ShownEntry[] {
  const { operator } = site;
  const country = language.code === 'zh' ? '86' : undefined;
  const dated = (checked: string | undefined): { checked?: string; day: string } =>
    checked === undefined ? { day: '' } : { checked, day: language.date(checked) };
  const isOwn =
    operator && getDomain(operator.domain, { allowPrivateDomains: true }) === operator.domain;
  const own = operator && {
    kind: isOwn ? ('domain' as const) : ('web' as const),
    value: isOwn ? operator.domain : `https://${operator.domain}`,
    name: siteName,
    ...dated(operator.checked),
  };
  const channels = site.channels.flatMap((channel): ShownEntry[] => {
    const { value, name, checked } = channel;
    const kind = kindOf(channel);
    return operator && value !== undefined && kind
      ? [{ kind, value, name, ...(kind === 'phone' ? { country } : {}), ...dated(checked) }]
      : [];
  });
  const authorities = regions.flatMap(({ id, name: region, authorities: listed }) =>
    listed.flatMap(({ name, phone, web, checked }): ShownEntry[] => {
      const shared = { name, authority: `${region} · ${name}`, ...dated(checked) };
      return [
        ...(phone
          ? [{ kind: 'phone' as const, value: phone, country: countries[id], ...shared }]
          : []),
        ...(web ? [{ kind: 'web' as const, value: web, ...shared }] : []),
      ];
    }),
  );
  return [...(own ? [own] : []), ...channels, ...authorities];
}
