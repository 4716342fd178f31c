import { topicIds } from '../../model/ledger/standing.ts';
import { slug } from '../../schema/fields.ts';
import type { ContentSource, PageSource } from '../../source/content-source.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/** Every file lies where its kind belongs; the folder of an answer is a topic. */
export const place: Rule = {
  id: 'HC004',
  title: '放错了地方',
  check: (content) => [
    ...content.strays.map(stray),
    ...content.pages.flatMap((page) => wrongFolder(page, content.topics)),
    ...content.pages.flatMap(wrongName),
  ],
};

function stray(path: string): Finding {
  return {
    file: { path },
    position: fileStart,
    found: '这个文件不会出现在网站上',
    expected: '答案放在 faq/<问题类型>/<名字>.md，指南放在 guide/<名字>.md',
    fix: '移到对的文件夹，或者删掉',
  };
}

function wrongFolder(
  { kind, folder, file }: PageSource,
  { yaml, file: { path } }: ContentSource['topics'],
): Finding[] {
  const topics = topicIds(yaml?.value);
  if (kind !== 'answer' || topics.includes(folder) || topics.length === 0) return [];
  return [
    {
      file,
      position: fileStart,
      found: `文件夹 ${folder} 不是问题类型`,
      expected: `topics.yaml 里有的是 ${topics.join('、')}`,
      fix: '移到其中一个文件夹，或者先在 topics.yaml 里加上这一类',
      needs: path,
    },
  ];
}

/**
 * Names of devices, which Windows has no files under, with any ending.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const ofDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function wrongName({ slug: name, folder, file }: PageSource): Finding[] {
  const device = [name, folder].find((part) => ofDevice.test(part));
  if (device)
    return [
      {
        file,
        position: fileStart,
        found: `Windows 上不能有叫“${device}”的文件和文件夹，别人取不到它`,
        expected: '不叫 con、prn、aux、nul、com1、lpt1 这一类',
        fix: '换一个简短的英文名，例如 console',
      },
    ];
  if (slug.safeParse(name).success) return [];
  return [
    {
      file,
      position: fileStart,
      found: `文件名“${name}”会成为网址的一部分，不能这样写`,
      expected: '小写英文、数字和连字符，以字母开头，最多 40 个字符',
      fix: '换一个简短的英文文件名，例如 not-arrived.md',
    },
  ];
}
