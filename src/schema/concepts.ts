import { z } from 'astro/zod';

/** An expression as queries are read: Han characters, which digits may follow, or one Latin word. */
const expression = /^(?:\p{Script=Han}{1,12}[\da-z]{0,6}|[\da-z]{2,20})$/u;

/** The expressions of a text, between blanks and line ends. */
export const expressionsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const expressions = (most: number) =>
  z
    .string()
    .superRefine((text, { addIssue }) => {
      const words = expressionsIn(text);
      const wrong = words.find((word) => !expression.test(word));
      const message =
        words.length === 0 || words.length > most
          ? `有 ${words.length} 个说法`
          : wrong !== undefined && `“${wrong.slice(0, 30)}”不是一个说法`;
      if (message) addIssue({ code: 'custom', message });
    })
    .transform(expressionsIn);

/**
 * One item of a file in `content/concepts/`: expressions that people exchange for one another.
 * Whoever types one of them also finds texts that hold another.
 */
const concept = z.strictObject({
  words: expressions(400).describe(
    '意思相同的说法，用空格隔开，1 到 400 个；每个是最多 12 个简体字（后面可以跟数字和小写字母），或者一个小写英文词，例如 words: 提现 提款 withdraw',
  ),
  /** What is said along with them, each by one of its expressions: 提不了 speaks of 提现, too. */
  with: expressions(10)
    .optional()
    .describe('可以不写。一起带到的意思，各写它的一个说法，用空格隔开，例如 with: 提现 不能'),
});

/** A file in `content/concepts/`: what people say for one another. */
export const conceptsSchema = z
  .array(concept)
  .max(500)
  .describe('一个列表，每一项写 words，需要时写 with');

export type Concept = z.infer<typeof concept>;
