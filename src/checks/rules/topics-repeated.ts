import type { Rule } from '../rule.ts';
import { topicIds } from '../../model/ledger/standing.ts';

/** A topic is listed once. */
export const topicsRepeated: Rule = {
  id: 'HC019',
  title: '问题类型重复',
  check(content) {
    const ids = topicIds(content.topics.yaml?.value);
    const { file, yaml } = content.topics;
    return ids.flatMap((id, index) =>
      ids.indexOf(id) < index && yaml
        ? [
            {
              file,
              position: yaml.positionOf([index, 'id']),
              found: `${id} 已经写过`,
              fix: '删掉这一项，或者换一个 id',
            },
          ]
        : [],
    );
  },
};
