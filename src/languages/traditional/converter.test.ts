import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../checks/report.ts';
import { languages } from '../../model/language.ts';
import { termsSchemas } from '../../schema/terms.ts';
import { correctionsSchema } from '../../schema/traditional.ts';
import { contentPath } from '../../source/content-path.ts';
import { readContentSource, settingsOf, type ContentSource } from '../../source/content-source.ts';
import type { SettingsSource } from '../../source/ledger-source.ts';
import { readTextFile } from '../../source/text-file.ts';
import { traditionalConverter } from './converter.ts';
import { replacementsOf } from './replacements.ts';

const content = await readContentSource(contentPath());
const terms = termsSchemas['zh-CN'].parse(content.terms.yaml?.value);
const corrections = correctionsSchema.parse(content.traditional.yaml?.value);
const convert = traditionalConverter(replacementsOf(terms, corrections));

const aboutSimplified = /\b(?:terms|zh-hant)\.yaml$/;

/** The content as the Traditional edition has it, read by the parsers of the site. */
const traditional = await readContentSource(contentPath(), undefined, (path, shown) => {
  const file = readTextFile(path, shown);
  return aboutSimplified.test(path) ? file : { ...file, text: convert(file.text) };
});

test('sentences of the content become what was judged right', () => {
  const cases = readFileSync(join(import.meta.dirname, 'conversion.cases.tsv'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [simplified, judged] = line.split('\t');
      return simplified && judged ? [{ simplified, judged }] : [];
    });
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(cases.map(({ simplified }) => convert(simplified))).toEqual(
    cases.map(({ judged }) => judged),
  );
});

test('what is no Chinese text comes out as it went in', () => {
  const ascii =
    '---\nid: 1301\n"a": [b, \'c\'] # d\n---\n\n## T {#why}\n\n- [ ] don’t {{cn.police}} “x” (y)\n';
  expect(convert(ascii)).toBe(ascii);
  expect(convert('看[图](/pictures/发卡.png)，![图](/pictures/图.png)')).toBe(
    '看[圖](/pictures/发卡.png)，![圖](/pictures/图.png)',
  );
});

test('quotation marks become corners around Chinese text, one kind in the other', () => {
  expect(convert('他说：“看到‘成功’再走。”')).toBe('他說：「看到『成功』再走。」');
  expect(convert('“OK”的页面，写着 don’t stop')).toBe('「OK」的頁面，寫著 don’t stop');
});

test('a wording goes before the tables, a longer one before a shorter one', () => {
  const own = traditionalConverter([
    { from: '手机', to: '電話' },
    { from: '手机卡', to: 'SIM 卡' },
    { from: '码', to: 'QR' },
  ]);
  expect(own('换手机，看[手机卡](/a/1/)，拔手机卡')).toBe('換電話，看 [SIM 卡](/a/1/)，拔 SIM 卡');
  expect(own('扫码后付款')).toBe('掃 QR 後付款');
});

test('the converted content has the structure of the content', () => {
  const files = (source: ContentSource) => [
    ...settingsOf(source).map(({ file, yaml }) => ({ file, parsed: [yaml?.errors, yaml?.value] })),
    ...source.pages.map(({ file, frontmatter, body }) => ({
      file,
      parsed: [frontmatter?.errors, frontmatter?.value, body],
    })),
  ];
  const shapes = (source: ContentSource) =>
    files(source).map(({ file, parsed }) => ({
      path: file.path,
      lines: file.text.split('\n').length,
      parsed: shapeOf(parsed),
    }));
  const expected = shapes(content);
  for (const [index, shape] of shapes(traditional).entries())
    expect(shape).toEqual(expected[index]);
});

test('the content rules have nothing to say of it, however long its wordings are', () => {
  const { concepts, ledger } = content;
  // Both are about the Simplified text.
  const lists = { terms: unwritten(content.terms), traditional: unwritten(content.traditional) };
  const edition: ContentSource = { ...traditional, ...lists, concepts, ledger };
  expect(checkContent(edition).map(({ file, found }) => `${file.path}: ${found}`)).toEqual([]);
});

test('every correction changes something that the conversion would get wrong', () => {
  const texts = [
    ...settingsOf(content).map(({ file }) => file.text),
    ...content.pages.map(({ file }) => file.text),
    ...Object.values(languages['zh-CN'].texts),
  ].join('\n');
  const idle = corrections.filter((one) => {
    const others = corrections.filter((other) => other !== one);
    const without = traditionalConverter(replacementsOf(terms, others));
    const places = texts.split('\n').filter((line) => line.includes(one.from));
    return places.every((line) => without(line) === convert(line));
  });
  expect(idle.map(({ from }) => from)).toEqual([]);
});

test('no quotation mark of Simplified text and no character of it is left', () => {
  const left = traditional.pages.flatMap(
    ({ file }) => file.text.match(/[“”‘’账们这钱银说为]/g) ?? [],
  );
  expect(left).toEqual([]);
});

const unwritten = ({ file }: SettingsSource): SettingsSource => ({ file, yaml: undefined });

/** What a parser made of a text, with every Chinese text alike, and without positions. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? '文' : value;
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'position')
      .map(([key, part]) => [key, shapeOf(part)]),
  );
}
