import { resolve } from 'node:path';
import { checkedContent } from '../../checks/checked-content.ts';
import { contentPath } from '../../source/content-path.ts';
import { colourPattern, defaultColour } from '../../theme/brand-colours.ts';
import { editorAssets } from './editor-assets.ts';
import { startEditor } from './editor-server.ts';
import { EditorWork } from './editor-work.ts';

// `npm run edit`: serves a form for the content folder to a browser on this machine, until it is
// stopped. No part of the site.

/** The same each time, so that what a browser keeps for a tab is found again. */
const usualPort = 4390;

try {
  const folder = contentPath();
  const { settings } = await checkedContent(folder);
  const { colour } = (settings['theme'] ?? {}) as { colour?: unknown };
  const assets = await editorAssets(
    typeof colour === 'string' && colourPattern.test(colour) ? colour : defaultColour,
  );
  const parts = { work: new EditorWork(folder), assets, publicFolder: resolve('public') };
  const { address } = await startEditor(parts, usualPort);
  console.log(`内容编辑器：${address}`);
  console.log(
    '在这台电脑的浏览器里打开上面的网址；它只在这台电脑上有用，不要发给别人。按 Ctrl+C 停下。',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
