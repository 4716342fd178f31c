import type { Position } from '../../markdown/position.ts';
import { placeholderPattern } from '../../schema/identifiers.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import { blockTexts } from '../block-texts.ts';
import { declaredContacts, type DeclaredContacts } from '../declared-contacts.ts';
import { field, isText, listItems } from '../frontmatter.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';
import { shownHosts, withoutWww } from '../shown-hosts.ts';
import { shownNumbers } from '../shown-numbers.ts';
import { textsIn } from '../written-texts.ts';

/**
 * Numbers to dial and hosts are declared once, with their source, and stand in a text by name only:
 * one that is wrong sends somebody in trouble to a stranger.
 */
export const looseContacts: Rule = {
  id: 'HC032',
  title: '号码或网址写成了文字',
  check(content: ContentSource) {
    const declared = declaredContacts(content);
    return [
      ...content.pages.flatMap((page) => [
        ...inFields(page, declared),
        ...inAliases(page, declared),
        ...inBody(page, declared),
      ]),
      ...shownSettings(content).flatMap(({ file, position, text }) =>
        contactsIn(file, text, () => position, declared),
      ),
    ];
  },
};

/** Texts of settings that readers see, but for what declares numbers and hosts. */
function shownSettings(
  content: ContentSource,
): { file: TextFile; position: Position; text: string }[] {
  const { site, topics, elsewhere, triage, ledger } = content;
  const isShown = (path: readonly PropertyKey[]): boolean =>
    ['title', 'description', 'answer', 'note', 'text', 'question', 'label', 'do'].includes(
      String(path.at(-1)),
    );
  return [site, topics, elsewhere, triage, ...ledger.files].flatMap(({ file, yaml }) =>
    yaml
      ? textsIn(yaml.value, [])
          .filter(({ path }) => isShown(path))
          .map(({ text, path }) => ({ file, position: yaml.positionOf(path), text }))
      : [],
  );
}

function inFields(page: PageSource, declared: DeclaredContacts): Finding[] {
  return ['title', 'summary'].flatMap((name) => {
    const text = field(page, name);
    if (!isText(text)) return [];
    const place = (): Position => page.frontmatter?.positionOf([name]) ?? fileStart;
    return contactsIn(page.file, text, place, declared);
  });
}

/** People type numbers that they have heard of; only what the answer can name leads to it. */
function inAliases(page: PageSource, declared: DeclaredContacts): Finding[] {
  return listItems(page, 'aliases', isText).flatMap(({ item, index }) => {
    const place = (): Position => page.frontmatter?.positionOf(['aliases', index]) ?? fileStart;
    return numbersIn(
      page.file,
      item,
      place,
      declared,
      ({ digits }) => !declared.numbers.has(digits),
    );
  });
}

function inBody(page: PageSource, declared: DeclaredContacts): Finding[] {
  const types = ['paragraph', 'heading', 'tableCell', 'code'] as const;
  const isLink = ({ type }: { type: string }): boolean => /^link/.test(type);
  return [
    ...blockTexts(page, types).flatMap(({ text, positionOf }) =>
      numbersIn(page.file, text, positionOf, declared),
    ),
    // Where a link leads, and what it says of that, is judged by HC025 and HC031.
    ...blockTexts(page, types, isLink).flatMap(({ text, positionOf }) =>
      hostsIn(page.file, text, positionOf, declared),
    ),
  ];
}

type Place = (index: number) => Position;

const contactsIn = (...text: Parameters<typeof hostsIn>): Finding[] => [
  ...numbersIn(...text),
  ...hostsIn(...text),
];

function numbersIn(
  file: TextFile,
  text: string,
  place: Place,
  { numbers }: DeclaredContacts,
  isWrong: (number: { digits: string }) => boolean = () => true,
): Finding[] {
  return shownNumbers(withoutPlaceholders(text), new Set(numbers.keys()))
    .filter(isWrong)
    .map((number) => ({
      file,
      position: place(number.index),
      ...told(`号码 ${number.text}`, numbers.get(number.digits)),
    }));
}

function hostsIn(
  file: TextFile,
  text: string,
  place: Place,
  { hosts, free }: DeclaredContacts,
): Finding[] {
  const plain = withoutPlaceholders(text);
  return shownHosts(plain)
    .filter((host) => !free.has(withoutWww(host)))
    .map((host) => ({
      file,
      position: place(Math.max(0, plain.toLowerCase().indexOf(host))),
      ...told(`网址 ${host}`, hosts.get(withoutWww(host))),
    }));
}

/** A name between braces has a dot, as hosts have. */
const withoutPlaceholders = (text: string): string =>
  text.replace(placeholderPattern, (whole) => '　'.repeat(whole.length));

const told = (
  what: string,
  fix: string | undefined,
): Pick<Finding, 'found' | 'expected' | 'fix'> =>
  fix === undefined
    ? {
        found: `${what} 没有登记过`,
        expected:
          '公共机构的写在 authorities.yaml 里，运营方的写在 site.yaml 里，正文只用名字或占位符',
        fix: '核实不了就删掉；公共机构的先写进 authorities.yaml，注明出处和日期，再用占位符',
      }
    : { found: `${what} 写成了文字，改了号码这里不会跟着改`, fix };
