import { expect, test } from 'vitest';
import { bundledWorker } from './bundled-worker.ts';

test('the worker of a site without offline copies answers no request', async () => {
  const worker = await bundledWorker(null);
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('respondWith');
});
