import { topicIds } from '../../model/ledger/standing.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import { fieldsOf, itemsOf } from '../../source/untyped.ts';
import type { Finding, Rule } from '../rule.ts';
import { missingFromTriage } from '../triage-references.ts';
import { writtenConcepts } from '../written-concepts.ts';
import { field, isNumber, isText, listItems, pagesByNumber } from '../frontmatter.ts';

/** Numbers, facts and topics that a file refers to exist, and no page is related to itself. */
export const references: Rule = {
  id: 'HC010',
  title: '引用了没有的东西',
  check(content) {
    const byNumber = pagesByNumber(content.pages);
    return [
      ...content.pages.flatMap((page) => relatedOf(page, byNumber)),
      ...content.pages.flatMap((page) => factsOf(page, content)),
      ...content.pages.flatMap((page) => topicOf(page, content)),
      ...homePage(content),
      ...noticesOf(content),
      ...elsewhereOf(content),
      ...conceptsOf(content),
      ...missingFromTriage(content),
    ];
  },
};

/** Where notices are shown, and what they lead to. */
function noticesOf({ site: { file, yaml }, topics, pages }: ContentSource): Finding[] {
  const byNumber = pagesByNumber(pages);
  const known = topicIds(topics.yaml?.value);
  return itemsOf(fieldsOf(yaml?.value)['notices']).flatMap(({ item, index }) => {
    const named: readonly unknown[] = Array.isArray(item['topics']) ? item['topics'] : [];
    const found = (path: PropertyKey[], needs: string, found: string, fix: string): Finding[] => {
      const position = yaml?.positionOf(['notices', index, ...path]);
      return position ? [{ file, position, found, fix, needs }] : [];
    };
    return [
      ...named.flatMap((topic, place) =>
        isText(topic) && !known.includes(topic)
          ? found(
              ['topics', place],
              topics.file.path,
              `topics.yaml 里没有 ${topic}`,
              '换成有的问题类型，或者删掉',
            )
          : [],
      ),
      ...(isNumber(item['link']) && !byNumber.has(item['link'])
        ? found(
            ['link'],
            String(item['link']),
            `link 里的 ${item['link']} 没有对应的页面`,
            '换成有的编号，或者删掉',
          )
        : []),
    ];
  });
}

/** The pages that may be read instead of what is not here. */
function elsewhereOf({ elsewhere: { file, yaml }, pages }: ContentSource): Finding[] {
  const byNumber = pagesByNumber(pages);
  return itemsOf(yaml?.value).flatMap(({ item: { to }, index }) =>
    yaml && isNumber(to) && !byNumber.has(to)
      ? [
          {
            file,
            position: yaml.positionOf([index, 'to']),
            found: `to 里的 ${to} 没有对应的页面`,
            fix: '换成有的编号，或者删掉这一行',
            needs: String(to),
          },
        ]
      : [],
  );
}

/** What is said along with a concept is a concept, too. */
function conceptsOf({ concepts }: ContentSource): Finding[] {
  const written = writtenConcepts(concepts);
  const known = new Set(written.flatMap(({ words }) => words));
  return written.flatMap(({ file, yaml, index, along }) =>
    along
      .filter((text) => !known.has(text))
      .map((text) => ({
        file,
        position: yaml.positionOf([index, 'with']),
        found: `with 里的“${text}”不在任何一项的 words 里`,
        fix: '换成有的说法，或者给它加一项',
      })),
  );
}

function relatedOf(page: PageSource, byNumber: ReadonlyMap<number, PageSource>): Finding[] {
  const numbers = listItems(page, 'related', isNumber);
  return numbers.flatMap(({ item, index }) => {
    const found =
      byNumber.get(item) === page
        ? `related 写了自己的编号 ${item}`
        : !byNumber.has(item)
          ? `related 里的 ${item} 没有对应的页面`
          : numbers.findIndex((other) => other.item === item) < index
            ? `related 里 ${item} 写了两次`
            : undefined;
    return found
      ? [at(page, ['related', index], found, '换成有的编号，或者删掉', String(item))]
      : [];
  });
}

function factsOf(page: PageSource, { site }: ContentSource): Finding[] {
  const facts = (site.yaml?.value as { facts?: object } | undefined)?.facts ?? {};
  return listItems(page, 'facts', isText)
    .filter(({ item }) => !Object.hasOwn(facts, item))
    .map(({ item, index }) =>
      at(
        page,
        ['facts', index],
        `site.yaml 的 facts 里没有 ${item}`,
        '查对写法，或者先在 site.yaml 里加上',
        site.file.path,
      ),
    );
}

function topicOf(page: PageSource, content: ContentSource): Finding[] {
  const topic = field(page, 'topic');
  if (page.kind !== 'guide' || !isText(topic)) return [];
  if (!topicIds(content.topics.yaml?.value).includes(topic)) {
    return [
      at(
        page,
        ['topic'],
        `topics.yaml 里没有 ${topic}`,
        '换成有的问题类型，或者删掉这一行',
        content.topics.file.path,
      ),
    ];
  }
  const first = content.pages.find(
    (other) => other.kind === 'guide' && field(other, 'topic') === topic,
  );
  return first && first !== page
    ? [
        at(
          page,
          ['topic'],
          `${topic} 的总指南已经是 ${first.file.path}`,
          '一类问题只有一篇总指南，删掉这一行',
        ),
      ]
    : [];
}

function homePage({ site, pages }: ContentSource): Finding[] {
  const { yaml, file } = site;
  const value = yaml?.value as Record<string, unknown> | undefined;
  const byNumber = pagesByNumber(pages);
  // Before the first page is written there is nothing to name.
  if (!yaml || pages.length === 0) return [];
  const listed = (name: string): unknown[] => {
    const list = value?.[name];
    return Array.isArray(list) ? list : [];
  };
  const entrances = (name: string) =>
    listed(name).map((entry, index) => ({
      number: (entry as { id?: unknown } | null)?.id,
      path: [name, index, 'id'],
    }));
  return [
    ...entrances('urgent'),
    ...entrances('asked'),
    ...listed('featured').map((number, index) => ({ number, path: ['featured', index] })),
  ].flatMap(({ number, path }) =>
    isNumber(number) && !byNumber.has(number)
      ? [
          {
            file,
            position: yaml.positionOf(path),
            found: `${path[0]} 里的 ${number} 没有对应的页面`,
            fix: '换成有的编号，或者删掉',
            needs: String(number),
          },
        ]
      : [],
  );
}

function at(
  page: PageSource,
  path: PropertyKey[],
  found: string,
  fix: string,
  needs?: string,
): Finding {
  const position = page.frontmatter?.positionOf(path) ?? { line: 1, column: 1 };
  return { file: page.file, position, found, fix, ...(needs !== undefined && { needs }) };
}
