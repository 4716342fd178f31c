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

test('private members are plain ones with short names, and fields are assignments', async () => {
  const code = await compiled(
    'class A { #size = 1; b: string; #grow(): number { return this.#size; } c() { this.#grow(); } }',
  );
  expect(code).not.toContain('#');
  expect(code).toContain('this._a = 1');
  expect(code).not.toMatch(/\bb\b/);
  expect(code).toContain('return this._a');
  expect(code).toContain('this._b()');
});

test('a text that looks like a private name stays', async () => {
  expect(await compiled("class A { #a = '#a'; }")).toContain('"#a"');
});

test('a member that has such a name already is named', async () => {
  await expect(compiled('class A { #size = 1; _a = 2; b() { return this._a; } }')).rejects.toThrow(
    'has _a, which is written for a private member',
  );
});

test('a class of ours that is extended is named: private members of both would be the same', async () => {
  await expect(compiled('class B extends A { #size = 1; }')).rejects.toThrow('extends A');
  expect(await compiled('class B extends HTMLElement { #size = 1; }')).toContain('_a');
});
