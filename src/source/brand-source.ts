import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file in the folder of the brand, as it stands on disk. */
export interface BrandSource {
  /** As `theme` in site.yaml names it: `brand/mark.svg`. */
  name: string;
  /** As messages name it. */
  path: string;
  size: number;
  /** Empty when it is too large to be any file of a brand, or cannot be read. */
  bytes: Uint8Array;
}

const place = /^brand\/[^/]+$/;
/** Bytes. None that is right has as many, see src/theme/brand-roles.ts. */
const largest = 5_000_000;

/** Whether a file of the content folder is one of the brand. */
export const isBrandFile = (file: string): boolean => place.test(file);

/**
 * Reads a file of the brand.
 *
 * @param folder Absolute path of the content folder.
 * @param path As messages name the file.
 */
export function readBrandFile(folder: string, name: string, path: string): BrandSource {
  const nothing = new Uint8Array();
  try {
    const found = statSync(join(folder, name));
    const size = found.isFile() ? found.size : 0;
    const isRead = size > 0 && size <= largest;
    return { name, path, size, bytes: isRead ? readFileSync(join(folder, name)) : nothing };
  } catch {
    return { name, path, size: 0, bytes: nothing };
  }
}
