import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { otherAnswer } from '../../testing/content-folder.ts';
import { deskSourceFrom, siteWithAddress, withPages } from '../../testing/desk-source.ts';
import { recordsOf } from '../audit/records.ts';
import { audit } from '../audit/audit.ts';
import { deskExport } from '../desk-export.ts';
import type { Desk } from '../desk.ts';
import type { DeskSource } from '../desk-source.ts';
import { desks } from '../desks.ts';
import { chatwoot } from './chatwoot.ts';
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { phpMyFaq } from './phpmyfaq.ts';
import { quickReplies } from './quick-replies.ts';
import { zammad } from './zammad.ts';
import { zendeskArticles } from './zendesk-articles.ts';
import { zendeskMacros } from './zendesk-macros.ts';

const nasty = `=HYPERLINK("https://evil.example"); <script>alert('x')</script> | *a* [b](c) \\" # \\ \n\r\n👩‍👩‍👧,;\t`;
const source = await deskSourceFrom({
  'site.yaml': siteWithAddress,
  'guide/types.md': otherAnswer(1001),
  'guide/withdrawal.md': otherAnswer(1300).replace('reviewed:', 'topic: withdrawal\nreviewed:'),
});
const hostile = withPages(source, (page) => ({
  title: nasty,
  summary: `${nasty}${'长'.repeat(5000)}`,
  aliases: [nasty, '+1', '-1', '@x'],
  steps: page.steps.map((step) => ({ ...step, text: nasty })),
}));

/** Written by hand from the public references, so that a change of ours cannot change it along. */
const text = z.string().min(1);
const html = text.refine((html) => /^<p>[^]*<\/p>\n$/.test(html) && !/style=|class=/.test(html));
const formats: [Desk, z.ZodType][] = [
  [
    zendeskMacros,
    z.array(
      z.strictObject({
        macro: z.strictObject({
          title: text.regex(/^[^:]+::(?:(?!::)[^])+$/),
          active: z.boolean(),
          description: text,
          actions: z.tuple([
            z.strictObject({ field: z.literal('comment_value_html'), value: html }),
            z.strictObject({
              field: z.literal('comment_mode_is_public'),
              value: z.literal('true'),
            }),
            z.strictObject({
              field: z.literal('current_tags'),
              value: z.string().regex(/^help-(\d{4,5}) help-\1-[0-9a-f]{8}$/),
            }),
          ]),
        }),
      }),
    ),
  ],
  [
    zendeskArticles,
    z.array(
      z.strictObject({
        article: z.strictObject({
          title: text,
          body: text,
          locale: z.literal('zh-cn'),
          draft: z.boolean(),
          label_names: z.array(text),
        }),
      }),
    ),
  ],
  [
    freshdesk,
    z
      .strictObject({
        folders: z.array(z.strictObject({ id: z.int().positive(), name: text })),
        canned_responses: z.array(
          z.strictObject({
            title: text,
            content_html: html,
            folder_id: z.int().positive(),
            visibility: z.literal(0),
          }),
        ),
      })
      .refine(({ folders, canned_responses }) =>
        canned_responses.every(({ folder_id }) => folders.some(({ id }) => id === folder_id)),
      ),
  ],
  [helpScout, z.array(z.strictObject({ name: text, text: html, chatText: text }))],
  [
    chatwoot,
    z
      .array(z.strictObject({ short_code: z.string().regex(/^\d{4,5}$/), content: text }))
      .refine((list) => new Set(list.map(({ short_code }) => short_code)).size === list.length),
  ],
  [
    gorgias,
    z.array(
      z.strictObject({
        external_id: z.string().regex(/^\d{4,5}$/),
        name: text,
        language: z.literal('zh'),
        actions: z.tuple([
          z.strictObject({
            name: z.literal('setResponseText'),
            title: text,
            type: z.literal('user'),
            arguments: z.strictObject({ body_html: html, body_text: text }),
          }),
          z.strictObject({
            name: z.literal('addTags'),
            title: text,
            type: z.literal('user'),
            arguments: z.strictObject({
              tags: z.string().regex(/^help-(\d{4,5}),help-\1-[0-9a-f]{8}$/),
            }),
          }),
        ]),
      }),
    ),
  ],
];

const write = (desk: Desk, from: DeskSource): string => deskExport(desk, from);
const rows = (csv: string, bom = false): string[][] =>
  parse(csv, { bom, relax_column_count: false }) as string[][];

const contents = [
  { kind: 'ordinary', from: () => source },
  { kind: 'hostile', from: () => hostile },
];

describe.for(contents)('of $kind content', ({ from }) => {
  test.for(formats.map(([desk, schema]) => ({ desk, schema, file: desk.file })))(
    '$file has the shape that it imports',
    ({ desk, schema }) => {
      const value: unknown = JSON.parse(write(desk, from()));
      expect(schema.safeParse(value).error?.issues).toBeUndefined();
    },
  );

  test('the file for Zammad is CSV with its columns, and every row has a name and a content', () => {
    const [header, ...modules] = rows(write(zammad, from()));
    expect(header).toEqual(['name', 'content', 'keywords', 'note', 'active']);
    expect(modules).toHaveLength(4);
    for (const [name, content, , note, active] of modules) {
      expect(name).toMatch(/^\d{4} ./);
      expect(html.safeParse(content).success).toBe(true);
      expect(note).toMatch(/^help-\d{4}-[0-9a-f]{8}$/);
      expect(active).toBe('true');
    }
  });

  test('the file for phpMyFAQ has nine columns, no header, and nothing that its importer refuses', () => {
    const file = write(phpMyFaq, from());
    expect(file).not.toContain('\\');
    for (const row of rows(file)) {
      expect(row).toHaveLength(9);
      expect(row[0]).toMatch(/^[1-9]\d*$/);
      expect(row[1]).not.toContain('#');
      expect(row[3]).toMatch(/^\d{4},help-\d{4}-[0-9a-f]{8},/);
      expect(row.slice(4)).toEqual(['zh', 'OKPay', '', 'true', 'false']);
    }
  });

  test('the sheet has four columns and opens right in Excel', () => {
    const file = write(quickReplies, from());
    expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file).toMatch(/^\uFEFF"分类","类型","标题","内容"\r\n"/);
    expect(file.endsWith('"\r\n')).toBe(true);
    const [, ...replies] = rows(file, true);
    expect(replies).toHaveLength(4);
    for (const row of replies) expect(row).toHaveLength(4);
    expect(replies.at(-1)?.[0]).toBe('指南');
  });

  test('no cell of any CSV file can be run as a formula', () => {
    for (const desk of [zammad, phpMyFaq, quickReplies])
      for (const cell of rows(write(desk, from()), true).flat())
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });

  test('no HTML holds an element that our texts do not make', () => {
    const macros = JSON.parse(write(helpScout, from())) as { text: string }[];
    for (const { text } of macros) {
      const names = parseHtml(text)
        .querySelectorAll('*')
        .map(({ rawTagName }) => rawTagName);
      expect(names.filter((name) => !['p', 'ol', 'li', 'a'].includes(name))).toEqual([]);
    }
  });

  test('every record of every desk tells its number and version', () => {
    for (const desk of desks) {
      const file = write(desk, from());
      for (const { number, version } of source.pages)
        expect(
          file.includes(`${number}（版本 ${version}）`) ||
            file.includes(`help-${number}-${version}`),
          `${desk.file} ${number}`,
        ).toBe(true);
    }
  });

  test('an audit of what was just exported finds nothing, and sees every record', () => {
    const { centre, texts } = from();
    for (const desk of desks) {
      const records = recordsOf(write(desk, from()), desk.file);
      const report = audit(records, { centre, texts, origins: ['https://help.example.com'] });
      expect(report.records, desk.file).toEqual([]);
      expect(report.looked.marks, desk.file).toBe(4);
    }
  });
});
