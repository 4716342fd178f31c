import { z } from 'astro/zod';
import { line, lineIn } from './fields.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

const wordings = (most: number) => z.array(line(30)).min(1).max(most);

/** One item of `content/terms.yaml`. */
const termIn = (tag: LanguageTag) =>
  z
    .strictObject({
      /** What to write; may be several words for several cases. */
      use: lineIn(tag, 40, (said) => `该用的说法，最多 ${said}，例如 use: 手机卡`),
      /** Literal wordings; the case of Latin letters does not matter. */
      avoid: wordings(12)
        .optional()
        .describe('1 到 12 个不用的说法，原样写，例如 avoid: [电话卡]；写了 hant 可以不写'),
      why: lineIn(tag, 80, (said) => `为什么，一句话，最多 ${said}`),
      /** Longer wordings in which an avoided one is right. */
      except: wordings(12)
        .default([])
        .describe('可以不写。含有不用的说法、却没有错的更长的说法，例如 except: [eSIM 卡]'),
      /** What readers of the Traditional edition read where `use` stands. */
      hant: line(30)
        .optional()
        .describe('可以不写。繁体版里 use 换成的说法，用繁体写，例如 hant: SIM 卡'),
    })
    .superRefine(({ avoid, hant }, { addIssue }) => {
      if (!avoid && hant === undefined) addIssue({ code: 'custom', path: ['avoid'], message: '' });
    });

/** `content/terms.yaml`: one term for one thing. */
export const termsSchemas = perLanguage((tag) =>
  z
    .array(termIn(tag))
    .max(200)
    .describe('一个列表，每一项写 use、avoid 或 hant、why，需要时写 except'),
);

export type Term = z.infer<ReturnType<typeof termIn>>;
