import type { z } from 'astro/zod';
import { answerSchema } from '../../schema/answer.ts';
import { guideSchema } from '../../schema/guide.ts';
import { ledgerSchema } from '../../schema/ledger.ts';
import { fieldProblems } from '../../schema/messages.ts';
import { siteSchema } from '../../schema/site.ts';
import { topicsSchema } from '../../schema/topics.ts';
import type { TextFile } from '../../source/text-file.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every field has the shape that its schema wants, and there is no other field. */
export const fields: Rule = {
  id: 'HC002',
  title: '字段不对',
  check: ({ site, topics, ledger, pages }) => [
    ...problems(site.file, site.yaml, siteSchema),
    ...problems(topics.file, topics.yaml, topicsSchema),
    ...problems(ledger.file, ledger.yaml, ledgerSchema),
    ...pages.flatMap(({ kind, file, frontmatter }) =>
      problems(file, frontmatter, kind === 'answer' ? answerSchema : guideSchema),
    ),
  ],
};

/** More of a kind in one file say nothing new. */
const mostInFile = 100;

function problems(file: TextFile, yaml: YamlSource | undefined, schema: z.ZodType): Finding[] {
  // What cannot be parsed is HC001's to report.
  if (!yaml || yaml.errors.length > 0) return [];
  return fieldProblems(schema, yaml.value ?? {})
    .slice(0, mostInFile)
    .map(({ path, ...problem }) => ({ file, position: yaml.positionOf(path), ...problem }));
}
