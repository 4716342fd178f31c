import { distance } from 'fastest-levenshtein';
import type { LanguageTag } from '../schema/language-tag.ts';
import type { Desk } from './desk.ts';
import { deskValues } from './desk-export.ts';
import { greetingOf } from './reply.ts';
import { ownReplyNames, replyTextKeys, type ReplyTexts } from './reply-texts.ts';

/**
 * Everything in the texts of replies that a desk would not replace, or would replace with
 * something that nobody meant. What a reply quotes of the content is judged by HC029.
 *
 * @param texts As `forLater` makes them, with `{name}` for `{{name}}`.
 * @param tag Of which language they are.
 * @returns What is wrong, where, and how to put it right, in Chinese; empty when nothing is.
 */
export function placeholderProblems(
  texts: ReplyTexts,
  desks: readonly Desk[],
  tag: LanguageTag,
): string[] {
  const textFile = `src/content/i18n/${tag}.json`;
  return [
    ...missingMarks(texts, textFile),
    ...desks.flatMap((desk) => textProblems(texts, desk, textFile)),
  ];
}

/** As it stands in the file. */
const written = (name: string): string => `{{${name}}}`;

/** Without them no record could be told from its older version. */
function missingMarks({ mark }: ReplyTexts, textFile: string): string[] {
  return ['number', 'version']
    .filter((name) => !mark.includes(`{${name}}`))
    .map((name) =>
      problem(
        `${textFile}  ${replyTextKeys.mark}`,
        `没有 ${written(name)}，导出的回复认不出是哪一版`,
        `加上 ${written(name)}`,
      ),
    );
}

function textProblems(texts: ReplyTexts, desk: Desk, textFile: string): string[] {
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
            `占位符是两层花括号里的名字，没有别的，例如 ${written('customer')}`,
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
  const shown = known.map(written).join('、');
  return [...new Set(text.match(/\{[^{}]*\}/g))]
    .map((whole) => whole.slice(1, -1))
    .filter((placeholder) => !known.includes(placeholder))
    .map((placeholder) => {
      const near = known.find((name) => distance(name, placeholder) <= 2);
      return problem(
        where,
        `${name}（${file}）不认识占位符 ${written(placeholder)}，这里能用的是${shown || '：没有'}`,
        near
          ? `是不是想写 ${written(near)}？不是就从这段文字里删掉`
          : '换成能用的，或者从这段文字里删掉',
      );
    });
}

function ownSyntax(text: string, { syntax }: Desk): string[] {
  const found = syntax?.exec(text);
  return found ? [found[0]] : [];
}

const problem = (where: string, found: string, fix: string): string =>
  `${where}\n  ${found}\n  改法：${fix}`;
