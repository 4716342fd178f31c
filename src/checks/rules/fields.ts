import type { z } from 'astro/zod';
import { authoritiesSchemas } from '../../schema/authorities.ts';
import { conceptsSchema } from '../../schema/concepts.ts';
import { elsewhereSchemas } from '../../schema/elsewhere.ts';
import {
  ledgerSchemas,
  ledgerTopicsSchemas,
  ledgerTriageSchema,
  recordSchemas,
} from '../../schema/ledger.ts';
import { languageTagOf, type LanguageTag } from '../../schema/language-tag.ts';
import { fieldProblems } from '../../schema/messages.ts';
import { pageSchemas } from '../../schema/page.ts';
import { siteSchemas } from '../../schema/site.ts';
import { termsSchemas } from '../../schema/terms.ts';
import { topicsSchemas } from '../../schema/topics.ts';
import { correctionsSchema } from '../../schema/traditional.ts';
import { triageSchemas } from '../../schema/triage.ts';
import {
  isRecord,
  isTopics,
  isTriage,
  numberOf,
  type SettingsSource,
} from '../../source/ledger-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import type { TextFile } from '../../source/text-file.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every field has the shape that its schema wants, and there is no other field. */
export const fields: Rule = {
  id: 'HC002',
  title: '字段不对',
  check(content) {
    const { site, topics, authorities, terms, traditional, elsewhere, triage } = content;
    const tag = languageTagOf(site.yaml?.value);
    return [
      ...problems(site.file, site.yaml, siteSchemas[tag]),
      ...problems(topics.file, topics.yaml, topicsSchemas[tag]),
      ...problems(authorities.file, authorities.yaml, authoritiesSchemas[tag]),
      ...problems(terms.file, terms.yaml, termsSchemas[tag]),
      ...problems(traditional.file, traditional.yaml, correctionsSchema),
      ...problems(elsewhere.file, elsewhere.yaml, elsewhereSchemas[tag]),
      ...problems(triage.file, triage.yaml, triageSchemas[tag]),
      ...content.concepts.flatMap(({ file, yaml }) => problems(file, yaml, conceptsSchema)),
      ...content.ledger.files.flatMap((source) => ledgerProblems(source, tag)),
      ...content.pages.flatMap((page) =>
        problems(page.file, page.frontmatter, pageSchemas(isDraft(page))[page.kind][tag]),
      ),
    ];
  },
};

/** More of a kind in one file say nothing new. */
const mostInFile = 100;

/** What to do about a mistake in a record, where a writer or a merge took out or moved an item. */
function recordFix({ found, fix }: Finding): string {
  if (/^(?:headings|steps|retired) 是空的/.test(found))
    return '删掉这一行：列表里没有东西，就不写它的名字';
  // Where two branches added to a record at its end, an item may have come into another list.
  return /^\S+ 的第 \d+ 项/.test(found)
    ? '合并时落到了别的列表里，就删掉这一项，再运行 npm run check:ledger：少的它会说'
    : fix;
}

function listsSchema(source: SettingsSource, tag: LanguageTag): z.ZodType {
  if (isTriage(source)) return ledgerTriageSchema;
  return (isTopics(source) ? ledgerTopicsSchemas : ledgerSchemas)[tag];
}

/** What is wrong with the form of a file of the ledger. */
export function ledgerProblems(source: SettingsSource, tag: LanguageTag): Finding[] {
  const { file, yaml } = source;
  if (!isRecord(source)) return problems(file, yaml, listsSchema(source, tag));
  const found = problems(file, yaml, recordSchemas[tag]).map((finding) => ({
    ...finding,
    fix: recordFix(finding),
  }));
  const name = numberOf(file.path);
  const { number } = (yaml?.value ?? {}) as { number?: unknown };
  if (!yaml || yaml.errors.length > 0 || found.length > 0 || number === name) return found;
  return [
    {
      file,
      position: yaml.positionOf(['number']),
      found: `number 写的是 ${String(number)}，文件名是 ${name}`,
      expected: '台账里一个编号一个文件，文件名以编号开头',
      fix: `写成 number: ${name}；整个文件放错了名字，就改文件名`,
    },
  ];
}

function problems(file: TextFile, yaml: YamlSource | undefined, schema: z.ZodType): Finding[] {
  // What cannot be parsed is HC001's to report.
  if (!yaml || yaml.errors.length > 0) return [];
  return fieldProblems(schema, yaml.value ?? {})
    .slice(0, mostInFile)
    .map((problem) => ({ file, position: yaml.positionOf(problem.path), ...problem }));
}
