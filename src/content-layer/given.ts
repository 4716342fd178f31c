import type { AstroConfig } from 'astro';

/** What `helpContent` gives to whom only the configuration is given. */
type Gifts = Required<Pick<Astro.IntegrationHooks, 'help:content' | 'help:loaders'>>;

/**
 * Asks the integrations of a configuration for what they share.
 *
 * @throws {Error} when none has it.
 */
export function given<Name extends keyof Gifts>(
  { integrations }: Pick<AstroConfig, 'integrations'>,
  name: Name,
): ReturnType<Gifts[Name]> {
  const give = integrations.flatMap(({ hooks }) => hooks[name] ?? [])[0];
  if (!give) throw new Error('astro.config.mjs has no integration helpContent().');
  return give() as ReturnType<Gifts[Name]>;
}
