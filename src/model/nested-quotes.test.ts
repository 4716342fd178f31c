import { expect, test } from 'vitest';
import { fill } from './interface-text.ts';
import { languages } from './language.ts';
import { insideQuotes } from './nested-quotes.ts';

test.for([
  ['提现一直“处理中”或“审核中”，怎么办？', '提现一直‘处理中’或‘审核中’，怎么办？'],
  ['他说“屏幕上写着‘成功’”', '他说‘屏幕上写着“成功”’'],
  ['提現一直「處理中」，怎麼辦？', '提現一直『處理中』，怎麼辦？'],
  ['他說「寫著『成功』」', '他說『寫著「成功」』'],
  ['没有引号', '没有引号'],
  ['Why doesn’t “Pay” work?', 'Why doesn’t ‘Pay’ work?'],
  ['‘don’t stop’, they said', '“don’t stop”, they said'],
  ['the merchants’ “fee”', 'the merchants’ ‘fee’'],
] as const)('inside a quotation the other marks stand, case %$', ([text, quoted]) => {
  expect(insideQuotes(text)).toBe(quoted);
});

test('texts of the interface nest what they quote, and leave alone what they do not', () => {
  for (const { tag, texts } of Object.values(languages)) {
    const inCorners = tag === 'zh-Hant';
    const title = inCorners ? '付款一直「處理中」？' : '付款一直“处理中”？';
    const filled = fill(texts['help.page.reference'], { title, number: 1204 });
    expect(filled).toContain(inCorners ? '「付款一直『處理中』？」' : '“付款一直‘处理中’？”');
    expect(fill(texts['help.progress.title'], { title, number: 1204 })).toContain(title);
  }
});
