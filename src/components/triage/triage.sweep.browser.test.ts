import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedTriage } from '../../testing/shipped-triage.ts';

const site = useBrowser();

test('a question and four of its options are in sight on a small phone', async () => {
  for (const question of shippedTriage.questions) {
    const page = await site.open(question.address, { viewport: phone });
    const links = page.getByRole('list', { name: '选最像的一个' }).getByRole('link');
    const boxes = await links.evaluateAll((all) =>
      all.map((link) => link.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(48);
    const fourth = boxes[Math.min(3, boxes.length - 1)];
    expect(fourth?.bottom, question.id).toBeLessThanOrEqual(phone.height);
    await page.context().close();
  }
});
