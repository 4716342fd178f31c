import type { Image } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import { brandPictureFindings } from '../brand-pictures.ts';
import { fileStart, type Finding, type Rule } from '../rule.ts';

/**
 * A picture is a file of this site and is described in words. SVG can hold scripts and is none,
 * but for the few of the brand, in which we look.
 */
export const images: Rule = {
  id: 'HC026',
  title: '图片不能用',
  check: (content) => [
    ...brandPictureFindings(content),
    ...content.pages.flatMap(({ file, body }) => {
      const findings: Finding[] = [];
      visit(body, ['image', 'imageReference'], (node) => {
        const problem = node.type === 'image' ? judge(node as Image) : byName;
        const { line, column } = node.position?.start ?? fileStart;
        if (problem) findings.push({ file, position: { line, column }, ...problem });
      });
      return findings;
    }),
  ],
};

type Judgement = Pick<Finding, 'found' | 'expected' | 'fix'>;

const ownPicture = /^\/(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(?:png|jpe?g|webp|avif|gif)$/;

const byName: Judgement = {
  found: '图片的地址写在了别处',
  expected: '地址直接写在图片后面，例如 ![提现记录](/pictures/records.png)',
  fix: '把地址写进括号里',
};

function judge({ url, alt }: Image): Judgement | undefined {
  if (!ownPicture.test(url)) {
    return {
      found: `不接受图片地址 ${url}`,
      expected: '放在 public/ 里的 png、jpg、webp、avif、gif，地址以 / 开头，例如 /pictures/a.png',
      fix: '把图片放到 public/ 里，改写地址；或者用文字说明',
    };
  }
  return alt?.trim()
    ? undefined
    : { found: '图片没有说明', fix: '在方括号里写图片上有什么，看不到图片的人靠它' };
}
