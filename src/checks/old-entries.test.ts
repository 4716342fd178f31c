import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import { authoritiesText, contentFolder } from '../testing/content-folder.ts';
import { siteText } from '../testing/wrong-content.ts';
import { oldEntries } from './old-entries.ts';

const operator = `operator:
  legalName: 某付有限公司
  domain: pay.example
  checked: 2026-11-19
channels:
  - kind: app
    name: App 内客服
  - kind: phone
    name: 客服电话
    value: 400-000-1234
    checked: 2026-11-20
`;

const found = async (today: string) => {
  const folder = contentFolder({
    'authorities.yaml': authoritiesText,
    'site.yaml': siteText + operator,
  });
  return oldEntries(await readContentSource(folder), new Date(today)).map(
    ({ file, position: { line, column }, found }) => `${file.path}:${line}:${column} ${found}`,
  );
};

test('what was looked at a year ago or later needs nothing', async () => {
  expect(await found('2027-11-19')).toEqual([]);
});

test('the operator, every channel and every authority are named when a year is over, with their places', async () => {
  expect(await found('2027-11-20')).toEqual([
    'content/site.yaml:7:3 运营方 某付有限公司 上次核对是 2026-11-19，超过一年了',
  ]);
  expect(await found('2027-11-21')).toEqual([
    'content/authorities.yaml:10:7 报警电话 110 上次核对是 2026-11-20，超过一年了',
    'content/authorities.yaml:21:7 消费者委员会 2929 2222 上次核对是 2026-11-20，超过一年了',
    'content/site.yaml:14:5 客服电话 400-000-1234 上次核对是 2026-11-20，超过一年了',
    'content/site.yaml:7:3 运营方 某付有限公司 上次核对是 2026-11-19，超过一年了',
  ]);
});
