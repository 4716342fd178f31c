import { timeOf } from '../schema/moment.ts';
import type { ContentSource } from '../source/content-source.ts';
import { fieldsOf, itemsOf } from '../source/untyped.ts';
import type { Reminder } from './old-entries.ts';

/**
 * Notices whose time is over. Readers do not see them any more; whoever looks after site.yaml is
 * told to take them out, or to say that it goes on.
 *
 * @param now In milliseconds.
 */
export const overNotices = (
  { site: { file, yaml } }: Pick<ContentSource, 'site'>,
  now: number,
): Reminder[] =>
  itemsOf(fieldsOf(yaml?.value)['notices']).flatMap(({ item: { text, until }, index }) =>
    yaml && timeOf(String(until)) <= now
      ? [
          {
            file,
            position: yaml.positionOf(['notices', index, 'until']),
            title: '公告过期了',
            found: `“${String(text).slice(0, 20)}”到 ${String(until)} 为止，已经不再显示`,
            fix: '删掉这一条；事情还没完，就改 until，写上 updated',
          },
        ]
      : [],
  );
