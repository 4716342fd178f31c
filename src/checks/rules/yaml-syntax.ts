import type { YamlSource } from '../../source/yaml-source.ts';
import type { TextFile } from '../../source/text-file.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** The YAML of every file can be parsed, and the files that must have some do. */
export const yamlSyntax: Rule = {
  id: 'HC001',
  title: 'YAML 写法不对',
  check: ({ site, topics, authorities, terms, elsewhere, triage, concepts, ledger, pages }) => [
    ...[site, topics].flatMap(({ file, yaml }) =>
      yaml ? syntaxErrors(file, yaml) : file.unreadable ? [] : [missingFile(file)],
    ),
    ...[authorities, terms, elsewhere, triage, ...concepts, ...ledger.files].flatMap(
      ({ file, yaml }) => (yaml ? syntaxErrors(file, yaml) : []),
    ),
    ...pages.flatMap(({ file, frontmatter }) =>
      frontmatter
        ? syntaxErrors(file, frontmatter)
        : file.unreadable
          ? []
          : [missingFrontmatter(file)],
    ),
  ],
};

function missingFile(file: TextFile): Finding {
  return { file, position: fileStart, found: '没有这个文件', fix: '照内容说明新建它' };
}

function missingFrontmatter(file: TextFile): Finding {
  return {
    file,
    position: fileStart,
    found: '文件开头没有 YAML，或者结尾的 --- 没有写',
    expected: '第一行是 ---，写完 id、title、summary 等，再单独一行 ---',
    fix: '照着任何一个已有的答案补上',
  };
}

function syntaxErrors(file: TextFile, yaml: YamlSource): Finding[] {
  // One mistake often breaks the rest of its line, and a broken file has one on each.
  const firsts = [...new Map(yaml.errors.toReversed().map((error) => [error.position.line, error]))]
    .map(([, error]) => error)
    .toReversed()
    .slice(0, mostInFile);
  return firsts.map(({ code, message, position }) => {
    const [found, fix] = explanations[code] ?? [
      `YAML 解析不了（${message.split('\n')[0]}）`,
      '检查这一行的冒号、引号、括号和缩进',
    ];
    return { file, position, found, fix };
  });
}

/** More of a kind in one file say nothing new. */
const mostInFile = 50;

/** By error code of the `yaml` package: what is wrong, how to mend it. */
const explanations: Record<string, [string, string]> = {
  ALIAS: ['用了 YAML 的引用（* 或 &）', '把内容直接写出来'],
  BAD_INDENT: ['缩进不对', '同一层的各行左边对齐，用空格'],
  BLOCK_AS_IMPLICIT_KEY: [
    '一行里有两个“冒号加空格”',
    '整段文字加上双引号，或者把里面的半角冒号改成全角：',
  ],
  BAD_SCALAR_START: ['文字以特殊符号开头', '整段文字加上双引号'],
  DUPLICATE_KEY: ['同一项写了两次', '删掉其中一个'],
  MISSING_CHAR: ['少了引号、括号或冒号', '看这一行和上一行，把缺的补上'],
  MULTILINE_IMPLICIT_KEY: [
    '这一行没有冒号，或者上一行的引号没有关',
    '写成“名字: 内容”，冒号是半角，后面空一格',
  ],
  TAB_AS_INDENT: ['用了制表符缩进', '换成空格'],
  TAG_RESOLVE_FAILED: ['文字以 ! 开头，YAML 把它当成了标签', '整段文字加上双引号'],
  SURROGATE: ['“\\u”后面只写了半个字符', '把字符直接写出来，不用 \\u'],
  TOO_DEEP: ['括号或列表套得太深', '照着已有的文件写，最多套四层'],
  TOO_LONG: [
    '这里的 YAML 太长了（文件开头最多 10000 个字符，设置文件最多 50000 个，triage.yaml 最多 150000 个）',
    '删掉多余的',
  ],
  UNEXPECTED_TOKEN: ['这里多了不该有的符号', '整段文字加上双引号，或者删掉多余的符号'],
};
