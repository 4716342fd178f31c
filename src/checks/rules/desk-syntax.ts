import { desks } from '../../desk/desks.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { fillPlaceholders } from '../../markdown/placeholders.ts';
import type { PageSource } from '../../source/content-source.ts';
import type { Position } from '../../markdown/position.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';
import { field, isText } from '../frontmatter.ts';
import { knownPlaceholders } from '../known-placeholders.ts';

/** What a reply quotes stands there as it is: what a desk would replace must not be in it. */
export const deskSyntax: Rule = {
  id: 'HC029',
  title: '客服系统会换掉',
  check(content) {
    const values = knownPlaceholders(content);
    const fill = (text: string): string => fillPlaceholders(text, values);
    return content.pages.flatMap((page) =>
      quotedOf(page).flatMap(({ what, text, position }): Finding[] => {
        const { syntaxes, names } = replacedIn(fill(text));
        if (syntaxes.length === 0) return [];
        return [
          {
            file: page.file,
            position,
            found: `${what}里有 ${syntaxes.join('、')}，${names.join('、')} 会把它当成占位符换掉，换不了就成了空白`,
            fix: '改写这一处，不要用这几个符号，或者在两个符号之间空一格',
          },
        ];
      }),
    );
  },
};

interface Quoted {
  what: string;
  text: string;
  position: Position;
}

function quotedOf(page: PageSource): Quoted[] {
  const fields = { title: '标题', summary: '直接答案' };
  return [
    ...Object.entries(fields).flatMap(([name, what]) => {
      const text = field(page, name);
      const position = page.frontmatter?.positionOf([name]) ?? fileStart;
      return isText(text) ? [{ what, text, position }] : [];
    }),
    ...outlineOf(page.body)
      .filter(({ kind }) => kind === 'step')
      .map(({ text, position }) => ({ what: '步骤', text, position })),
  ];
}

function replacedIn(text: string): { syntaxes: string[]; names: string[] } {
  const found = desks.flatMap(({ name, syntax }) => {
    const match = syntax?.exec(text)?.[0];
    return match === undefined ? [] : [{ name, match }];
  });
  return {
    syntaxes: [...new Set(found.map(({ match }) => match))],
    names: [...new Set(found.map(({ name }) => name))],
  };
}
