import { WordList } from './word-list.ts';

/**
 * Words that turn a sentence into a question, or a need into a polite one. They stand in nearly
 * every question and say nothing about which; they count little, but not nothing: some titles
 * differ by them alone.
 */
const asking = `
怎么办 怎么样 怎么回事 怎么 怎样 如何 为什么 为啥 为何 咋办 咋 啥 什么 请问 问一下 想问 能不能 可不可以 可以 是不是
有没有 会不会 要不要 吗 呢 吧 啊 呀 哦 嘛 了 的 地 得 就 都 也 还 又 很
我 我的 你 你们 他 她 它 这 那 这个 那个 一个 一下 一直 是 在 有 和 跟 把
被 给 让 要 想 能 会 应该 需要 求助 急 救命 帮忙 帮我 谢谢 你好 您好 今天 昨天 刚才
刚刚 现在 突然 到底 真的 已经 然后 但是 因为 所以 如果 之后 以后 以前 时候 几个
`;

/** What stories are made of, whatever they are about: times, amounts, feelings, telling. */
const telling = `
前天 昨晚 昨儿 今早 今晚 晚上 早上 上午 中午 下午 半夜 凌晨 夜里 星期 星期一 星期二 星期三 星期四 星期五 星期六
星期天 周一 周二 周三 周四 周五 上星期 上周 上个月 月底 去年 前几天 这几天 刚 后来 当时 那天 这次 上次 每次
本来 明明 居然 竟然 结果 发现 觉得 感觉 以为 知道 不知道 看到 看见 听说 说 问 写着 一百 两百 三百
五百 一千 两千 三千 五千 八千 一万 两万 块 块钱 元 多块 几百 几千 好几 着急 好急 急死 急急急 担心
害怕 快哭 哭了 气死 气人 手抖 崩溃 烦死 夭寿 天哪 我的天 拜托 麻烦 求求 请 请教 各位 大家 有人 有没有人
咋回事 咋整 咋弄 点算 点解 怎么会 怎么还 怎么才能 怎样才能 这样 那样 这种 那种 这边 那边 里面 自己 我们 他们 你们家
人家说 一点 一直都 完全 根本 总是 老是 老 可是 不过 而且 或者 还是 那么 这么 这是 那是
俺 咱 咱们 大哥 大姐 老铁 兄弟 呗 咯 嘞 哟 哎 唉 哎呀 哎哟 妈呀 老天 天啊 天呐 我去 我靠 妈的 他妈的 坑爹 完蛋
完了 糟糕 糟了 惨了 这下 这下好了 见鬼 倒霉 真是 实在 简直 太 挺 特别 非常 有点 有些 死活 压根 愣是 硬是 非要 非得
偏偏 究竟 难道 是否 能否 可否 该不该 行不行 好不好 对不对 行吗 好吗 对吗 成不 行不 越想越 一会儿 一会 半天 大半天
想要 想问问 问问 求解 求教 求指点 帮帮我 帮帮 帮个忙 帮我看看 昨日 今日 明天 后天 早晨 清晨 大半夜 一大早 一早
前阵子 最近 这两天 这阵子 不晓得 晓得 搞不懂 不懂 弄不清 搞不清 这么 一下子 接着 最后 终于 好多 一些 似的 而已 只是
啥意思 什么意思 啥情况 什么情况 怎么这样 怎么弄 怎么搞 咋这么 咋还 烦人 烦不烦 好烦 真烦 真急人 急用 吓死 吓一跳 吓坏了 心疼
`;

const questionWords = new WordList(`${asking} ${telling}`.trim().split(/\s+/));

/** Amounts, times and dates that are written out: 一千二, 三天, 十五号. */
const counts =
  /[一二三四五六七八九十百千万两几半]{2,}|[一二三四五六七八九十两几半](?=[块元毛天号日月点年周])/g;

/** For each character of a run of Han characters, whether it belongs to a question word. */
export function questionCharacters(text: string): boolean[] {
  const marks = Array.from({ length: text.length }, () => false);
  for (let start = 0; start < text.length;) {
    const word = questionWords.longestAt(text, start);
    for (let offset = 0; offset < word; offset += 1) marks[start + offset] = true;
    start += Math.max(word, 1);
  }
  for (const { index, 0: count } of text.matchAll(counts))
    marks.fill(true, index, index + count.length);
  return marks;
}
