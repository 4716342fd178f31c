import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the built site, without a slash at its end. */
    site: string;
  }
}

/** Serves `dist` as `npm start` does while the tests of the built site run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: '.', logLevel: 'error', server: { port: 4399 } });
  project.provide('site', `http://localhost:${server.port}`);
  return () => server.stop();
}
