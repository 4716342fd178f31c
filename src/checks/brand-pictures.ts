import type { BrandSource } from '../source/brand-source.ts';
import type { ContentSource } from '../source/content-source.ts';
import { positionAt } from '../source/text-file.ts';
import { fieldsOf } from '../source/untyped.ts';
import { brandRoles, kindOfRole, type BrandRole } from '../theme/brand-roles.ts';
import { pictureFacts, textOf, type PictureFacts } from '../theme/picture-facts.ts';
import { svgFaults } from '../theme/svg-faults.ts';
import { fileStart, type Finding } from './rule.ts';

type Judgement = Pick<Finding, 'found' | 'expected' | 'fix'>;

/** What is wrong with the files that `theme` names, and files that it does not name. */
export function brandPictureFindings({ site, brand }: ContentSource): Finding[] {
  const theme = fieldsOf(fieldsOf(site.yaml?.value)['theme']);
  const named = brandRoles.flatMap((role) => {
    const name = theme[role];
    return typeof name === 'string' ? [{ role, name }] : [];
  });
  const used = new Set(named.map(({ name }) => name));
  return [
    ...named.flatMap(({ role, name }): Finding[] => {
      const file = brand.find((one) => one.name === name);
      const position = site.yaml?.positionOf(['theme', role]) ?? fileStart;
      const problem = file ? judge(file, role) : missing(name);
      return problem ? [{ file: site.file, position, ...problem }] : [];
    }),
    ...brand.flatMap((file) => (used.has(file.name) ? strangeInSvg(file) : [unused(file)])),
  ];
}

/** What HC002 says of the form of a path is not said again here. */
function missing(name: string): Judgement | undefined {
  if (!name.startsWith('brand/')) return undefined;
  return {
    found: `内容文件夹里没有 ${name}`,
    expected: '文件在内容文件夹的 brand/ 里，大小写也要一样',
    fix: '把文件放进去，或者改写这一项；不用就删掉',
  };
}

const unused = ({ path }: BrandSource): Finding => ({
  file: { path },
  position: fileStart,
  found: 'site.yaml 的 theme 没有用到这个文件',
  expected: 'brand/ 里只有 theme 写明的图片',
  fix: '写进 theme，或者把文件移走',
});

function judge(file: BrandSource, role: BrandRole): Judgement | undefined {
  const { kinds, most } = kindOfRole(role);
  const facts = pictureFacts(file.bytes);
  if (file.size > most) {
    return {
      found: `${file.name} 有 ${thousands(file.size)} kB，太大`,
      expected: `最多 ${thousands(most)} kB`,
      fix: '导出小一点的图片，或者压缩以后再放进来',
    };
  }
  const ending = file.name.split('.').at(-1)?.replace('jpeg', 'jpg');
  if (!facts || facts.kind !== ending || !kinds.includes(facts.kind)) {
    return {
      found: `${file.name} 里面不是 ${ending}`,
      expected: `真正的 ${kinds.join(' 或 ')} 图片`,
      fix: '用画图的软件重新导出，不要只改文件名',
    };
  }
  return wrongShape(file, role, facts);
}

function wrongShape(
  { name }: BrandSource,
  role: BrandRole,
  { kind, width = 0, height = 0 }: PictureFacts,
): Judgement | undefined {
  const { shape, leastHeight = 0 } = kindOfRole(role);
  if (!shape) return undefined;
  if (!(width > 0 && height > 0)) {
    return {
      found: `${name} 没有写明宽和高`,
      expected: 'svg 的第一行有 viewBox，例如 viewBox="0 0 32 32"',
      fix: '重新导出，带上 viewBox',
    };
  }
  const size = `宽 ${width}、高 ${height}`;
  if (kind === 'png' && height < leastHeight) {
    return {
      found: `${name} ${size}，太小，会模糊`,
      expected: `至少高 ${leastHeight}`,
      fix: '导出大一些的图片，或者用 svg',
    };
  }
  return wrongRatio(`${name} ${size}`, width / height, shape);
}

/** Pixels are whole numbers: a hair more or less is the same shape. */
const hair = 0.01;

function wrongRatio(
  said: string,
  ratio: number,
  [narrowest, widest]: readonly [number, number],
): Judgement | undefined {
  const isNarrow = ratio < narrowest * (1 - hair);
  if (!isNarrow && ratio <= widest * (1 + hair)) return undefined;
  return {
    found: `${said}，${isNarrow ? '太窄' : '太宽'}`,
    expected: widest === narrowest ? '正方形' : `宽是高的 ${narrowest} 到 ${widest} 倍`,
    fix: '换一张这个形状的图片，四周不留空白',
  };
}

/** One mistake may stand in a file a thousand times. */
const mostInFile = 3;

function strangeInSvg({ name, path, bytes }: BrandSource): Finding[] {
  if (!name.endsWith('.svg') || pictureFacts(bytes)?.kind !== 'svg') return [];
  const text = textOf(bytes);
  return svgFaults(text)
    .slice(0, mostInFile)
    .map(({ index, found }) => ({
      file: { path },
      position: positionAt(text, index),
      found: `svg 里有 ${found}`,
      expected: '只有图形：没有脚本、on 开头的属性、外面的图片、字体和链接',
      fix: '从画图的软件导出“纯 SVG”，或者删掉这一处',
    }));
}

const thousands = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
