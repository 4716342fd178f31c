import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { feedbackAddress } from '../components/answer/feedback-address.ts';
import { authorityAddresses } from '../components/authorities/authority-addresses.ts';
import { channelAddress } from '../model/channel-address.ts';
import { forwardingScripts, forwardingStyle } from '../site-files/forwarding/forwarding-code.ts';
import { displayScript } from '../components/display/display-script.ts';
import { noticeScript } from '../components/notices/notice-element.ts';
import { StrangePage } from './strange-page.ts';
import type { OwnParts } from './policy/strange-parts.ts';
import { withPolicy } from './policy/page-policy.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { withLineFeeds } from '../source/text-file.ts';
import { lateScript } from './trimming/late-scripts.ts';
import { PageTrimmer } from './trimming/page-trimmer.ts';
import { stylesheetsIn } from './trimming/script-needs.ts';
import { SiteScripts } from './trimming/site-scripts.ts';

/** What pages may hold because content says so. */
type Settings = Pick<HelpCentre, 'site' | 'regions' | 'editions'>;

/** Long builds say how far they are; Astro itself names each page that it renders. */
const progressEvery = 2500;

/**
 * Makes of what Astro wrote what is published: every page holds the styles that it uses and
 * nothing that it does not (trimming/), and the policy that lets through just that (policy/).
 *
 * @param root Absolute path of the folder of the site.
 * @param tell Is told how far it is.
 * @returns How many pages there are.
 * @throws {Error} when a page holds anything that this project did not put there, with all of them.
 */
export async function finishPages(
  root: string,
  centre: Settings,
  tell: (line: string) => void,
): Promise<number> {
  const { folder } = centre.editions;
  const read = (path: string): string =>
    readFileSync(join(root, path.slice(folder.length)), 'utf8');
  const scripts = new SiteScripts(read);
  const trimmer = new PageTrimmer(scripts, read);
  const own = ownParts(centre, (style) => trimmer.hasMade(style));
  const files = await readdir(root, { recursive: true });
  const html = files.filter((name) => name.endsWith('.html'));
  const strange: string[] = [];
  for (const [index, file] of html.entries()) {
    if (index > 0 && index % progressEvery === 0) tell(`${index} of ${html.length}`);
    const path = join(root, file);
    try {
      // Nothing else is left to do meanwhile, so nothing is gained by waiting in turns.
      const html = withLineFeeds(readFileSync(path, 'utf8'));
      writeFileSync(path, withPolicy(trimmer.trim(html), own));
    } catch (error) {
      if (!(error instanceof StrangePage)) throw error;
      strange.push(`${file}\n${error.message.replace(/^/gm, '  ')}`);
    }
  }
  trimmer.end();
  if (strange.length > 0) throw new Error(report(strange));
  await removeUnlinked(root, files, scripts, folder);
  return html.length;
}

/** @param isMade Tells whether styles were made for a page. */
function ownParts(
  { site, regions, editions }: Settings,
  isMade: (style: string) => boolean,
): OwnParts {
  const channels = site.channels.flatMap((channel) => channelAddress(channel) ?? []);
  const feedback = site.feedback ? [feedbackAddress(site.feedback)] : [];
  const origin = site.url === undefined ? [] : [new URL(site.url).host];
  const leadingOn = Object.values(forwardingScripts);
  return {
    folder: editions.folder,
    mainFolder: editions.mainFolder,
    scripts: new Set([displayScript, noticeScript, lateScript, ...leadingOn]),
    leadingOn: new Set(leadingOn),
    isStyle: (text) => isMade(text) || text === forwardingStyle,
    addresses: new Set([...channels, ...feedback, ...authorityAddresses(regions)]),
    hosts: new Set([...site.linkHosts, ...origin]),
  };
}

function report(strange: readonly string[]): string {
  return [
    '这些页面里有不是这个项目放进去的东西：',
    ...strange.slice(0, 20),
    '应为：脚本、样式、转向和站外地址都只来自代码、site.yaml 和 authorities.yaml',
    '改法：这是代码里的漏洞，不要发布；把这些页面的内容改回去，并报告给维护代码的人',
  ].join('\n');
}

/**
 * Removes stylesheets that pages linked until they held what they need, and scripts that are empty
 * or only import others, which pages name instead.
 */
async function removeUnlinked(
  root: string,
  files: readonly string[],
  scripts: SiteScripts,
  folder: string,
): Promise<void> {
  const pathOf = (file: string): string => `${folder}/${file.replaceAll('\\', '/')}`;
  const assets = files.filter((name) => /^_astro.*\.(?:css|js)$/.test(name)).map(pathOf);
  const bundled = assets.filter((name) => name.endsWith('.js')).map((name) => scripts.file(name));
  const linked = new Set(bundled.flatMap(stylesheetsIn));
  const unasked = bundled.filter(({ onlyImports }) => onlyImports).map(({ address }) => address);
  const unlinked = assets.filter((name) => name.endsWith('.css') && !linked.has(name));
  for (const name of [...unlinked, ...unasked]) await unlink(join(root, name.slice(folder.length)));
}
