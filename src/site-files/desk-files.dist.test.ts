import { existsSync, readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { desks } from '../desk/desks.ts';
import { audit } from '../desk/audit/audit.ts';
import { recordsOf } from '../desk/audit/records.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { languages } from '../model/language.ts';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import type { AnswersFile } from '../desk/answers-schema.ts';
import type { DeskAnswer, DeskIndex } from '../desk/desk-page.ts';

const texts = currentReplyTexts(languages['zh-CN']);
const centre = await checkedHelpCentre();
const pages = [...centre.answers, ...centre.guides];
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

test('answers.json is at both of its addresses, with its schema beside it', () => {
  expect(read('desk/answers.json')).toBe(read('answers.json'));
  expect(read('desk/answers.schema.json')).toBe(read('answers.schema.json'));
  const file = json('answers.json') as AnswersFile;
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } });
  const validate = ajv.compile(json(file.$schema) as object);
  validate(file);
  expect(validate.errors).toBeNull();
  expect([...file.answers, ...file.guides].map(({ number }) => number)).toEqual(
    pages.map(({ number }) => number),
  );
});

test('every link in answers.json leads to a page that was built', () => {
  const { answers, guides } = json('answers.json') as AnswersFile;
  for (const { links, html } of [...answers, ...guides]) {
    const inside = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, path = '']) => path);
    for (const path of [links.short, links.page, ...inside])
      expect(existsSync(`dist${path}index.html`), path).toBe(true);
  }
});

test('every desk has its file, and nothing in it is out of date', () => {
  for (const { file } of desks) {
    const report = audit(recordsOf(read(`desk/${file}`), file), { centre, texts, origins: [] });
    expect(report.records, file).toEqual([]);
    expect(report.looked.marks, file).toBe(pages.length);
  }
});

test('JSON files are JSON, CSV files have a row for every answer and guide', () => {
  for (const { file } of desks) {
    if (file.endsWith('.json')) expect(() => json(`desk/${file}`), file).not.toThrow();
    if (!file.endsWith('.csv')) continue;
    const rows = parse(read(`desk/${file}`), { bom: true }) as string[][];
    expect(rows.length - pages.length, file).toBe(file === 'phpmyfaq.csv' ? 0 : 1);
  }
});

test('the desk gets a small index, and each answer by itself', () => {
  const index = json('desk/index.json') as DeskIndex;
  const nodes = centre.triage ? centre.triage.questions.length + centre.triage.outcomes.length : 0;
  expect(index.pages).toHaveLength(pages.length);
  expect(statSync('dist/desk/index.json').size).toBeLessThan(80 * pages.length + 40 * nodes);
  for (const [number, topic, title] of index.pages) {
    const answer = json(`desk/answers/${number}.json`) as DeskAnswer;
    expect([answer.number, answer.title]).toEqual([number, title]);
    expect(answer.topic).toBe(index.topics[topic] ?? '');
    expect(existsSync(`dist${answer.address}index.html`), answer.address).toBe(true);
  }
});
