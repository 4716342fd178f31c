import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { phoneAddress } from '../model/phone-address.ts';
import { parseMarkdown } from './parse.ts';
import { createRenderer } from './processor.ts';

const render = createRenderer({
  placeholders: { brand: 'OKPay', 'cn.police': '110', 'hk.anti-fraud': '+852 18222' },
  addressOf: () => undefined,
  callouts: { note: '提示', warning: '当心' },
  outside: { hosts: [], note: '' },
  anchors: { heading: (text) => text, step: (text) => text },
  calls: { addressOf: phoneAddress, labelOf: (phone) => `拨打 ${phone}` },
});
const page = (markdown: string, callButtons = true) =>
  parse(render(parseMarkdown(markdown), { callButtons }));

const calls = (html: ReturnType<typeof page>, step: string) =>
  html
    .querySelectorAll(`#${step} .help-calls a`)
    .map((link) => [link.text, link.getAttribute('href')]);

const steps = `- [ ] 挂断，不付钱 {#stop}

  在中国大陆可以打 {{cn.police}}。
- [ ] 在 {{brand}} 里看，再打 {{cn.police}} 或 {{hk.anti-fraud}}，说完再打 {{cn.police}} {#call}

  先说户名。
- [ ] 打 {{cn.police}} {#again}
`;

test('a step that names numbers has a button for each, before what is said under it', () => {
  const html = page(steps);
  expect(calls(html, 'call')).toEqual([
    ['拨打\u00A0110', 'tel:110'],
    ['拨打\u00A0+852\u00A018222', 'tel:+85218222'],
  ]);
  expect(html.querySelector('#call .help-step-detail')?.text.trim()).toMatch(/^拨打.*先说户名。$/s);
  expect(html.querySelector('#call label')?.text.trim()).toMatch(/^在 OKPay 里看，再打 110 或/);
});

test('so has a step with nothing under it; what is only said under one stays text', () => {
  const html = page(steps);
  expect(calls(html, 'again')).toEqual([['拨打\u00A0110', 'tel:110']]);
  expect(calls(html, 'stop')).toEqual([]);
});

test('where the phone at hand is not to be called with there are none, and no trace of them', () => {
  const html = page(steps, false);
  expect(html.querySelectorAll('a[href^="tel:"], [data-numbers]')).toEqual([]);
  expect(html.querySelector('#again')?.text).toContain('打 110');
});

test('no writer can write one: a link that dials stays text', () => {
  expect(page('[打这个](tel:400123)').querySelectorAll('a')).toEqual([]);
});
