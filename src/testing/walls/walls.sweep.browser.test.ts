import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../checks/report.ts';
import { readContentSource } from '../../source/content-source.ts';
import { sharedBrowser } from '../browser.ts';
import { contentFolder } from '../content-folder.ts';
import { effectsIn } from './effects.ts';
import { filesOf, filesOfAll, hostileCases, type HostileCase } from './hostile-content.ts';
import { copyProject, takeDown, walls, type Wall } from './taken-down.ts';

const root = mkdtempSync(join(tmpdir(), 'help-walls-'));
const project = join(root, 'project');
beforeAll(() => copyProject(project));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Asked for once: it does not depend on the other walls. */
let passed: Promise<HostileCase[]> | undefined;

/** What the rules let pass, because it is shown as text. */
async function passing(): Promise<HostileCase[]> {
  const pass: HostileCase[] = [];
  for (const one of hostileCases) {
    const content = await readContentSource(contentFolder(filesOf(one)));
    if (checkContent(content).length === 0) pass.push(one);
  }
  return pass;
}

/** What took effect in a site built without some walls; nothing where the build refuses it. */
async function effectsWithout(down: readonly Wall[]): Promise<string[]> {
  takeDown(down, project);
  const cases = down.includes('rules') ? hostileCases : await (passed ??= passing());
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build/run.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT: contentFolder(filesOfAll(cases)) },
  });
  if (status !== 0) {
    // Refused by the page, which is right when nothing else is there to refuse it.
    expect(down, stdout + stderr).not.toEqual([]);
    expect(stdout + stderr).toMatch(/index\.html\n {2}\S/);
    return [];
  }
  return effectsOf(join(project, 'dist'));
}

async function effectsOf(outDir: string): Promise<string[]> {
  const server = await preview({ root: '.', outDir, logLevel: 'error', server: { port: 4396 } });
  const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
  try {
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html') && !name.startsWith('a/'))
      .map((name) => `http://localhost:${server.port}/${name.replace('index.html', '')}`);
    expect(pages.length).toBeGreaterThan(40);
    return await effectsIn(await context.newPage(), pages);
  } finally {
    await context.close();
    await server.stop();
  }
}

const each: Wall[][] = walls.map((wall) => [wall]);
const others: Wall[][] = walls.map((wall) => walls.filter((other) => other !== wall));

test.for([[], ...each, ...others].map((down) => ({ down, names: down.join() })))(
  'code in content takes no effect without these walls: $names',
  { timeout: 600_000 },
  async ({ down }) => {
    expect(await effectsWithout(down)).toEqual([]);
  },
);
