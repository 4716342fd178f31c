/** What is in a file of settings, in the words of content/README.md. */
const titles: Record<string, string> = {
  'site.yaml': '运营方和首页',
  'topics.yaml': '问题类型',
  'authorities.yaml': '公共机构',
  'terms.yaml': '说法表',
  'zh-hant.yaml': '繁体版里改的字',
  'elsewhere.yaml': '本站没有说明的事',
  'triage.yaml': '一题一题选到结果',
};

/** What a list calls a file of settings. */
export const titleOfSettings = (path: string): string =>
  titles[path] ?? (path.startsWith('concepts/') ? `换着说的话：${path.slice(9, -5)}` : path);
