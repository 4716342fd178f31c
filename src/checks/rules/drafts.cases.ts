import { otherAnswer } from '../../testing/content-folder.ts';
import {
  answerFile,
  changedAnswer,
  folderWith,
  siteText,
  type WrongContent,
} from '../../testing/wrong-content.ts';

const draft = otherAnswer(1303).replace('---\n\n', 'draft: true\n---\n\n');
const withDraft = { 'faq/withdrawal/half.md': draft };

/** Content that HC038 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'links of a page that readers see to a draft, and an entrance of the home page',
    files: {
      ...changedAnswer(
        ['related: [1302]', 'related: [1302, 1303]'],
        ['## 一步一步来', '看[另一页](/a/1303/)。\n\n## 一步一步来'],
      ),
      ...withDraft,
      'site.yaml': `${siteText}featured: [1303]\n`,
    },
    expected: [
      `${answerFile}:9:17  HC038  草稿还没有发布`,
      `${answerFile}:13:2  HC038  草稿还没有发布`,
      'content/site.yaml:4:12  HC038  草稿还没有发布',
    ],
    says: ['1303 是草稿，读者打不开', '先写完 content/faq/withdrawal/half.md'],
  },
  {
    name: 'a page that was published and is made a draft',
    files: folderWith('', {
      ...changedAnswer(['reviewed: 2026-11-20', 'reviewed: 2026-11-20\ndraft: true']),
      'faq/withdrawal/wrong-account.md': otherAnswer(1302).replace('[1301]', '[1303]'),
      'faq/withdrawal/other.md': otherAnswer(1303),
    }),
    expected: [
      `${answerFile}:11:1  HC038  草稿还没有发布`,
      'content/faq/withdrawal/other.md:9:11  HC038  草稿还没有发布',
    ],
    says: ['不能再变成草稿'],
  },
];
