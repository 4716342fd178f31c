import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledScript } from '../../site-files/bundled-script.ts';
import { brandStyles } from '../../integrations/theme-styles.ts';

/** Files of the editor in the browser, by name. */
export interface Assets {
  files: ReadonlyMap<string, { type: string; text: string }>;
  /** Of stylesheets that the script makes. */
  nonce: string;
}

const styles = join(import.meta.dirname, '../../styles');

/** The looks of the site, in the order in which pages have them; later ones win. */
const siteStyles = ['tokens', 'base', 'prose', 'content', 'button', 'field'];

/**
 * Makes what the browser loads: one script, from this folder and the packages, and two stylesheets.
 *
 * @param colour Of the brand.
 */
export async function editorAssets(colour: string): Promise<Assets> {
  const [script, looks, ofEditor, ofPreview] = await Promise.all([
    bundledScript(join(import.meta.dirname, 'page/main.ts'), { minify: false }),
    siteLooks(colour),
    readFile(join(import.meta.dirname, 'page/editor.css'), 'utf8'),
    readFile(join(import.meta.dirname, 'page/preview.css'), 'utf8'),
  ]);
  const css = 'text/css; charset=utf-8';
  const nonce = randomBytes(16).toString('base64url');
  const files = new Map([
    ['', { type: 'text/html; charset=utf-8', text: frameWith(nonce) }],
    ['editor.js', { type: 'text/javascript; charset=utf-8', text: script.code }],
    ['editor.css', { type: css, text: looks + ofEditor }],
    ['preview.css', { type: css, text: looks + ofPreview }],
  ]);
  return { files, nonce };
}

const frameWith = (nonce: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>内容编辑器</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="editor.css">
<meta name="nonce" content="${nonce}">
<script type="module" src="editor.js"></script>
<body></body>
</html>
`;

async function siteLooks(colour: string): Promise<string> {
  const texts = await Promise.all(
    siteStyles.map((name) => readFile(join(styles, `${name}.css`), 'utf8')),
  );
  const layers = '@layer help.base, help.prose, help;\n';
  return [layers, texts[0], brandStyles(colour), ...texts.slice(1)].join('\n');
}
