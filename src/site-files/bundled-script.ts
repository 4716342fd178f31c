import { dirname } from 'node:path';
import { build, type BuildEnvironmentOptions, type Rolldown, type UserConfig } from 'vite';

/**
 * Bundles a script that no page of Astro's asks for, with all that it imports, into one text.
 *
 * @param entry Absolute path.
 * @param options Of the bundler, where the script needs others than a page.
 * @throws {Error} when something that it imports is not there.
 */
export async function bundledScript(
  entry: string,
  options: BuildEnvironmentOptions,
  define: NonNullable<UserConfig['define']> = {},
): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'error',
    define,
    build: {
      ...options,
      write: false,
      rolldownOptions: { ...options.rolldownOptions, input: entry },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error(`no script came of ${entry}`);
  return script;
}
