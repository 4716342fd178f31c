import { parse, type Root } from 'postcss';
import { sourceFiles } from '../source-files.ts';

/** The styles of a file of the project, or of one `<style>` of a component. */
export interface Stylesheet {
  path: string;
  /** Lines of the file before the first of the styles. */
  before: number;
  root: Root;
}

/** @param text A whole file: styles, or a component with some. */
export function stylesheetsIn(path: string, text: string): Stylesheet[] {
  if (path.endsWith('.css')) return [{ path, before: 0, root: parse(text) }];
  return [...text.matchAll(/(<style[^>]*>)([\s\S]*?)<\/style>/g)].map(
    ({ index, 1: tag = '', 2: styles = '' }) => ({
      path,
      before: text.slice(0, index + tag.length).split('\n').length - 1,
      root: parse(styles),
    }),
  );
}

/** All styles of the project. */
export const ownStylesheets = (): Stylesheet[] =>
  sourceFiles(/\.(?:css|astro)$/).flatMap(({ path, text }) => stylesheetsIn(path, text));
