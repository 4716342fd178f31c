import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { contentFolder } from './content-folder.ts';
import { wrongContent } from './wrong-content-cases.ts';

const run = promisify(execFile);

const scripts = {
  build: 'src/commands/build/run.ts',
  'check:content': 'src/commands/check-content.ts',
};

/** Runs a command on a content folder as npm does; never throws. */
async function npm(
  name: keyof typeof scripts,
  folder: string,
): Promise<{ code: number; text: string }> {
  const options = { env: { ...process.env, HELP_CONTENT: folder, NO_COLOR: '1' } };
  return run(process.execPath, [scripts[name]], options).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  );
}

describe.concurrent('a build of wrong content ends with 1, says where, and shows no stack', () => {
  // What is said of each is tested in Node; here that a build says it.
  test.for(wrongContent)('$name', async ({ files, expected }, { expect, onTestFinished }) => {
    const { code, text } = await npm('build', contentFolder(files, onTestFinished));
    expect(code).toBe(1);
    for (const place of expected) expect(text).toContain(place);
    expect(text).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

test('the check of wrong content ends with 1', async () => {
  const { code } = await npm('check:content', contentFolder(wrongContent[0]?.files));
  expect(code).toBe(1);
});

test('the check of right content ends with 0', async () => {
  expect(await npm('check:content', contentFolder())).toEqual({
    code: 0,
    text: '内容没有问题：2 个页面。\n',
  });
});

test.for([{ script: 'build' }, { script: 'check:content' }] as const)(
  '$script of a folder that is not there says so',
  async ({ script }) => {
    const { code, text } = await npm(script, '/nowhere/at-all');
    expect(code).toBe(1);
    expect(text).toMatch(
      /^内容文件夹 \/nowhere\/at-all 不存在或读不了。改法：检查 HELP_CONTENT 写的路径。$/m,
    );
  },
);
