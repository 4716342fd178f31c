import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkedContent } from '../../checks/checked-content.ts';
import { gallerySites, writeContent } from './gallery-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-gallery-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What the gallery shows is right, so no rule may object: each form of Markdown is in it.
test.each(gallerySites)('the checks have nothing against the site “$name”', async (site) => {
  const content = join(folder, site.name);
  writeContent(site, content);
  expect((await checkedContent(content)).report).toBe('');
});
