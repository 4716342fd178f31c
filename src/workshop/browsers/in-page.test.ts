import ts from 'typescript';
import { expect, test } from 'vitest';
import * as inPage from './in-page.ts';

const functions = Object.entries(inPage).map(([name, asked]) => ({ name, text: String(asked) }));

const written = (text: string, target: ts.ScriptTarget): string =>
  ts.transpileModule(text, { compilerOptions: { target } }).outputText;

test.for(functions)('$name can be read by a browser of 2017', ({ text }) => {
  expect(written(`(${text})`, ts.ScriptTarget.ES2017)).toBe(
    written(`(${text})`, ts.ScriptTarget.ESNext),
  );
});

test.for(functions)('$name needs no other function of ours', ({ name, text }) => {
  const others = functions.map((other) => other.name).filter((other) => other !== name);
  expect(others.filter((other) => new RegExp(`\\b${other}\\(`).test(text))).toEqual([]);
});
