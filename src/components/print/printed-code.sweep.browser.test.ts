import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { useBuiltContent } from '../../testing/built-content.ts';
import { siteText } from '../../testing/wrong-content.ts';

const site = useBrowser();
const origin = useBuiltContent({ 'site.yaml': `${siteText}url: https://help.example.com/\n` });
const answer = '/faq/withdrawal/not-arrived/';

test('a page printed from the dark theme has the code of its short link, and the link', async () => {
  const page = await site.open(origin() + answer, { colorScheme: 'dark' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const code = page.locator('img[src="/a/1301/qr.svg"]');
  const isLoaded = (): Promise<boolean> =>
    code.evaluate((picture) => (picture as HTMLImageElement).naturalWidth > 0);
  // Who only reads does not load it.
  expect([await code.isVisible(), await isLoaded()]).toEqual([false, false]);
  await page.pdf();
  expect(asked).toEqual(['/a/1301/qr.svg']);
  expect(await isLoaded()).toBe(true);

  await page.emulateMedia({ media: 'print' });
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {};
  expect(height).toBeCloseTo(width);
  // In centimetres; 29 of its 37 modules are the code, the rest is blank.
  expect((width * 2.54) / 96).toBeCloseTo(3.2, 1);
  expect(await page.getByText('手机扫码').innerText()).toContain(
    'https://help.example.com/a/1301/',
  );
});

test('a page printed without JavaScript has it too', async () => {
  const page = await site.open(origin() + answer, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('img[src="/a/1301/qr.svg"]');
  expect(await code.isVisible()).toBe(true);
});

test('every pixel of the printed code is that of its file', async () => {
  const page = await site.open(origin() + answer);
  const drawn = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = '/a/1301/qr.svg';
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 37;
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0, 37, 37);
    const { data = [] } = pen?.getImageData(0, 0, 37, 37) ?? {};
    return Array.from({ length: 37 * 37 }, (_, at) => data[at * 4]);
  });
  // Black and white; the finder in a corner, behind four blank modules.
  expect(new Set(drawn)).toEqual(new Set([0, 255]));
  const row = (y: number): string =>
    drawn
      .slice(y * 37, y * 37 + 12)
      .map((value) => (value === 0 ? '#' : '.'))
      .join('');
  expect([3, 4, 5, 6, 7].map(row)).toEqual([
    '............',
    '....#######.',
    '....#.....#.',
    '....#.###.#.',
    '....#.###.#.',
  ]);
});
