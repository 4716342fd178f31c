import type { WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC019 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a topic that is listed twice',
    files: {
      'topics.yaml':
        '- id: withdrawal\n  title: 提现\n  description: 甲\n  order: 1\n- id: withdrawal\n  title: 提现二\n  description: 乙\n  order: 2\n',
    },
    expected: ['content/topics.yaml:5:3  HC019  问题类型重复'],
    says: ['withdrawal 已经写过'],
  },
];
