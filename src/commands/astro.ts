import { runAstro } from './astro-process.ts';

// `node src/commands/astro.ts dev`: a command of Astro, for npm scripts. They set nothing in the
// language of a shell, which is another one on Windows.

try {
  const args = process.argv.slice(2);
  // Writers see what they are writing; what is built for readers has no drafts.
  process.exitCode = await runAstro(args, args[0] === 'dev' ? { HELP_DRAFTS: '1' } : {});
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
