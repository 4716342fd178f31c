import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentPath } from './src/source/content-path.ts';
import { rightCentre } from './src/checks/checked-content.ts';
import { Content } from './src/content-layer/content.ts';
import { layerOrder } from './src/finishing/trimming/layer-order.ts';
import { deskPlaceholders } from './src/integrations/desk-placeholders.ts';
import { devSite } from './src/integrations/dev-site.ts';
import { helpContent } from './src/integrations/help-content.ts';
import { lateStyles } from './src/integrations/late-styles.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { missingSlash } from './src/integrations/missing-slash.ts';
import { starlightParts } from './src/integrations/starlight-parts.ts';
import { oneFolder } from './src/integrations/one-folder.ts';
import { siteOutput } from './src/integrations/site-output.ts';
import { tightHeap } from './src/integrations/tight-heap.ts';
import { licences } from './src/licences/integration.ts';
import { faviconAddress, folderOf } from './src/model/addresses.ts';
import { languages } from './src/model/language.ts';
import { languageTagOf } from './src/schema/language-tag.ts';
import { Features } from 'lightningcss';
import postcssLogical from 'postcss-logical';
import { floor, targetsOf } from './src/floor/floor.ts';
import { scriptTexts } from './src/integrations/script-texts.ts';
import { themeStyles } from './src/integrations/theme-styles.ts';
import { plainClasses } from './src/integrations/plain-classes.ts';
import { readingSyntax } from './src/integrations/reading-syntax.ts';
import { isListed, pageUrls } from './src/site-files/sitemap-filter.ts';
import { writtenTheme } from './src/theme/written-theme.ts';

const content = await Content.open(contentPath()).catch((/** @type {Error} */ { message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
/** Not judged yet: helpContent ends the build before a wrong value is used. */
const { url, title, description, theme, offline } = content.checked.settings;
const { colour, favicon } = writtenTheme(theme);
const language = languages[languageTagOf(content.checked.settings)];
const site = URL.parse(String(url));
const isSite = /^https?:$/.test(site?.protocol ?? '');
const folder = isSite ? folderOf(site?.href) : content.edition ? `/${content.edition.folder}` : '';

export default defineConfig({
  site: isSite ? site?.origin : undefined,
  base: `${folder}/`,
  trailingSlash: 'always',
  prefetch: false,
  // What a build keeps of content is its own: others may work on other content.
  ...(process.env.HELP_CACHE && { cacheDir: process.env.HELP_CACHE }),
  devToolbar: { enabled: false },
  // Every stylesheet is a file of the bundler: finished pages take no other.
  build: { inlineStylesheets: 'never' },
  // Scripts are files: they are loaded after the page is shown, and kept for the next page.
  vite: {
    define: {
      'import.meta.env.HELP_OFFLINE': String(offline !== false),
      'import.meta.env.HELP_LANGUAGES': String(
        (content.checked.draft?.editions.siblings.length ?? 1) > 1,
      ),
    },
    build: {
      assetsInlineLimit: 0,
      cssTarget: targetsOf(floor.reading),
    },
    css: {
      // Every language here is written from left to right.
      postcss: { plugins: [postcssLogical(), lateStyles()] },
      // Selectors are made plain where layers are made flat, which counts what they weigh.
      lightningcss: { exclude: Features.Selectors },
    },
    plugins: [
      scriptTexts(language.texts),
      themeStyles(colour),
      starlightParts(),
      plainClasses(),
      readingSyntax(),
      leanScripts(),
    ],
    // Where other builds work; see src/commands/build/workplace.ts.
    server: { watch: { ignored: ['**/.astro/builds/**'] } },
  },
  integrations: [
    oneFolder(folder),
    helpContent(content),
    tightHeap(content.checked.pageCount),
    deskPlaceholders(language),
    licences(),
    siteOutput(content),
    missingSlash(),
    devSite(content),
    // Without an address of its own the site has no sitemap; an integration of this name keeps
    // Starlight from adding one that warns about it.
    url
      ? sitemap({
          filter: (page) => isListed(rightCentre(content.checked), new URL(page).pathname),
          // Those that are taken over from an earlier build were not rendered in this one.
          customPages: content.checked.draft ? pageUrls(content.checked.draft) : [],
        })
      : { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: typeof title === 'string' ? title : '',
      description: typeof description === 'string' ? description : undefined,
      locales: { root: { label: language.name, lang: language.tag } },
      favicon: faviconAddress(favicon),
      // Bodies do not pass through Astro's Markdown; src/markdown has the only pipeline.
      expressiveCode: false,
      // Full text is searched through our own page; src/site-files/full-text-files.ts indexes it.
      pagefind: false,
      markdown: { headingLinks: false },
      disable404Route: true,
      routeMiddleware: './src/route-data.ts',
      sidebar: [],
      components: {
        ContentPanel: './src/overrides/ContentPanel.astro',
        Footer: './src/overrides/Footer.astro',
        Header: './src/overrides/Header.astro',
        MarkdownContent: './src/overrides/MarkdownContent.astro',
        PageFrame: './src/overrides/PageFrame.astro',
        PageSidebar: './src/overrides/PageSidebar.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        TwoColumnContent: './src/overrides/TwoColumnContent.astro',
      },
      customCss: [
        './src/styles/tokens.css',
        'virtual:help-theme.css',
        './src/styles/base.css',
        './src/styles/prose.css',
        './src/styles/content.css',
        './src/styles/button.css',
        './src/styles/field.css',
        './src/styles/search.css',
        './src/styles/copy.css',
      ],
      head: [{ tag: 'style', content: layerOrder }],
    }),
  ],
});
