import { describe, expect, test } from 'vitest';
import { otherAnswer } from '../testing/content-folder.ts';
import { deskSourceFrom, siteWithAddress } from '../testing/desk-source.ts';
import type { Desk } from './desk.ts';
import { deskExport } from './desk-export.ts';
import type { DeskSource } from './desk-source.ts';
import { desks } from './desks.ts';
import { chatwoot } from './formats/chatwoot.ts';
import { freshdesk } from './formats/freshdesk.ts';
import { gorgias } from './formats/gorgias.ts';
import { helpScout } from './formats/help-scout.ts';
import { plainText } from './formats/plain-text.ts';
import { quickReplies } from './formats/quick-replies.ts';
import { zammad } from './formats/zammad.ts';
import { zendeskArticles } from './formats/zendesk-articles.ts';
import { zendeskMacros } from './formats/zendesk-macros.ts';

const write = (desk: Desk, from: DeskSource): string => deskExport(desk, from);
const source = await deskSourceFrom({
  'site.yaml': siteWithAddress,
  'guide/types.md': otherAnswer(1001),
});

describe('placeholders', () => {
  test.for(
    [
      [zendeskMacros, '{{ticket.requester.name}}，您好。'],
      [freshdesk, '{{ticket.requester.firstname}}，您好。'],
      [chatwoot, '{{contact.name}}，您好。'],
      [gorgias, '{{ticket.customer.firstname}}，您好。'],
      [zammad, '#{ticket.customer.firstname}，您好。'],
    ].map(([desk, greeting]) => ({
      desk: desk as Desk,
      greeting: greeting as string,
      file: (desk as Desk).file,
    })),
  )('$file greets with the placeholder of its desk', ({ desk, greeting }) => {
    const file = write(desk, source);
    expect(file.split(greeting).length - 1).toBeGreaterThanOrEqual(3);
    expect(file).not.toContain('{customer}');
  });

  test.for([helpScout, quickReplies, plainText])('$name is greeted without a name', (desk) => {
    const file = write(desk, source);
    expect(file).toContain('您好。');
    expect(file).not.toMatch(/[{}]customer|，您好/);
  });
});

describe('a site without an address', () => {
  test('gets no links, in no file', async () => {
    const bare = await deskSourceFrom({
      'faq/withdrawal/wrong-account.md': `${otherAnswer(1302)}\n看[那一页](/a/1301/#bank)。\n`,
    });
    for (const desk of desks) {
      const file = write(desk, bare);
      expect(file, desk.file).not.toMatch(/href|https?:|\/a\/1301/);
    }
    expect(write(zendeskArticles, bare)).toContain('看那一页（答案编号 1301）。');
  });
});

test('the same content gives the same bytes', async () => {
  const [first, second] = [await deskSourceFrom(), await deskSourceFrom()];
  for (const desk of desks) expect(write(desk, first)).toBe(write(desk, second));
});
