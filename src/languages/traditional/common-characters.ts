/**
 * Simplified characters that stand for several Traditional ones, where the tables take part of a sentence
 * for one of their words: 卡里 for a name, 发卡 for a hair clip, 和面 for kneading. On a site about
 * payments they are nearly always the first one; common words with the others follow it.
 */
const lines = [
  '里裡 公里公里 英里英里 海里海里 里程里程 邻里鄰里',
  '发發 头发頭髮 理发理髮 美发美髮 毛发毛髮 假发假髮 染发染髮 发型髮型 发廊髮廊',
  '只只 两只兩隻 船只船隻',
  '面面 面条麵條 面包麵包 面粉麵粉 泡面泡麵 方便面方便麵',
  '签簽 标签標籤 书签書籤 抽签抽籤 牙签牙籤',
  '扣扣 纽扣鈕釦',
];

/** Each with what it becomes, both of the same length. */
export const commonCharacters = lines
  .flatMap((line) => line.split(' '))
  .map((pair) => ({ from: pair.slice(0, pair.length / 2), to: pair.slice(pair.length / 2) }));
