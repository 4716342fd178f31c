import { answerFile, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** What writers type, by what they mean; the mistake stands at the first `§`, which is left out. */
const slips: Record<string, string[]> = {
  链接没有成为链接: [
    '看[这里](/a/1301/)。看§[这里]（/a/1301/）。',
    '【这里】(/a/1301/)',
    '【这里】（／a／1301／）',
    '[这里] (/a/1301/)',
    '［这里］（#why）',
  ],
  提示框没有成为提示框: [
    '> §[!note]\n> 先看记录。',
    '> §[!CAUTION]\n> 先看记录。',
    '> §[!WARNING] 先看记录。',
    '> §【!WARNING】\n> 先看记录。',
    '[!NOTE]\n先看记录。',
  ],
  步骤没有成为步骤: [
    '-[ ] 看记录',
    '- §[] 看记录',
    '- §【 】看记录',
    '－ [ ] 看记录',
    '• [ ] 看记录',
  ],
  加粗或强调没有起作用: ['＊＊重点＊＊在这里', '__重点__在这里', '*重点，*在这里'],
  小标题没有成为小标题: ['##为什么', '＃＃ 为什么'],
  列表没有成为列表: ['-看记录', '•看记录', '● 看记录'],
  编号的列表没有成为列表: ['1、看记录', '１．看记录', '1.看记录', '（1）看记录'],
  引用没有成为引用: ['》看记录', '＞看记录'],
  表格没有成为表格: ['｜一｜二｜\n｜---｜---｜'],
  代码没有成为代码: ['输入§｀OK｀，再看', '输入 §`OK，再看', '输入§·OK·，再看'],
  删除线没有起作用: ['～～不要的～～看这里'],
};

/** Content that HC036 refuses, and what its writer must be told. */
export const cases: WrongContent[] = Object.entries(slips).flatMap(([what, texts]) =>
  texts.map((marked) => {
    const text = marked.replace('§', '');
    const column = Math.max(0, marked.indexOf('§')) + 1;
    return {
      name: `${what}: ${text.replaceAll('\n', ' ⏎ ')}`,
      files: withBody(text),
      expected: [`${answerFile}:15:${column}  HC036  写法差一点，会原样显示`],
      says: [what],
    };
  }),
);
