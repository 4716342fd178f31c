import { placeholderValues } from '../model/placeholder-values.ts';
import { readOutsideAddress } from '../schema/outside-address.ts';
import type { ContentSource } from '../source/content-source.ts';
import { fieldsOf, itemsOf } from '../source/untyped.ts';
import { isText } from './frontmatter.ts';
import { shownHosts, withoutWww } from './shown-hosts.ts';
import { digitsOf } from './shown-numbers.ts';

/** The numbers and hosts that files declare, as far as they are right. */
export interface DeclaredContacts {
  /** By digits: how a text is to name each number. */
  numbers: ReadonlyMap<string, string>;
  /** By host without `www.`: how a text is to name its owner. */
  hosts: ReadonlyMap<string, string>;
  /** Hosts that may stand in a text: pages may link to them. */
  free: ReadonlySet<string>;
}

export function declaredContacts({ site, authorities }: ContentSource): DeclaredContacts {
  const { brand, url, linkHosts, channels, operator } = fieldsOf(site.yaml?.value);
  const values = Object.entries(placeholderValues('', authorities.yaml?.value));
  const numbers = new Map<string, string>();
  const hosts = new Map<string, string>();
  for (const { item } of itemsOf(channels)) {
    const { kind, name, value } = item;
    const told = `写渠道的名字“${String(name)}”，号码和网址由列出渠道的页面给出`;
    if (kind === 'phone') numbers.set(digitsOf(String(value)), told);
    else for (const host of shownHosts(String(value))) hosts.set(withoutWww(host), told);
  }
  for (const digits of new Set(values.map(([, value]) => digitsOf(value)).filter(Boolean)))
    numbers.set(digits, `改成 ${namesOf(digits, values)}`);
  const listed = itemsOf(authorities.yaml?.value).flatMap(({ item }) =>
    itemsOf(item['authorities']),
  );
  for (const { item } of listed) {
    const { name, web } = item;
    const { host } = { host: undefined, ...readOutsideAddress(String(web)) };
    if (host)
      hosts.set(withoutWww(host), `写机构的名字“${String(name)}”，网址由列出机构的页面给出`);
  }
  const own = [linkHosts, fieldsOf(operator)['domain'], brand, url].flat().filter(isText);
  return { numbers, hosts, free: new Set(own.flatMap(shownHosts).map(withoutWww)) };
}

/** Two places may have one number: a writer says which is meant. */
function namesOf(digits: string, values: readonly (readonly [string, string])[]): string {
  const names = values.filter(([, value]) => digitsOf(value) === digits);
  return names.map(([name]) => `{{${name}}}`).join(' 或 ');
}
