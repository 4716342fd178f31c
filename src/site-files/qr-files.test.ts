import { expect, test } from 'vitest';
import { checkedContent, rightCentre } from '../checks/checked-content.ts';
import { contentFolder } from '../testing/content-folder.ts';
import { siteText } from '../testing/wrong-content.ts';
import { qrFiles, qrPicture } from './qr-files.ts';

const filesOf = async (site: string): Promise<Map<string, string>> =>
  new Map(qrFiles(rightCentre(await checkedContent(contentFolder({ 'site.yaml': site })))));

test('every page of a site that knows its address has the code of its short link', async () => {
  const files = await filesOf(`${siteText}url: https://name.example/help/\n`);
  expect([...files.keys()]).toEqual(['a/1301/qr.svg', 'a/1302/qr.svg']);
  expect(files.get('a/1301/qr.svg')).toBe(qrPicture('https://name.example/help/a/1301/'));
});

test('a site that does not has none', async () => {
  expect((await filesOf(siteText)).size).toBe(0);
});

test('a code is one path, with a blank of four modules around it', () => {
  const picture = qrPicture('https://help.example.com/a/1301/');
  expect(picture).toContain('viewBox="0 0 37 37"');
  const runs = [...picture.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, ...run]) =>
    run.map(Number),
  );
  const [lefts, tops, rights] = [
    runs.map(([x = 0]) => x),
    runs.map(([, y = 0]) => y),
    runs.map(([x = 0, , length = 0]) => x + length),
  ];
  expect([Math.min(...lefts), Math.min(...tops)]).toEqual([4, 4]);
  expect([Math.max(...rights), Math.max(...tops) + 1]).toEqual([33, 33]);
});
