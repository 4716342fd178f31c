import { describe, expect, test } from 'vitest';
import { goodAnswer } from '../../testing/content-folder.ts';
import { helpCentreFrom } from '../../testing/desk-source.ts';
import { languages } from '../../model/language.ts';
import { currentReplyTexts } from '../current-reply-texts.ts';
import { audit, formatAudit, type AuditFinding } from './audit.ts';
import { recordsOf } from './records.ts';

const texts = currentReplyTexts(languages['zh-CN']);
const site = 'https://help.example.com';
const centre = await helpCentreFrom({
  'ledger.yaml': `version: 1
topics: [withdrawal, cash, money]
pages:
  - number: 1301
    published: 2026-10-01
    addresses: [/faq/withdrawal/old-name/, /faq/withdrawal/not-arrived/]
    headings: [steps, reason, law]
    steps: [status, account, bank, look, receipt]
  - number: 1305
    published: 2026-10-01
    addresses: [/faq/withdrawal/returned/]
    headings: [why]
    steps: [status, fee]
  - number: 1306
    published: 2026-10-01
    addresses: [/faq/cash/lost/]
retired:
  - from: /faq/withdrawal/old-name/
    to: 1301
  - from: /faq/money/
    to: /faq/withdrawal/
  - from: /faq/cash/
    to: /faq/withdrawal/
  - from: 1301#reason
    to: 1301#steps
  - from: 1301#law
    to: 1302#steps
  - from: 1301#look
    to: 1301#status
  - from: 1301#receipt
    note: 现在不再需要回执，直接看下一步。
  - from: 1305
    to: 1301
  - from: 1305#fee
    to: 1302#bank
  - from: 1306
    note: 现金业务已经停办，这一页没有了。
`,
  'faq/withdrawal/not-arrived.md': goodAnswer,
});
const version = centre.page(1301)?.version ?? '';

function findings(text: string, origins: readonly string[] = [site]): AuditFinding[] {
  const report = audit(recordsOf(text, 'reply.txt'), { centre, texts, origins });
  return report.records.flatMap((record) => record.findings);
}

describe('links', () => {
  test.for([
    '/a/1301/',
    '/a/1301',
    '/a/1301/#status',
    '/a/1301/#steps',
    '/a/1301/#need=status,account',
    '/a/1301/?utm_source=mail#bank',
    '/a/1301/#need=bank&done=x&v=1',
    '/a/1301/#help-questions',
    '/faq/withdrawal/not-arrived/',
    '/faq/withdrawal/not-arrived/index.html#bank',
    '/faq/withdrawal/',
    '/faq/',
    '/search/?q=1999',
    '/',
    '/answers.json',
  ])('a link is as good as it was (%$)', (link) => {
    expect(findings(`看 ${site}${link} 。`), link).toEqual([]);
  });

  test.for([
    ['/a/1999/', 'dead', '没有编号是 1999 的页面', undefined],
    ['/a/1306/', 'dead', '1306 已经退役：现金业务已经停办，这一页没有了。', undefined],
    ['/faq/cash/lost/', 'dead', '1306 已经退役', undefined],
    ['/faq/cash/', 'superseded', '这一类换了网址', '/faq/withdrawal/'],
    ['/faq/withdrawal/never/', 'dead', '没有过这个网址', undefined],
    ['/guide/never/', 'dead', '没有过这个网址', undefined],
    ['/a/1301/#never', 'dead', '里没有 #never', '/a/1301/'],
    ['/a/1301/#receipt', 'dead', '现在不再需要回执', undefined],
    ['/a/1301/#need=never', 'dead', '没有步骤 never', '/a/1301/'],
    ['/a/1301/#need=status,never', 'dead', '没有步骤 never', '/a/1301/#need=status'],
    ['/a/1301/#need=look,bank', 'superseded', '没有步骤 look', '/a/1301/#need=status,bank'],
    ['/a/1301/#need=look%2Cbank', 'superseded', '没有步骤 look', '/a/1301/#need=status,bank'],
    ['/a/1301/#reason', 'superseded', '不再有 #reason', '/a/1301/#steps'],
    ['/a/1301/#law', 'superseded', '不再有 #law', '/a/1302/#steps'],
    ['/a/1305/', 'superseded', '1305 已经退役', '/a/1301/'],
    ['/a/1305/#why', 'superseded', '1305 已经退役', '/a/1301/'],
    ['/a/1305/#fee', 'superseded', '1305 已经退役', '/a/1302/#bank'],
    ['/a/1305/#need=fee', 'superseded', '1305 已经退役', '/a/1302/#need=bank'],
    ['/a/1305/#need=fee,status', 'superseded', '1305 已经退役', '/a/1301/'],
    ['/faq/withdrawal/returned/#fee', 'superseded', '1305 已经退役', '/a/1302/#bank'],
    ['/faq/withdrawal/old-name/', 'superseded', '换了网址', '/a/1301/'],
    ['/faq/withdrawal/old-name/#bank', 'superseded', '换了网址', '/a/1301/#bank'],
    ['/faq/withdrawal/old-name/#reason', 'superseded', '不再有 #reason', '/a/1301/#steps'],
    ['/faq/money/', 'superseded', '这一类换了网址', '/faq/withdrawal/'],
  ] as const)('a dead or superseded link is told, with its fix (%$)', ([link, kind, why, use]) => {
    const found = findings(`看[这里](${site}${link})。`);
    expect(found, link).toHaveLength(1);
    expect(found[0], link).toMatchObject({ kind, what: site + link });
    expect(found[0]?.why, link).toContain(why);
    expect(found[0]?.fix, link).toBe(
      use ? `换成 ${site}${use}` : '删掉，或者到帮助中心另找一个答案',
    );
  });

  test.for([
    { name: 'another host', link: 'https://other.example/a/1999/' },
    { name: 'a host within ours', link: 'https://evil.help.example.com/a/1999/' },
    { name: 'a host that begins like ours', link: 'https://help.example.com.evil.example/a/1999/' },
    {
      name: 'an address like ours on another host',
      link: 'https://other.example/faq/withdrawal/never/',
    },
    { name: 'a mailbox', link: 'mailto:a@help.example.com' },
    { name: 'another port', link: 'https://help.example.com:8443/a/1999/' },
    { name: 'an address that is broken', link: 'https://[bad/a/1999/' },
  ])('$name is foreign and left alone', ({ link }) => {
    expect(findings(`看 ${link} 。`)).toEqual([]);
  });

  test.for([
    `${site}/a/1999/`,
    `http://HELP.example.com/a/1999/`,
    'help.example.com/a/1999/',
    `<a href="${site}/a/1999/">x</a>`,
    `<a href='${site}&#x2F;a&#47;1999/'>x</a>`,
    '<a href="/a/1999/">x</a>',
    `[x](${site}/a/1999/)，`,
    `<${site}/a/1999/>`,
    `（${site}/a/1999/）`,
    `见${site}/a/1999/。`,
    `${site}/a/1301/,${site}/a/1999/`,
    `https://mail.example/click?to=${site}/a/1999/`,
  ])('a dead link is found however it is written (%$)', (text) => {
    expect(
      findings(text).map(({ kind }) => kind),
      text,
    ).toEqual(['dead']);
  });

  test('a link that stands twice in a record is told once', () => {
    expect(findings(`<a href="${site}/a/1999/">${site}/a/1999/</a>`)).toHaveLength(1);
  });

  test('where the site is unknown, its links are known by their paths', () => {
    expect(findings('https://any.example/a/1305/#fee', [])[0]?.fix).toBe(
      '换成 https://any.example/a/1302/#bank',
    );
    expect(findings('https://any.example/faq/withdrawal/never/', [])).toEqual([]);
  });

  test('an old domain is the help centre too, and the present one is what to use', () => {
    expect(findings('https://old.example/a/1305/', [site, 'https://old.example'])[0]?.fix).toBe(
      `换成 ${site}/a/1301/`,
    );
  });
});

describe('number and version', () => {
  test.for([
    { name: 'as our texts write it', text: '答案编号 1301（版本 00000000）' },
    { name: 'without blanks', text: '答案编号1301（版本00000000）' },
    { name: 'the mark', text: 'help-1301-00000000' },
    { name: 'the mark in HTML', text: '<td>help-1301 help-1301-00000000</td>' },
    { name: 'in entities', text: '&#31572;&#26696;&#32534;&#21495; 1301（版本 00000000）' },
  ])('an answer that has changed since is told: $name', ({ text }) => {
    expect(findings(text)).toEqual([
      {
        kind: 'changed',
        what: '答案编号 1301（版本 00000000）',
        why: `“提现未到账，我应该怎么办？”改过了，现在的版本是 ${version}`,
        fix: '重新导入这一条',
      },
    ]);
  });

  test('a quotation of the present version is fine', () => {
    expect(findings(`答案编号 1301（版本 ${version}） help-1301-${version}`)).toEqual([]);
  });

  test('a quotation of a retired answer leads to its successor', () => {
    expect(findings('答案编号 1305（版本 00000000）')[0]).toMatchObject({
      kind: 'superseded',
      fix: `换成 ${site}/a/1301/`,
    });
  });

  test('what only looks like one is none', () => {
    expect(findings('xhelp-1301-00000000 help-1301-0000000000 help-1301 版本 00000000')).toEqual(
      [],
    );
  });
});

test('the report names record, kind, reason and remedy, and what was looked at', () => {
  const macros = JSON.stringify([
    { macro: { title: '提现::没到', actions: [{ value: `看 ${site}/a/1305/` }] } },
    { macro: { title: '好的', actions: [{ value: `看 ${site}/a/1301/` }] } },
  ]);
  const report = audit(recordsOf(macros, 'm.json'), { centre, texts, origins: [site] });
  expect(formatAudit(report, 'm.json')).toBe(
    `m.json  第 1 条“提现::没到”
  换了地方  https://help.example.com/a/1305/
    1305 已经退役
    改法：换成 https://help.example.com/a/1301/

共 1 处，在 1 条里。查了 2 条，里面有 2 个帮助中心的链接、0 个版本号。`,
  );
});

test('a help centre in a folder knows its links from those of its neighbours on the host', () => {
  const text = [
    'https://name.example/help/a/1399/',
    'name.example/help/a/1398/',
    'https://name.example/a/1397/',
    '<a href="/help/a/1396/">…</a>',
    'https://name.example/help/a/1301/',
  ].join('\n');
  const { records } = audit(recordsOf(text, 'reply.txt'), {
    centre,
    texts,
    origins: ['https://name.example/help'],
  });
  expect(records.flatMap(({ findings }) => findings.map(({ what }) => what)).toSorted()).toEqual([
    '/help/a/1396/',
    'https://name.example/help/a/1399/',
    'name.example/help/a/1398/',
  ]);
});

test('the link to use instead has the folder', () => {
  const { records } = audit(recordsOf('https://name.example/help/a/1305/', 'reply.txt'), {
    centre,
    texts,
    origins: ['https://name.example/help'],
  });
  expect(records[0]?.findings[0]?.fix).toMatch(/https:\/\/name\.example\/help\/a\/130\d\//);
});
