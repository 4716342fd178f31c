import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { oneFolder } from './src/integrations/one-folder.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { deskPlaceholders } from './src/integrations/desk-placeholders.ts';
import { finishedPages } from './src/finishing/finished-pages.ts';
import { forwardingPages } from './src/site-files/forwarding-pages.ts';
import { licences } from './src/licences/integration.ts';
import { modelFiles } from './src/site-files/model-files.ts';
import { noSidebarState } from './src/integrations/no-sidebar-state.ts';
import { serverFiles } from './src/hosting/server-files.ts';
import { tightHeap } from './src/integrations/tight-heap.ts';
import { listedIn } from './src/site-files/sitemap-filter.ts';
import { folderOf } from './src/model/addresses.ts';
import { readContent } from './src/source/current-content.ts';
import { layerOrder } from './src/finishing/trimming/layer-order.ts';

const content = await readContent().catch((/** @type {Error} */ { message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
/** Not judged yet: contentChecks ends the build before a wrong value is used. */
const settings = content.site.yaml?.value ?? {};
const url = URL.parse(settings.url);
const site = /^https?:$/.test(url?.protocol ?? '') ? url?.href : undefined;
const folder = folderOf(site);
const isListed = listedIn(content, folder);

export default defineConfig({
  site: site && new URL(site).origin,
  base: `${folder}/`,
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  // Every stylesheet is a file of the bundler: finished pages take no other.
  build: { inlineStylesheets: 'never' },
  // Scripts are files: they are loaded after the page is shown, and kept for the next page.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [noSidebarState()],
    // Where other builds work; see src/commands/build/workplace.ts.
    server: { watch: { ignored: ['**/.astro/builds/**'] } },
  },
  integrations: [
    oneFolder(folder),
    tightHeap(content.pages.length),
    contentChecks(content),
    deskPlaceholders(),
    licences(),
    forwardingPages(),
    finishedPages(),
    modelFiles(),
    serverFiles(),
    // Without an address of its own the site has no sitemap; an integration of this name keeps
    // Starlight from adding one that warns about it.
    settings.url
      ? sitemap({ filter: (page) => isListed(new URL(page).pathname) })
      : { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: settings.title ?? '',
      description: settings.description,
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      favicon: '/favicon.svg',
      // Bodies do not pass through Astro's Markdown; src/markdown has the only pipeline.
      expressiveCode: false,
      // Full text is searched through our own page; src/site-files/full-text-index.ts indexes it.
      pagefind: false,
      markdown: { headingLinks: false },
      disable404Route: true,
      routeMiddleware: './src/route-data.ts',
      sidebar: [],
      components: {
        Footer: './src/overrides/Footer.astro',
        Header: './src/overrides/Header.astro',
        PageFrame: './src/overrides/PageFrame.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
      },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/content.css',
        './src/styles/search.css',
        './src/styles/copy.css',
      ],
      head: [{ tag: 'style', content: layerOrder }],
    }),
  ],
});
