import { field, isText, listItems } from '../frontmatter.ts';
import type { PageSource } from '../../source/content-source.ts';
import { isDraft } from '../../source/page-draft.ts';
import { blockTexts } from '../block-texts.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/**
 * Places of a template are filled before readers see them: in drafts they may stand. Templates for
 * readers stand in code.
 */
export const unfilled: Rule = {
  id: 'HC037',
  title: '还没有填',
  check: ({ pages }) =>
    pages.filter((page) => !isDraft(page)).flatMap((page) => [...inFields(page), ...inBody(page)]),
};

/** Marks and nothing else; words by which writers mark what is to come. */
const nothing = /^\s*[….。·_—–-][\s….。·_—–-]*$/u;
const toCome =
  /\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|(?<!“)待(?:补充|填写)|【(?:待填|填写|此处)[^】]*】|这里填写/iu;

function inFields(page: PageSource): Finding[] {
  const at = (path: PropertyKey[], text: string): Finding =>
    finding(page, page.frontmatter?.positionOf(path) ?? fileStart, text);
  return [
    ...['title', 'summary'].flatMap((name) => {
      const text = field(page, name);
      return isText(text) && isUnfilled(text) ? [at([name], text)] : [];
    }),
    // People may well ask what 待补充 means.
    ...listItems(page, 'aliases', isText).flatMap(({ item, index }) =>
      nothing.test(item) ? [at(['aliases', index], item)] : [],
    ),
  ];
}

function inBody(page: PageSource): Finding[] {
  return blockTexts(page, ['paragraph', 'heading', 'tableCell']).flatMap(({ text, positionOf }) =>
    isUnfilled(text) ? [finding(page, positionOf(0), text)] : [],
  );
}

const isUnfilled = (text: string): boolean => {
  const said = text.replace(/\{#[^}]*\}\s*$/, '');
  return nothing.test(said) || toCome.test(said);
};

const finding = ({ file }: PageSource, position: Finding['position'], text: string): Finding => ({
  file,
  position,
  found: `“${text.slice(0, 30)}”是留给人填的`,
  expected: '每一处都写好了；给读者照抄的模板放在 ``` 里',
  fix: '写上内容，或者删掉这一行',
});
