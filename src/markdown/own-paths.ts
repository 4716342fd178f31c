import type { Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * Writes addresses from the root of the site, of pages and of pictures, as they are reached: a
 * site may lie in a folder of its host.
 */
export function remarkOwnPaths(folder: string) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition', 'image'], (node) => {
      if ('url' in node && /^\/(?![/\\])/.test(node.url)) node.url = folder + node.url;
    });
  };
}
