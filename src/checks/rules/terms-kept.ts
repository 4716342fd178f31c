import type { Image } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Position } from '../../markdown/position.ts';
import { languageTagOf } from '../../schema/language-tag.ts';
import { termsSchemas } from '../../schema/terms.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import { blockTexts } from '../block-texts.ts';
import { avoidedWordings, type AvoidedWording } from '../avoided-wordings.ts';
import { field, isText } from '../frontmatter.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';
import { textsIn } from '../written-texts.ts';

type Find = (text: string) => AvoidedWording[];

/**
 * One term for one thing, as `terms.yaml` has it. Aliases, the words of `elsewhere.yaml` and the options of
 * `triage.yaml`, are left as people say them.
 */
export const termsKept: Rule = {
  id: 'HC033',
  title: '说法不统一',
  check({ site, topics, authorities, terms, elsewhere, triage, pages }) {
    // A list that is wrong is HC002's to report.
    const list = termsSchemas[languageTagOf(site.yaml?.value)].safeParse(terms.yaml?.value).data;
    if (!list) return [];
    const find = avoidedWordings(list);
    return [
      ...[site, topics, authorities, elsewhere, triage].flatMap(({ file, yaml }) =>
        yaml ? inSettings(file, yaml, find) : [],
      ),
      ...pages.flatMap((page) => [...inFrontmatter(page, find), ...inBody(page, find)]),
    ];
  },
};

const inSettings = (file: TextFile, yaml: YamlSource, find: Find): Finding[] =>
  textsIn(yaml.value, [])
    .filter(({ path }) => !path.includes('words') && !path.includes('options'))
    .flatMap(({ text, path }) => inValue(file, yaml, { text, path }, find));

function inFrontmatter(page: PageSource, find: Find): Finding[] {
  const { file, frontmatter } = page;
  if (!frontmatter) return [];
  return ['title', 'summary'].flatMap((name) => {
    const text = field(page, name);
    return isText(text) ? inValue(file, frontmatter, { text, path: [name] }, find) : [];
  });
}

function inValue(
  file: TextFile,
  yaml: YamlSource,
  { text, path }: { text: string; path: PropertyKey[] },
  find: Find,
): Finding[] {
  const { line, column } = yaml.positionOf(path);
  return find(text).map((found) => {
    const from = { line, column: column + found.index };
    return finding(file, onLine(file, from, found.wording), found);
  });
}

function inBody(page: PageSource, find: Find): Finding[] {
  const { file, body } = page;
  const findings = blockTexts(page, ['paragraph', 'heading', 'tableCell', 'code']).flatMap(
    ({ text, positionOf }) =>
      find(text).map((found) => finding(file, positionOf(found.index), found)),
  );
  visit(body, 'image', (node) => {
    const from = node.position?.start ?? fileStart;
    for (const found of find((node as Image).alt ?? ''))
      findings.push(finding(file, onLine(file, from, found.wording), found));
  });
  return findings;
}

/** Where a wording stands in a line, from a column on; that column where it is written otherwise. */
function onLine({ text }: TextFile, { line, column }: Position, wording: string): Position {
  const at = text.split('\n')[line - 1]?.indexOf(wording, column - 1) ?? -1;
  return { line, column: at < 0 ? column : at + 1 };
}

const finding = (
  file: TextFile,
  position: Position,
  { wording, term }: AvoidedWording,
): Finding => ({
  file,
  position,
  found: `写的是“${wording}”`,
  expected: `${term.use}。${term.why}`,
  fix: `换成“${term.use}”，或者换个写法`,
});
