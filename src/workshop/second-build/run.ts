import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentPath } from '../../source/content-path.ts';
import { choicesFrom } from '../fuzz/choices.ts';
import { differingBytes } from '../reproducible/differing-bytes.ts';
import { changeContent } from './changes.ts';

// `npm run check:second-build [-- --rounds 10 --changes 20 --seed 1]`: changes the content at random,
// round by round; builds it with what the round before has kept, and without; and compares every
// byte. Ends with 1 when one differs.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    changes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const pages = /^(?:en\/)?(?:faq|guide)\/.*\.md$/;
/** What these say is around every page, so a change in them would hide what another has left out. */
const settings = /^(?:site|topics|triage|authorities|concepts\/[^/]+)\.yaml$/;

const choices = choicesFrom(Number(values.seed));
const work = mkdtempSync(join(tmpdir(), 'help-second-build-'));
try {
  const content = join(work, 'content');
  cpSync(contentPath(), content, { recursive: true });
  const [kept, clean] = [join(work, 'kept'), join(work, 'clean')];
  build(content, kept, true);
  let [changed, differing] = [0, 0];
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const isOfSettings = round % 4 === 0;
    const count = isOfSettings ? 3 : Number(values.changes);
    const made = await changeContent(content, isOfSettings ? settings : pages, count, choices);
    const second = build(content, kept, true);
    const whole = build(content, clean, false);
    const different = differingBytes(kept, clean);
    for (const line of different) console.log(line);
    const times = `${second.toFixed(1)} s of ${whole.toFixed(1)} s`;
    console.log(`round ${round}: ${made} changes, ${times}, ${different.length} files differ`);
    changed += made;
    differing += different.length;
  }
  console.log(`${changed} changes, ${differing} files differ`);
  process.exitCode = differing > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns How long it took, in seconds. */
function build(content: string, output: string, isKeeping: boolean): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build/run.ts', '--outDir', output],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        HELP_CONTENT: content,
        ...(!isKeeping && { HELP_BUILD_CACHE: 'none' }),
      },
    },
  );
  if (status !== 0) throw new Error(`A build failed:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}
