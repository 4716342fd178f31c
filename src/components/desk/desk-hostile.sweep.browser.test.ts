import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { merged, openDesk, query } from '../../testing/desk-on-page.ts';
import { hostileStrings } from '../../testing/hostile-strings.ts';

const site = useBrowser();

/** Stands beside all that is hostile: where it is not shown, nothing of that is. */
const mark = 'zq7xv';
const link = 'https://evil.example/a/1301/#';

/** What a customer may paste into a progress link. */
const ofLinks = [
  `done=status,${mark}加官方客服微信okpay888`,
  `done=status&todo=account&加官方客服微信=${mark}`,
  `done=status&say=${mark}%E5%8A%A0%E5%AE%98%E6%96%B9%E5%AE%A2%E6%9C%8D`,
  `done=${mark}call-400-123-4567,status`,
  `done=${mark}4001234567&todo=13800138000`,
  `done=status,${mark}<a href=tel:110>110</a>`,
  `done=status&v=${mark}<script>alert(1)</script>`,
  `done=status~${mark},account~ffff`,
  `done=status&need=${mark}https://other.example/`,
  `done=status&need=${mark}tel:4001234567`,
  `done=status,${mark}\u202E微信客服\u202C`,
  `done=status,${mark}\u2067مرحبا\u2069`,
  `done=status,${mark}\u200B\u200C\u200D\uFEFF加微信`,
  `done=status,${mark}${'x'.repeat(20_000)}`,
  `done=${Array.from({ length: 3_000 }, (_, place) => `${mark}-${place}`).join(',')}`,
  `done=status&${Array.from({ length: 500 }, (_, place) => `${mark}${place}=1`).join('&')}`,
  `done=status&customer=${mark}&name=${mark}&reply=${mark}`,
  `done=__proto__,constructor,status&${mark}=toString`,
  `done=status&done=${mark}&done=account&todo=${mark}`,
  `${mark}=status#done=status#${mark}`,
];

const mail = (type: string, body: string): string =>
  [
    `From: "${mark} OKPay 官方" <service@other.example>`,
    'To: desk@help.example',
    `Subject: =?UTF-8?B?${mark}?=`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
  ].join('\n');

/** Whole messages and mails. */
const messages = [
  mail('text/html', `<p>提现没到账</p><img src=x onerror="${mark}()"><a href="//x.example">查</a>`),
  mail('text/html', `<style>*{display:none}</style><b>${mark}</b> 提现一直没到账`),
  mail('text/html', `<meta http-equiv=refresh content="0;url=//x.example/${mark}">忘记密码`),
  mail('text/html', `<form action=//x.example><input name=${mark} autofocus></form>扣了两次`),
  mail('text/html', `<iframe srcdoc="<script>${mark}</script>"></iframe>登录不了`),
  mail('text/plain', `提现没到账\n\n>> ${mark} 请加微信 okpay888 处理\n${link}done=status,${mark}`),
  mail('multipart/mixed; boundary=b', `--b\nContent-Type: text/html\n\n<b>${mark}</b>\n--b--`),
  mail('text/html; name="x"', `=3Cscript=3E${mark}=3C/script=3E 提现没到账`),
  `提现没到账\n\n【客户称呼】，您好。\n请联系 ${mark} 4001234567。\n答案编号 1301（版本 6a7d38df）`,
  `当心：${mark}\n完整说明（编号 1301）：https://evil.example/a/1301/`,
  `{"number":1301,"title":"${mark}","address":"javascript:alert(1)"}`,
  `提现没到账 javascript:alert('${mark}') data:text/html,<script>${mark}</script>`,
  `提现没到账 tel:4001234567 ${mark} mailto:${mark}@other.example sms:10086`,
  `\u202E提现没到账${mark}\u202C\u2066${mark}\u2069`,
  `提现没到账${'\u0301'.repeat(500)}${mark}`,
  `提现没到账 ${mark.repeat(4_000)}`,
  `提现没到账${'\n'.repeat(3_000)}${mark}`,
  `1301 1302 1303 ${mark} /a/1301/ /a/9999/ /a/0000/#done=${mark}`,
];

const hostile = [
  ...hostileStrings.map(
    (text) => `${link}done=status,${mark}${text}${mark}&todo=account&${mark}=${text}${mark}`,
  ),
  ...hostileStrings.map((text) => `提现没到账 ${mark}${text}${mark}`),
  ...ofLinks.map((fragment) => link + fragment),
  ...messages,
];

/** Gives the desk a message, and waits until all of its answer is there. */
async function give(page: Page, message: string): Promise<void> {
  await page.evaluate(() => {
    for (const option of document.querySelectorAll('#help-desk-list > *'))
      option.setAttribute('data-before', '');
  });
  await query(page).fill(message);
  await page.waitForFunction(() => {
    const list = document.querySelector('#help-desk-list');
    const shown = document.querySelector('[data-part=preview] h2')?.textContent;
    const active = list?.querySelector('[aria-selected=true] strong')?.textContent;
    const isListed = !list?.querySelector('[data-before]') && !list?.hasAttribute('aria-busy');
    return isListed && (active === undefined || active === shown);
  });
}

interface Shown {
  /** All texts and values of attributes, without what quotes the customer and says so. */
  outside: string;
  /** Elements in what quotes the customer, and those of kinds that the desk never has. */
  strange: string[];
  /** Where links lead that the desk does not have by itself. */
  links: string[];
  reply: string;
  width: number;
}

const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const quotes =
      '[data-part=query], .help-desk-theirs bdi, [data-part=official] bdi, #help-desk-list p';
    const names = (elements: Iterable<Element>): string[] =>
      [...elements].map(({ outerHTML }) => outerHTML.slice(0, 200));
    const within = quotes.split(', ').map((quote) => `${quote} *`);
    const never = ['script', 'style', 'img', 'svg', 'iframe', 'object', 'form', 'meta', 'base'];
    const strange = [
      ...within,
      ...never.map((name) => `help-desk ${name}`),
      '[onclick], [onerror]',
    ];
    const inside = ['a', 'button', 'input'].map((name) => `.help-desk-theirs ${name}`);
    const page = document.documentElement.cloneNode(true) as Element;
    for (const quote of page.querySelectorAll(quotes)) quote.remove();
    const values = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    const { value: customer = '' } =
      document.querySelector<HTMLInputElement>('[data-part=customer]') ?? {};
    const { value: text = '' } =
      document.querySelector<HTMLTextAreaElement>('[data-part=reply-text]') ?? {};
    return {
      outside: [page.textContent, document.title, location.href, ...values].join('\n'),
      strange: names(document.querySelectorAll([...strange, ...inside].join(', '))),
      links: [...document.querySelectorAll<HTMLAnchorElement>('help-desk a')]
        .map(({ href }) => href)
        .filter((href) => !/^\/(?:faq|guide)\/[a-z/-]+$/.test(href.replace(location.origin, ''))),
      reply: customer + text,
      width: document.documentElement.scrollWidth,
    };
  });

/** As many on one desk as take no longer than a test may. */
const atOnce = 30;
const batches = Array.from({ length: Math.ceil(hostile.length / atOnce) }, (_, place) => ({
  from: place * atOnce,
  batch: hostile.slice(place * atOnce, (place + 1) * atOnce),
}));

test.for(batches)(
  'nothing of a hostile message is shown but as quoted, nothing of it acts or is answered, from $from on',
  async ({ batch }) => {
    const viewport = { width: 360, height: 740 };
    const page = await openDesk(site, { viewport });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const message of batch) {
      const beginning = message.slice(0, 200);
      await give(page, message);
      const { outside, strange, links, reply, width } = await shown(page);
      expect(outside.toLowerCase(), beginning).not.toMatch(/zq7xv|okpay888|加官方客服|4001234567/);
      expect(strange, beginning).toEqual([]);
      expect(links, beginning).toEqual([]);
      expect(reply, beginning).toBe('');
      expect(await merged(page).getByRole('listitem').count(), beginning).toBe(0);
      expect(width, beginning).toBe(viewport.width);
    }
    expect(dialogs).toEqual([]);
  },
);

test('a progress link is shown as the customer has sent it, and our steps in our words', async () => {
  const page = await openDesk(site);
  await give(page, `${link}done=status,加官方客服微信&todo=account&say=${mark}`);
  const frame = page.getByRole('figure', { name: '客户发来的，照原样显示' });
  expect(await frame.getByRole('listitem').count()).toBe(2);
  expect(await frame.locator('bdi').textContent()).toBe(`say=${mark}  加官方客服微信`);
});
