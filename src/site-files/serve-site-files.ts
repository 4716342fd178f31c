import type { Connect } from 'vite';
import type { HelpCentre } from '../model/help-centre.ts';
import { onceForEach } from '../model/once-for-each.ts';
import { mediaTypeOf } from './media-types.ts';
import {
  forwardingGroup,
  fullTextGroup,
  otherGroups,
  searchGroup,
  type SiteFileGroup,
} from './site-files.ts';

/**
 * Answers requests for generated files from memory, as a build would have written them.
 *
 * @param current Gives the help centre that is served now.
 */
export function siteFilesOf(current: () => HelpCentre | undefined): Connect.NextHandleFunction {
  const links = onceForEach((centre) => filesOf([forwardingGroup], centre));
  const others = onceForEach((centre) =>
    filesOf([searchGroup, fullTextGroup, ...otherGroups], centre),
  );
  return async ({ url = '/' }, response, next) => {
    const centre = current();
    const path = url
      .replace(/[?#].*/, '')
      .slice(1)
      .replace(/\/$/, '/index.html');
    const made = path.endsWith('.html') ? links : others;
    const isFile = /\.\w+$/.test(path) && !path.startsWith('@');
    const file = centre && isFile ? (await made(centre)).get(path) : undefined;
    if (file === undefined) return next();
    response.setHeader('Content-Type', mediaTypeOf(path)).end(file);
  };
}

type Files = Map<string, string | Uint8Array>;

async function filesOf(groups: readonly SiteFileGroup[], centre: HelpCentre): Promise<Files> {
  const files: Files = new Map();
  for (const { make } of groups)
    for await (const [path, file] of make(centre)) files.set(path, file);
  return files;
}
