import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { channelAddress } from '../components/channels/channel-address.ts';
import { forwardingScripts, forwardingStyles } from '../site-files/forwarding/forwarding-code.ts';
import { themeScript } from '../components/theme/theme-script.ts';
import { StrangePage } from './strange-page.ts';
import { folderOf } from '../model/addresses.ts';
import { loadHelpCentre } from '../model/load.ts';
import type { OwnParts } from './policy/page-judge.ts';
import { withPolicy } from './policy/page-policy.ts';
import type { Site } from '../schema/site.ts';
import { lateScript } from './trimming/late-scripts.ts';
import { PageTrimmer } from './trimming/page-trimmer.ts';

/** Long builds say how far they are; Astro itself names each page that it renders. */
const progressEvery = 2500;

/**
 * Makes of what Astro wrote what is published: every page holds the styles that it uses and
 * nothing that it does not (src/trimming), and the policy that lets through just that (src/policy).
 * A page with anything in it that this project did not put there ends the build.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'help:finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { site } = await loadHelpCentre();
        const folder = folderOf(site.url);
        const trimmer = new PageTrimmer((path) =>
          readFileSync(join(root, path.slice(folder.length)), 'utf8'),
        );
        const own = ownParts(site, (style) => trimmer.hasMade(style));
        const files = await readdir(root, { recursive: true });
        const html = files.filter((name) => name.endsWith('.html'));
        const strange: string[] = [];
        for (const [index, file] of html.entries()) {
          if (index > 0 && index % progressEvery === 0) logger.info(`${index} of ${html.length}`);
          const path = join(root, file);
          try {
            // Nothing else is left to do meanwhile, so nothing is gained by waiting in turns.
            writeFileSync(path, withPolicy(trimmer.trim(readFileSync(path, 'utf8')), own));
          } catch (error) {
            if (!(error instanceof StrangePage)) throw error;
            strange.push(`${file}\n${error.message.replace(/^/gm, '  ')}`);
          }
        }
        if (strange.length > 0) {
          logger.error(`\n\n${report(strange)}\n`);
          process.exit(1);
        }
        await removeUnlinked(root, files);
        logger.info(`${html.length} pages hold their own styles and policy`);
      },
    },
  };
}

/** @param isMade Tells whether styles were made for a page. */
function ownParts(site: Site, isMade: (style: string) => boolean): OwnParts {
  const channels = site.channels.flatMap((channel) => channelAddress(channel) ?? []);
  const origin = site.url === undefined ? [] : [new URL(site.url).host];
  return {
    folder: folderOf(site.url),
    scripts: new Set([themeScript, lateScript, ...Object.values(forwardingScripts)]),
    isStyle: (text) => isMade(text) || Object.values(forwardingStyles).includes(text),
    addresses: new Set(channels),
    hosts: new Set([...site.linkHosts, ...origin]),
  };
}

function report(strange: readonly string[]): string {
  return [
    '这些页面里有不是这个项目放进去的东西：',
    ...strange.slice(0, 20),
    '应为：脚本、样式、转向和站外地址都只来自代码和 site.yaml',
    '改法：这是代码里的漏洞，不要发布；把这些页面的内容改回去，并报告给维护代码的人',
  ].join('\n');
}

/** Removes stylesheets that pages linked until they held what they need, and empty scripts. */
async function removeUnlinked(root: string, files: readonly string[]): Promise<void> {
  const assets = files.filter((name) => /^_astro.*\.(?:css|js)$/.test(name));
  const texts = await Promise.all(assets.map((name) => readFile(join(root, name), 'utf8')));
  const scripts = texts.filter((_text, index) => assets[index]?.endsWith('.js')).join('');
  for (const [index, name] of assets.entries()) {
    const unlinked = name.endsWith('.css') && !scripts.includes(basename(name));
    if (unlinked || texts[index] === '') await unlink(join(root, name));
  }
}
