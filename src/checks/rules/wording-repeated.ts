import type { ContentSource, PageSource } from '../../source/content-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import { fieldsOf, itemsOf } from '../../source/untyped.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import type { Finding, Rule } from '../rule.ts';
import { field, isText, listItems } from '../frontmatter.ts';
import { wordingKey } from '../wording-key.ts';
import { writtenConcepts } from '../written-concepts.ts';

/**
 * A title or an alias belongs to one page, and a word of `elsewhere.yaml` or `triage.yaml` to none:
 * the same words cannot lead to two answers.
 */
export const wordingRepeated: Rule = {
  id: 'HC016',
  title: '同一个问法出现了两次',
  check({ elsewhere, triage, concepts, pages }) {
    const words = [...elsewhereWords(elsewhere), ...triageWords(triage)];
    return [...repeatedWordings(words, pages), ...repeatedExpressions(concepts)];
  },
};

function repeatedWordings(words: readonly Wording[], pages: readonly PageSource[]): Finding[] {
  const owners = new Map<string, TextFile>();
  const all = [...pages.flatMap(wordingsOf), ...words];
  return all.flatMap(({ text, path, file, yaml }): Finding[] => {
    const key = wordingKey(text);
    // Marks that stand for what is to be written are no wording (HC037).
    const owner = key === '' ? undefined : owners.get(key);
    if (!owner) owners.set(key, file);
    if (!owner || !yaml) return [];
    const where =
      owner !== file
        ? owner.path
        : pages.some((page) => page.file === file)
          ? '这一页'
          : '这个文件';
    return [
      {
        file,
        position: yaml.positionOf(path),
        found: `“${text}”在${where}里已经有了`,
        expected: '标题和问法在全站各不相同，标点和空格不算',
        fix: '留给更合适的那一页，另一处换个说法',
      },
    ];
  });
}

/** An expression belongs to one concept: nobody could tell which one is meant. */
function repeatedExpressions(concepts: ContentSource['concepts']): Finding[] {
  const owners = new Map<string, { file: TextFile; index: number }>();
  return writtenConcepts(concepts).flatMap(({ file, yaml, index, words }) =>
    words.flatMap((text): Finding[] => {
      const owner = owners.get(text);
      if (!owner) owners.set(text, { file, index });
      if (!owner) return [];
      const where = owner.file === file ? `这个文件的第 ${owner.index + 1} 项` : owner.file.path;
      return [
        {
          file,
          position: yaml.positionOf([index, 'words']),
          found: `“${text}”在${where}里已经有了`,
          expected: '一个说法只属于一个意思',
          fix: '留给更合适的那一项，这里删掉',
        },
      ];
    }),
  );
}

interface Wording {
  text: string;
  path: PropertyKey[];
  file: TextFile;
  yaml: YamlSource | undefined;
}

function wordingsOf(page: PageSource): Wording[] {
  const { file, frontmatter: yaml } = page;
  const title = field(page, 'title');
  return [
    ...(isText(title) ? [{ text: title, path: ['title'], file, yaml }] : []),
    ...listItems(page, 'aliases', isText).map(({ item, index }) => ({
      text: item,
      path: ['aliases', index],
      file,
      yaml,
    })),
  ];
}

function elsewhereWords({ file, yaml }: ContentSource['elsewhere']): Wording[] {
  return itemsOf(yaml?.value).flatMap(({ item: { words }, index: place }) =>
    (Array.isArray(words) ? words : []).flatMap((text: unknown, index) =>
      isText(text) ? [{ text, path: [place, 'words', index], file, yaml }] : [],
    ),
  );
}

function triageWords({ file, yaml }: ContentSource['triage']): Wording[] {
  const { words } = fieldsOf(yaml?.value);
  return (Array.isArray(words) ? words : []).flatMap((text: unknown, index) =>
    isText(text) ? [{ text, path: ['words', index], file, yaml }] : [],
  );
}
