import { expect, test } from 'vitest';
import { composeNotice, composeReply, type ReplyAnswer, type ReplyOptions } from './reply.ts';
import { languages } from '../model/language.ts';
import { currentReplyTexts } from './current-reply-texts.ts';

const texts = currentReplyTexts(languages['zh-CN']);
const origin = 'https://help.example.com';
const options: ReplyOptions = { texts, origin };

const answer: ReplyAnswer = {
  number: 1301,
  title: '提现未到账，我应该怎么办？',
  summary: '先在提现记录里确认状态。',
  version: '3fa9c1d2',
  warnings: ['正在共享屏幕，先断网，换一台手机。'],
  steps: [
    { id: 'status', text: '查看状态' },
    { id: 'account', text: '核对账户' },
    { id: 'bank', text: '看银行流水' },
  ],
};
const other: ReplyAnswer = {
  ...answer,
  number: 1102,
  title: '账号被盗了？',
  version: '00c0ffee',
  warnings: [],
  steps: [],
};

test('one answer becomes a reply in plain text', () => {
  expect(composeReply([{ answer }], { ...options, values: { customer: '小林' } }).plain).toBe(
    `小林，您好。

当心：正在共享屏幕，先断网，换一台手机。

先在提现记录里确认状态。

可以一步一步这样做：
1. 查看状态
2. 核对账户
3. 看银行流水

完整说明（编号 1301）：https://help.example.com/a/1301/
不想点链接，就自己打开帮助中心，搜索“1301”。
答案编号 1301（版本 3fa9c1d2）

谁来找您要，密码、验证码和完整卡号都不要给；我们处理问题用不到它们。您自己拨通的银行电话，可以按语音提示按键输入。
`,
  );
});

test('a brief reply leaves out steps that were not chosen, and never a warning or what keeps safe', () => {
  const brief = { ...options, tone: { brief: true } };
  const { plain } = composeReply([{ answer }], brief);
  expect(plain).not.toContain('查看状态');
  for (const kept of ['当心：正在共享屏幕', '先在提现记录里确认状态。', '/a/1301/', '都不要给'])
    expect(plain).toContain(kept);
  const chosen = composeReply([{ answer, chosen: ['bank'] }], brief).plain;
  expect(chosen).toContain('1. 看银行流水\n');
});

test('a familiar reply says 你 wherever another says 您, in every form', () => {
  for (const text of Object.values(
    composeReply([{ answer }], { ...options, tone: { familiar: true } }),
  )) {
    expect(text).not.toContain('您');
    expect(text).toContain('你好。');
  }
});

test('the steps of several lists stand below their headings', () => {
  const steps = [
    { id: 'cancel', text: '撤销', list: '你还能撤销' },
    { id: 'police', text: '报警', list: '已经完成' },
    { id: 'bank', text: '打银行', list: '已经完成' },
  ];
  const { plain } = composeReply([{ answer: { ...answer, steps } }], options);
  expect(plain).toContain('\n\n您还能撤销：\n1. 撤销\n\n已经完成：\n1. 报警\n2. 打银行\n\n');
  expect(plain).not.toContain('一步一步');
  const chosen = composeReply([{ answer: { ...answer, steps }, chosen: ['bank'] }], options);
  expect(chosen.plain).toContain('已经完成：\n1. 打银行\n');
});

test('one answer becomes a reply in Markdown', () => {
  expect(composeReply([{ answer }], options).markdown).toBe(
    `您好。

当心：正在共享屏幕，先断网，换一台手机。

先在提现记录里确认状态。

可以一步一步这样做：

1. 查看状态
2. 核对账户
3. 看银行流水

完整说明（编号 1301）：<https://help.example.com/a/1301/>

不想点链接，就自己打开帮助中心，搜索“1301”。

答案编号 1301（版本 3fa9c1d2）

谁来找您要，密码、验证码和完整卡号都不要给；我们处理问题用不到它们。您自己拨通的银行电话，可以按语音提示按键输入。
`,
  );
});

test('one answer becomes a reply in HTML without classes or styles', () => {
  expect(composeReply([{ answer }], options).html).toBe(
    `<p>您好。</p>
<p>当心：正在共享屏幕，先断网，换一台手机。</p>
<p>先在提现记录里确认状态。</p>
<p>可以一步一步这样做：</p>
<ol>
<li>查看状态</li>
<li>核对账户</li>
<li>看银行流水</li>
</ol>
<p>完整说明（编号 1301）：<a href="https://help.example.com/a/1301/">https://help.example.com/a/1301/</a></p>
<p>不想点链接，就自己打开帮助中心，搜索“1301”。</p>
<p>答案编号 1301（版本 3fa9c1d2）</p>
<p>谁来找您要，密码、验证码和完整卡号都不要给；我们处理问题用不到它们。您自己拨通的银行电话，可以按语音提示按键输入。</p>
`,
  );
});

test('several answers come in their order under one greeting, each with its title', () => {
  const { plain } = composeReply([{ answer: other }, { answer }], options);
  const order = [
    '您好。',
    '关于“账号被盗了？”：',
    '1102（',
    '关于“提现未到账',
    '1301（',
    '谁来找您',
  ];
  const places = order.map((text) => plain.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const text of ['您好。', '谁来找您']) expect(plain.split(text)).toHaveLength(2);
});

test('chosen steps come in the order of the page, numbered anew, and are in the link', () => {
  const { plain } = composeReply([{ answer, chosen: ['account', 'gone', 'status'] }], options);
  expect(plain).toContain('1. 查看状态\n2. 核对账户\n\n');
  expect(plain).toContain('标出：https://help.example.com/a/1301/#need=status,account\n');
});

test('steps that the answer does not have are no choice', () => {
  expect(composeReply([{ answer, chosen: ['gone'] }], options)).toEqual(
    composeReply([{ answer }], options),
  );
});

test('warnings come before everything else, each once, in every form', () => {
  const shared = '正在共享屏幕，先断网，换一台手机。';
  const careful = { ...other, warnings: ['先截图，别告诉对方。', shared] };
  for (const text of Object.values(composeReply([{ answer: careful }, { answer }], options))) {
    const order = ['您好。', '当心：先截图', `当心：${shared}`, '关于“账号', '关于“提现'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(text.split(shared)).toHaveLength(2);
  }
});

test('a customer is spoken to with 您, in what is quoted of the page too', () => {
  const text = '看你的账户';
  const quoted = { ...answer, warnings: [text], summary: text, steps: [{ id: 'a', text }] };
  const { plain } = composeReply([{ answer: quoted }], options);
  expect(plain.match(/看您的账户/g)).toHaveLength(3);
  expect(plain).not.toContain('你');
});

test('what is not here becomes a reply with where to go, and no version', () => {
  const to = { number: 1005, title: '平时怎么预防？' };
  expect(composeNotice({ answer: '本站没有，你去问银行。', to }, options).plain).toBe(
    `您好。

本站没有，您去问银行。

可以看这一页：平时怎么预防？（编号 1005）
完整说明（编号 1005）：https://help.example.com/a/1005/

谁来找您要，密码、验证码和完整卡号都不要给；我们处理问题用不到它们。您自己拨通的银行电话，可以按语音提示按键输入。
`,
  );
  const { plain } = composeNotice({ answer: '本站没有。' }, options);
  expect(plain).not.toMatch(/编号|完整说明/);
});

test('who cannot tell what happened gets the link of the first question, which has no number', () => {
  const to = { title: '一题一题选', address: '/help/triage/' };
  const { plain } = composeNotice({ answer: '说不清也没关系。', to }, options);
  expect(plain).toContain('\n一题一题选 https://help.example.com/help/triage/\n');
  expect(plain).not.toContain('编号');
});

test('an answer without steps announces none', () => {
  expect(composeReply([{ answer: other }], options).plain).not.toContain(texts.steps);
});

test.for([
  { name: 'none', origin: undefined },
  { name: 'an empty one', origin: '' },
  { name: 'that of a sandboxed page', origin: 'null' },
  { name: 'that of a file', origin: 'file:///' },
  { name: 'a path', origin: '/help' },
  { name: 'a script', origin: 'javascript:alert(1)' },
])(
  'without an address that a customer could open ($name) the reply says what to search for',
  ({ origin }) => {
    for (const text of Object.values(composeReply([{ answer }], { texts, origin }))) {
      expect(text).toContain('打开帮助中心，搜索“1301”');
      expect(text).not.toMatch(/\/a\/1301|href|#need/);
    }
  },
);

test('what the desk replaces later is left as the desk writes it', () => {
  const syntax = `{{user_name | fallback: 'there'}}`;
  const reply = composeReply([{ answer }], { ...options, values: { customer: { syntax } } });
  for (const text of Object.values(reply)) expect(text).toContain(`${syntax}，您好。`);
});
