import type { PictureKind } from './picture-facts.ts';

/** A file that an operator may give for the brand. */
interface BrandFileKind {
  kinds: readonly PictureKind[];
  /** Bytes that it may have. */
  most: number;
  /** How wide it may be for its height, the narrowest and the widest. */
  shape?: readonly [narrowest: number, widest: number];
  /** Pixels that one which is made of pixels must be high. */
  leastHeight?: number;
}

const square = [1, 1] as const;

/** The files of a brand by the names that they have under `theme` in site.yaml. */
export const brandFileKinds = {
  /** Beside the name of the site, 28 px high. */
  mark: { kinds: ['svg', 'png'], most: 20_000, shape: [0.5, 4], leastHeight: 56 },
  /** The same for the dark theme. */
  markDark: { kinds: ['svg', 'png'], most: 20_000, shape: [0.5, 4], leastHeight: 56 },
  favicon: { kinds: ['svg', 'png'], most: 20_000, shape: square, leastHeight: 32 },
  /** On the home screen of a phone. */
  touchIcon: { kinds: ['png'], most: 100_000, shape: square, leastHeight: 120 },
  /** Beside links to the site, where they are shared. */
  picture: { kinds: ['png', 'jpg'], most: 1_000_000 },
} as const satisfies Record<string, BrandFileKind>;

export type BrandRole = keyof typeof brandFileKinds;

export const brandRoles = Object.keys(brandFileKinds) as BrandRole[];

export const kindOfRole = (role: BrandRole): BrandFileKind => brandFileKinds[role];
