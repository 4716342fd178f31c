import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder } from '../testing/content-folder.ts';
import { siteText } from '../testing/wrong-content.ts';
import { overNotices } from './over-notices.ts';

const notices = `notices:
  - text: 提现到账比平时慢。
    level: incident
    from: 2026-11-23 14:00 +08:00
    until: 2026-11-24 02:00 +08:00
  - text: 系统维护。
    level: info
    from: 2026-11-23 14:00 +08:00
    until: 2026-12-05 06:00 +08:00
`;

const found = async (now: number): Promise<string[]> => {
  const source = await readContentSource(contentFolder({ 'site.yaml': siteText + notices }));
  return overNotices(source, now).map(
    ({ file, position: { line, column }, found }) => `${file.path}:${line}:${column} ${found}`,
  );
};

test('a notice is named from the moment of its end on, with its place', async () => {
  const end = Date.UTC(2026, 10, 23, 18);
  expect(await found(end - 1)).toEqual([]);
  expect(await found(end)).toEqual([
    'content/site.yaml:8:5 “提现到账比平时慢。”到 2026-11-24 02:00 +08:00 为止，已经不再显示',
  ]);
  expect(await found(Date.UTC(2026, 11, 5))).toHaveLength(2);
});
