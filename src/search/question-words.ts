/**
 * Words that turn a sentence into a question, or a need into a polite one. They stand in nearly
 * every question and say nothing about which; they count little, but not nothing: some titles
 * differ by them alone.
 */
const questionWords = [
  '怎么办',
  '怎么样',
  '怎么回事',
  '怎么',
  '怎样',
  '如何',
  '为什么',
  '为啥',
  '为何',
  '咋办',
  '咋',
  '啥',
  '什么',
  '请问',
  '问一下',
  '想问',
  '能不能',
  '可不可以',
  '可以',
  '是不是',
  '有没有',
  '会不会',
  '要不要',
  '吗',
  '呢',
  '吧',
  '啊',
  '呀',
  '哦',
  '嘛',
  '了',
  '的',
  '地',
  '得',
  '就',
  '都',
  '也',
  '还',
  '又',
  '很',
  '我',
  '我的',
  '你',
  '你们',
  '他',
  '她',
  '它',
  '这',
  '那',
  '这个',
  '那个',
  '一个',
  '一下',
  '一直',
  '是',
  '在',
  '有',
  '和',
  '跟',
  '把',
  '被',
  '给',
  '让',
  '要',
  '想',
  '能',
  '会',
  '应该',
  '需要',
  '求助',
  '急',
  '救命',
  '帮忙',
  '帮我',
  '谢谢',
  '你好',
  '您好',
  '今天',
  '昨天',
  '刚才',
  '刚刚',
  '现在',
  '突然',
  '到底',
  '真的',
  '已经',
  '然后',
  '但是',
  '因为',
  '所以',
  '如果',
  '之后',
  '以后',
  '以前',
  '时候',
  '几个',
];

const longest = Math.max(...questionWords.map((word) => word.length));
const known = new Set(questionWords);

/** For each character of a run of Han characters, whether it belongs to a question word. */
export function questionCharacters(text: string): boolean[] {
  const marks = Array.from({ length: text.length }, () => false);
  for (let start = 0; start < text.length;) {
    const word = longestAt(text, start);
    for (let offset = 0; offset < word; offset += 1) marks[start + offset] = true;
    start += Math.max(word, 1);
  }
  return marks;
}

function longestAt(text: string, start: number): number {
  for (let length = longest; length > 0; length -= 1) {
    if (known.has(text.slice(start, start + length))) return length;
  }
  return 0;
}
