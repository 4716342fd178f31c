import { distance } from 'fastest-levenshtein';
import type { Desk } from './desk.ts';
import { deskValues } from './desk-export.ts';
import type { DeskSource } from './desk-source.ts';
import { greetingOf } from './reply.ts';
import { ownReplyNames, replyTextKeys, type ReplyTexts } from './reply-texts.ts';

/**
 * Everything in the texts of replies and in the content that a desk would not replace, or would
 * replace with something that nobody meant.
 *
 * @returns What is wrong, where, and how to put it right, in Chinese; empty when nothing is.
 */
export function placeholderProblems(source: DeskSource, desks: readonly Desk[]): string[] {
  return [
    ...missingMarks(source.texts),
    ...desks.flatMap((desk) => textProblems(source.texts, desk)),
    ...contentProblems(source, desks),
  ];
}

const textFile = 'src/content/i18n/zh-CN.json';

/** Without them no record could be told from its older version. */
function missingMarks({ mark }: ReplyTexts): string[] {
  return ['{number}', '{version}']
    .filter((name) => !mark.includes(name))
    .map((name) =>
      problem(
        `${textFile}  ${replyTextKeys.mark}`,
        `没有 ${name}，导出的回复认不出是哪一版`,
        `加上 ${name}`,
      ),
    );
}

function textProblems(texts: ReplyTexts, desk: Desk): string[] {
  const greeting = greetingOf(texts, deskValues(desk));
  const names = Object.keys(replyTextKeys) as (keyof ReplyTexts)[];
  return names
    .filter((name) => name !== (greeting === texts.greeting ? 'greetingPlain' : 'greeting'))
    .flatMap((name) => {
      const where = `${textFile}  ${replyTextKeys[name]}`;
      return [
        ...unknownPlaceholders(
          texts[name],
          [...ownReplyNames[name], ...Object.keys(desk.placeholders)],
          desk,
          where,
        ),
        ...ownSyntax(texts[name], desk).map((found) =>
          problem(
            where,
            `${desk.name}（${desk.file}）会把 ${found} 当成它自己的占位符`,
            '占位符只写一层花括号，例如 {customer}',
          ),
        ),
      ];
    });
}

function unknownPlaceholders(
  text: string,
  known: readonly string[],
  { name, file }: Desk,
  where: string,
): string[] {
  const shown = known.map((name) => `{${name}}`).join('、');
  return [...new Set(text.match(/\{[^{}]*\}/g))]
    .map((whole) => whole.slice(1, -1))
    .filter((placeholder) => !known.includes(placeholder))
    .map((placeholder) => {
      const near = known.find((name) => distance(name, placeholder) <= 2);
      return problem(
        where,
        `${name}（${file}）不认识占位符 {${placeholder}}，这里能用的是${shown || '：没有'}`,
        near ? `是不是想写 {${near}}？不是就从这段文字里删掉` : '换成能用的，或者从这段文字里删掉',
      );
    });
}

/** What a reply quotes stands there as it is: what a desk would replace must not be in it. */
function contentProblems({ pages }: DeskSource, desks: readonly Desk[]): string[] {
  const places = pages.flatMap(({ number, title, summary, steps }) => {
    const page = `${number}“${title}”`;
    return [
      { where: `${page}的标题`, text: title },
      { where: `${page}的直接答案`, text: summary },
      ...steps.map(({ id, text }) => ({ where: `${page}的步骤 {#${id}}`, text })),
    ];
  });
  return places.flatMap(({ where, text }) => {
    const found = desks.flatMap((desk) =>
      ownSyntax(text, desk).map((syntax) => ({ desk, syntax })),
    );
    if (found.length === 0) return [];
    const syntaxes = [...new Set(found.map(({ syntax }) => syntax))].join('、');
    const names = [...new Set(found.map(({ desk }) => desk.name))].join('、');
    return [
      problem(
        where,
        `里面有 ${syntaxes}，${names} 会把它当成占位符换掉，换不了就成了空白`,
        '改写这一处，不要用这几个符号，或者在两个符号之间空一格',
      ),
    ];
  });
}

function ownSyntax(text: string, { syntax }: Desk): string[] {
  const found = syntax?.exec(text);
  return found ? [found[0]] : [];
}

const problem = (where: string, found: string, fix: string): string =>
  `${where}\n  ${found}\n  改法：${fix}`;
