import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import {
  authoritiesText,
  contentFolder,
  goodAnswer,
  otherAnswer,
} from '../testing/content-folder.ts';
import { buildHelpCentre, type BodyLabels } from './build.ts';
import type { HelpCentre } from './help-centre.ts';
import type { Page } from './page.ts';

const labels: BodyLabels = {
  callouts: { note: '提示', warning: '当心' },
  call: (phone) => `拨打 ${phone}`,
  outsideNote: '（站外）',
  reference: (title, number) => `《${title}》${number}`,
  anchors: { heading: (text) => text, step: (text) => text },
};

async function helpCentre(files: Record<string, string> = {}): Promise<HelpCentre> {
  return buildHelpCentre(await readContentSource(contentFolder(files)), labels);
}

const playbook = otherAnswer(1300).replace('reviewed:', 'topic: withdrawal\nreviewed:');
const general = otherAnswer(1001);

test('the folder gives the topic, the file name the address', async () => {
  const answer = (await helpCentre()).page(1301);
  expect(answer?.topic).toBe('withdrawal');
  expect(answer?.address).toBe('/faq/withdrawal/not-arrived/');
});

test('steps and headings come with their ids and texts, in order', async () => {
  const answer = (await helpCentre()).page(1301);
  expect(answer?.headings).toEqual([{ id: 'steps', text: '一步一步来', depth: 2 }]);
  expect(answer?.steps.map(({ id }) => id)).toEqual(['status', 'account', 'bank']);
});

test('the brand of site.yaml stands in titles, summaries, aliases and steps', async () => {
  const centre = await helpCentre({
    'site.yaml': 'brand: 某付\ntitle: 帮助\ndescription: 说明\n',
    'faq/withdrawal/not-arrived.md': goodAnswer
      .replace('title: 提现', 'title: 从 {{brand}} 提现')
      .replace('先在提现记录', '先在 {{brand}} 的提现记录')
      .replace('- 提现一直', '- "{{brand}}提现一直"\n  - 又一个')
      .replace('] 看银行', '] 看 {{brand}} 和银行'),
  });
  const answer = centre.page(1301);
  const texts = [answer?.title, answer?.summary, answer?.aliases[0], answer?.steps[2]?.text];
  for (const text of texts) expect(text).toContain('某付');
});

test('a step knows the heading over its list where the page has several', async () => {
  const list = (name: string) =>
    `### ${name} {#${name}}\n\n- [ ] 甲 {#${name}-a}\n- [ ] 乙 {#${name}-b}\n- [ ] 丙 {#${name}-c}\n`;
  const centre = await helpCentre({
    'faq/withdrawal/not-arrived.md': goodAnswer.replace(
      '## 一步',
      `## 两种 {#two}\n\n${list('pending')}\n${list('done')}\n## 一步`,
    ),
  });
  const lists = centre.page(1301)?.steps.map(({ list: heading }) => heading);
  expect(new Set(lists)).toEqual(new Set(['pending', 'done', '一步一步来']));
  expect(centre.page(1302)?.steps.every((step) => !('list' in step))).toBe(true);
});

test('warnings are kept as plain text, in their order; notes and quotations are none', async () => {
  const centre = await helpCentre({
    'site.yaml': 'brand: 某付\ntitle: 帮助\ndescription: 说明\n',
    'faq/withdrawal/not-arrived.md': goodAnswer.replace(
      '## 一步',
      [
        '> [!WARNING]\n> 先**断网**，再看[那一页](/a/1302/)。',
        '> [!NOTE]\n> 不急。',
        '> 一句引用。',
        '- 一项\n\n  > [!WARNING]\n  > {{brand}} 不会打电话。',
        '## 一步',
      ].join('\n\n'),
    ),
  });
  expect(centre.page(1301)?.warnings).toEqual(['先断网，再看《那一页》1302。', '某付不会打电话。']);
});

test('the number of an authority stands wherever a page names it, and changes its version', async () => {
  const files = {
    'faq/withdrawal/not-arrived.md': goodAnswer
      .replace('title: 提现', 'title: 打 {{cn.police}}，提现')
      .replace('先在提现记录', '先打 {{ cn.police }}，再在提现记录')
      .replace('- 提现一直', '- "{{cn.police}}提现一直"\n  - 又一个')
      .replace('] 看银行流水', '] 打 {{cn.police}}')
      .replace('## 一步', '打 `{{hk.consumer}}`。\n\n## 打 {{cn.police}}，一步'),
  };
  const shownIn = async (authorities: string): Promise<Page[]> => [
    ...(await helpCentre({ ...files, 'authorities.yaml': authorities })).answers,
  ];
  const before = await shownIn(authoritiesText);
  const after = await shownIn(authoritiesText.replaceAll("'110'", "'112'"));
  for (const { title, summary, aliases, steps, headings, html, text } of before.slice(0, 1)) {
    for (const part of [title, summary, aliases.join(), steps[2]?.text, headings[0]?.text])
      expect(part).toContain('110');
    for (const part of [html, text]) expect(part).toMatch(/2929 2222[\s\S]*110[\s\S]*110/);
  }
  const shown = before.map((page) => ({ ...page, written: '' }));
  expect(JSON.stringify(shown)).not.toContain('{{');
  const changed = before.map(({ version }, index) => version !== after[index]?.version);
  expect(changed).toEqual([true, false]);
  const step = ([page]: Page[]): string | undefined => page?.steps[2]?.version;
  expect(step(after)).not.toBe(step(before));
});

test('a guide changes its version with what it lists, and only then', async () => {
  const site = 'brand: B\ntitle: 帮助\ndescription: 说明\n';
  const operator = 'operator:\n  legalName: 某付\n  domain: pay.example\n  checked: 2026-11-20\n';
  const versionOf = async (flags: string, rest = ''): Promise<string | undefined> => {
    const files = {
      'site.yaml': site + rest,
      'authorities.yaml': authoritiesText.replace('消费纠纷', rest === '' ? '消费纠纷' : '纠纷'),
      'guide/list.md': general.replace('reviewed:', `${flags}reviewed:`),
    };
    return (await helpCentre(files)).page(1001)?.version;
  };
  expect(await versionOf('', operator)).toBe(await versionOf(''));
  for (const flag of ['channels: true\n', 'authorities: true\n'])
    expect(await versionOf(flag, operator)).not.toBe(await versionOf(flag));
});

test('content without guides is a help centre', async () => {
  const centre = await helpCentre();
  expect(centre.guides).toEqual([]);
  expect(centre.playbookOf('withdrawal')).toBeUndefined();
});

test('a topic is read from its playbook through its answers by number', async () => {
  const centre = await helpCentre({ 'guide/withdrawal.md': playbook, 'guide/types.md': general });
  const [first, second] = centre.answersOf('withdrawal');
  expect(centre.playbookOf('withdrawal')?.number).toBe(1300);
  expect(first && centre.neighbours(first).previous?.number).toBe(1300);
  expect(first && centre.neighbours(first).next).toBe(second);
  expect(second && centre.neighbours(second).next).toBeUndefined();
});

test('general guides are read one after the other, without playbooks', async () => {
  const centre = await helpCentre({ 'guide/withdrawal.md': playbook, 'guide/types.md': general });
  expect(centre.generalGuides.map(({ number }) => number)).toEqual([1001]);
});

test('numbers that nobody has are left out of a list of pages', async () => {
  const centre = await helpCentre();
  expect(centre.pages([1302, 9999, 1301]).map(({ number }) => number)).toEqual([1302, 1301]);
});
