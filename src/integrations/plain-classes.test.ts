import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { plainClasses } from './plain-classes.ts';

async function compiled(code: string): Promise<string> {
  const { transform } = plainClasses();
  const context = {
    parse: (text: string) => parseSync('a.ts', text).program,
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const run = transform as unknown as (code: string, id: string) => Promise<{ code: string }>;
  return (await run.call(context, code, '/a.ts')).code;
}

test('private members are plain ones, and fields are assignments', async () => {
  const code = await compiled('class A { #a = 1; b: string; #c(): number { return this.#a; } }');
  expect(code).not.toContain('#');
  expect(code).toContain('this._a = 1');
  expect(code).not.toMatch(/\bb\b/);
  expect(code).toContain('return this._a');
});

test('a text that looks like a private name stays', async () => {
  expect(await compiled("class A { #a = '#a'; }")).toContain('"#a"');
});

test('a member that has the plain name already is named', async () => {
  await expect(compiled('class A { #a = 1; _a = 2; b() { return this._a; } }')).rejects.toThrow(
    'has both #a and _a',
  );
});
