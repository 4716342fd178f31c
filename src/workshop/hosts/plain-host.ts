import { serveInFolder } from '../../testing/folder-server.ts';
import type { Host } from './host.ts';

/** A server that knows nothing but files, as GitHub Pages and buckets. */
export const plain: Host = {
  name: 'files only',
  redirects: 'none',
  headers: 'none',
  refuses: false,
  start: async ({ root, folder }) => {
    const { origin, stop } = await serveInFolder(root, folder);
    return { origin, stop: () => Promise.resolve(stop()) };
  },
};
