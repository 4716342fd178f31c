import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from './content-folder.ts';

/** Builds a content folder into a place of its own, so that `dist` stays as it is. */
function build(folder: string): string {
  const output = mkdtempSync(join(tmpdir(), 'help-dist-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', output], {
    env: { ...process.env, HELP_CONTENT: folder },
    stdio: 'pipe',
  });
  return output;
}

test('other content is built without touching the code: own brand, no guides, own address', () => {
  const output = build(
    contentFolder({
      'site.yaml':
        'brand: 某付\ntitle: 某付帮助\ndescription: 说明\nurl: https://help.example.com\n',
    }),
  );
  const read = (path: string) => readFileSync(join(output, path), 'utf8');
  expect(read('index.html')).toContain('某付帮助');
  expect(read('index.html')).not.toContain('OKPay');
  const answer = read('faq/withdrawal/not-arrived/index.html');
  expect(answer).toContain('href="https://help.example.com/faq/withdrawal/not-arrived/"');
  expect(read('sitemap-0.xml')).toContain('https://help.example.com/faq/withdrawal/not-arrived/');
  expect(read('sitemap-0.xml')).not.toContain('/a/1301/');
  expect(existsSync(join(output, 'guide'))).toBe(false);
  expect(answer).toContain('href="/opensearch.xml"');
  expect(read('opensearch.xml')).toContain(
    'template="https://help.example.com/search/?q={searchTerms}"',
  );
});
