import { join, resolve } from 'node:path';
import { linkedCopy } from '../../testing/linked-copy.ts';
import { writeText } from './write-text.ts';
import { answerAddress } from '../../model/addresses.ts';
import type { SyntheticPage } from './synthetic-content.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({ title: 'Help', locales: { root: { label: '简体中文', lang: 'zh-CN' } } }),
  ],
});
`;

// Line by line: a test that reads the imports of this project must not take these for its own.
const collections = [
  "import { docsLoader } from '@astrojs/starlight/loaders';",
  "import { docsSchema } from '@astrojs/starlight/schema';",
  "import { defineCollection } from 'astro:content';",
  'const docs = defineCollection({ loader: docsLoader(), schema: docsSchema() });',
  'export const collections = { docs };',
].join('\n');

/**
 * Writes a project that is Starlight as it comes, with the same answers as its pages and a copy of
 * the packages of this project.
 */
export function writePeer(folder: string, pages: readonly SyntheticPage[]): void {
  const addresses = new Map(
    pages.map(({ number, topic, slug }) => [number, answerAddress(topic, slug)]),
  );
  // Astro bundles the packages it finds here.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  writeText(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  writeText(join(folder, 'astro.config.mjs'), config);
  writeText(join(folder, 'src/content.config.ts'), collections);
  writeText(join(folder, 'src/content/docs/index.md'), '---\ntitle: Help\n---\n');
  for (const { topic, slug, title, summary, body } of pages) {
    const plain = body
      .replace(/ \{#[\w-]+\}$/gm, '')
      .replace(
        /\/a\/(\d+)\/(?:#\w+)?/g,
        (link, number: string) => addresses.get(Number(number)) ?? link,
      );
    const text = `---\ntitle: ${title}\ndescription: ${summary}\n---\n\n${summary}\n\n${plain}\n`;
    writeText(join(folder, 'src/content/docs/faq', topic, `${slug}.md`), text);
  }
  // A link will not do: Astro looks for the styles of packages below the project's own folder.
  linkedCopy(resolve('node_modules'), join(folder, 'node_modules'), ['.astro', '.vite']);
}
