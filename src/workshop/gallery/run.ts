import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveInFolder } from '../../testing/folder-server.ts';
import { buildGallery } from './build-gallery.ts';
import { takePictures, takeReadmePictures } from './pictures.ts';

// `npm run gallery`: builds the sites of the gallery and serves them until it is stopped.
// `-- --pictures FOLDER` makes pictures of the built site and the gallery instead, `-- --readme`
// the two of the README; both need `npm run build` before.

const { values } = parseArgs({
  options: { pictures: { type: 'string' }, readme: { type: 'boolean', default: false } },
});

const folder = resolve('.astro/gallery');

if (values.readme) {
  await takeReadmePictures('.readme');
} else {
  await buildGallery(folder, console.log);
  const server = await serveInFolder(folder, '');
  if (values.pictures === undefined) {
    console.log(`\n${server.origin}/\n\nCtrl + C ends it.`);
  } else {
    await takePictures(values.pictures, server.origin);
    server.stop();
  }
}
