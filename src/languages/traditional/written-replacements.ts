import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { termsSchemas } from '../../schema/terms.ts';
import { correctionsSchema } from '../../schema/traditional.ts';
import { readTextFile } from '../../source/text-file.ts';
import { parseYaml } from '../../source/yaml-source.ts';
import type { Replacement } from './converter.ts';
import { replacementsOf } from './replacements.ts';

/**
 * What a content folder says of the Traditional edition. A folder that names no terms has those of
 * this project, as the texts of the interface have.
 *
 * @param folder Absolute path.
 */
export function writtenReplacements(folder: string, readText = readTextFile): Replacement[] {
  const read = (from: string, name: string): unknown =>
    parseYaml(readText(join(from, name), name).text).value;
  const hasOwn = existsSync(join(folder, 'terms.yaml'));
  // Mistakes in them are found by the checks.
  return replacementsOf(
    termsSchemas['zh-CN'].safeParse(read(hasOwn ? folder : shipped(), 'terms.yaml')).data ?? [],
    correctionsSchema.safeParse(read(hasOwn ? folder : shipped(), 'zh-hant.yaml')).data ?? [],
  );
}

/** Seen from where commands start: what is bundled lies elsewhere. */
const shipped = (): string => resolve('content');

/** Those of this project. */
export const shippedReplacements = (): Replacement[] => writtenReplacements(shipped());
