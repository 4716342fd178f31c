import type { ContentSource } from '../source/content-source.ts';
import type { SettingsSource } from '../source/ledger-source.ts';
import { fieldsOf, itemsOf } from '../source/untyped.ts';
import type { Finding } from './rule.ts';

/** Something to do that is no mistake. */
export type Reminder = Finding & { title: string };

/**
 * Authorities, channels, facts, and the operator, that nobody has held against their source for a
 * year. They are no mistakes: what is built must not depend on the day.
 */
export function oldEntries({ site, authorities }: ContentSource, today: Date): Reminder[] {
  const settings = fieldsOf(site.yaml?.value);
  const operator = fieldsOf(settings['operator']);
  return [
    ...itemsOf(authorities.yaml?.value).flatMap(({ item: region, index: at }) =>
      itemsOf(region['authorities']).flatMap(({ item, index }) =>
        reminder(
          authorities,
          [at, 'authorities', index, 'checked'],
          { ...item, name: `${String(item['name'])} ${String(item['phone'] ?? item['web'])}` },
          `照出处核对号码：${String(item['source'])}；对了就改 checked，不对就改正，找不到了就删掉`,
          today,
        ),
      ),
    ),
    ...itemsOf(settings['channels']).flatMap(({ item, index }) =>
      reminder(
        site,
        ['channels', index, 'checked'],
        { ...item, name: `${String(item['name'])} ${String(item['value'])}` },
        '照官网或 App 核对；对了就改 checked，不对就改正，没有了就只留 kind 和 name',
        today,
      ),
    ),
    ...Object.entries(fieldsOf(settings['facts'])).flatMap(([id, fact]) =>
      reminder(
        site,
        ['facts', id, 'checked'],
        { ...fieldsOf(fact), name: `基本事实 ${id}` },
        '照运营方公布的核对；对了就改 checked，不对就改正，不再公布就只留 label',
        today,
      ),
    ),
    ...reminder(
      site,
      ['operator', 'checked'],
      { ...operator, name: `运营方 ${String(operator['legalName'])}` },
      '核对名称、许可证和域名；对了就改 checked，不再有效就删掉 operator',
      today,
    ),
  ];
}

function reminder(
  { file, yaml }: SettingsSource,
  path: PropertyKey[],
  { name, checked }: { name: string; checked?: unknown },
  fix: string,
  today: Date,
): Reminder[] {
  if (!yaml || typeof checked !== 'string' || !isOld(checked, today)) return [];
  return [
    {
      file,
      position: yaml.positionOf(path),
      title: '该重新核对了',
      found: `${name} 上次核对是 ${checked}，超过一年了`,
      fix,
    },
  ];
}

function isOld(checked: string, today: Date): boolean {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return Date.parse(checked) < limit.getTime();
}
