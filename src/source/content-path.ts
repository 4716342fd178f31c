import { resolve } from 'node:path';

/**
 * The folder that holds the content.
 *
 * @returns Absolute path: `HELP_CONTENT` when it is set, else `content`, both seen from the
 * folder the command was started in.
 */
export function contentPath(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['HELP_CONTENT'] || 'content');
}
