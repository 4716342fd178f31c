import { createHash } from 'node:crypto';
import type { Theme } from '../schema/theme.ts';
import type { BrandSource } from '../source/brand-source.ts';
import { brandRoles, type BrandRole } from '../theme/brand-roles.ts';
import { pictureFacts } from '../theme/picture-facts.ts';
import { brandFileAddress } from './addresses.ts';

/** A picture of the brand as it is published. */
export interface BrandFile {
  role: BrandRole;
  address: string;
  /** How wide it is for its height; 1 where it does not matter. */
  ratio: number;
  /** The file itself, in Base64: what all share can be frozen. */
  content: string;
}

/** The files that a theme names, as far as they are there. */
export const brandFilesOf = (theme: Theme, files: readonly BrandSource[]): BrandFile[] =>
  brandRoles.flatMap((role) => {
    const file = files.find(({ name }) => name === theme[role]);
    const facts = file && pictureFacts(file.bytes);
    if (!facts) return [];
    const { width = 1, height = 1 } = facts;
    const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 8);
    return [
      {
        role,
        address: brandFileAddress(role, facts.kind, hash),
        ratio: width / height,
        content: Buffer.from(file.bytes).toString('base64'),
      },
    ];
  });
