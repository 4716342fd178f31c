import { runAstro } from './astro-process.ts';

// `node src/commands/astro.ts dev`: a command of Astro, for npm scripts. They set nothing in the
// language of a shell, which is another one on Windows.

try {
  process.exitCode = await runAstro(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
