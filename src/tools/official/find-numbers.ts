import { withDigits } from './judge-phone.ts';
import type { Part } from './part.ts';
import { trimmed } from './written.ts';

/** Digits in groups, with letters that look like some, a code before and a switchboard's behind. */
const number =
  /(?:tel:)?[+＋(（]*[\d０-９OolI零〇○一二三四五六七八九幺](?:[\d０-９OolI零〇○一二三四五六七八九幺 \t\u00A0\u2000-\u200A\u2010-\u2015\u2212\u3000()（）+＋.\-－—_·・/,，\u200B-\u200F\u2060\u202A-\u202E\uFEFF]*[\d０-９OolI零〇○一二三四五六七八九幺])?(?:\s*(?:转|轉|分机|分機|ext\.?|x|#|＃)\s*\d+)?/giu;

const unit = /^\s*(?:元|块|圆|万|亿|年|月|日|号楼|点|分钟|小时|天|个|次|%|％|人|笔|条|岁|折)/;
const isDay = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/;

const digitsOf = (text: string): string => withDigits(text).replace(/\D/g, '');

/** Several numbers in a row, if each is one by itself. */
function apart(text: string): string[] {
  const numbers = text.split(/[，/]/);
  return numbers.every((one) => digitsOf(one).length >= 5) ? numbers : [text];
}

/** What makes a telephone dial on behind a number, or do something else with it. */
const switched =
  /^\s*[-－—（(]?\s*(?:转|轉|分机|分機|内线|ext)\D{0,6}\d+|^\s*转接|^\s*[*＊#＃;；pw]\s*\d+|^\s*[;；]\s*ext|^[*＊#＃]/i;
const listedTail = /^[、，]\d{1,4}(?!\d)/;

/** A number with the marks around it that change what it does, and as it was pasted. */
function withMarks(found: string, before: string, after: string): { text: string; pasted: string } {
  const tail =
    switched.exec(after)?.[0] ?? (digitsOf(found).length > 6 ? listedTail.exec(after)?.[0] : '');
  const lead = /[*＊#＃][*＊#＃\d]*$/.exec(before)?.[0] ?? '';
  const isMarked = /[*＊#＃]$/.test(lead);
  return {
    text: `${isMarked ? '#' : ''}${found}${tail ? ` # ${tail}` : ''}`,
    pasted: trimmed(`${isMarked ? lead : ''}${found}${tail ?? ''}`),
  };
}

const hours = /^\s*(?:[:：]\d|小时|h\b|点|[×xX*]\s*\d{1,2}\s*(?:小时|h\b))/;
const hoursBegin = /[\s，,（(]+\d{1,2}(?:\s*[x×]\s*\d{1,2})?$/;

/** The hours behind a number, and the last letter of `Tel`, are no part of it. */
const bare = (found: string, after: string): string =>
  (hours.test(after) ? found.replace(hoursBegin, '') : found).replace(/^[OolI]+[^\dA-Za-z]+/, '');

const joined = String.raw`(?:号码|号|ID|群号|群)?[\s:：=是为）)】」]*$`;

/** What says that the number behind it is where to find somebody, or to pay, but no telephone. */
const accountWord = new RegExp(
  `(?:QQ|扣扣|企鹅|微信|威信|薇信|wechat|weixin|VX|WX|V信|(?:^|[^a-z])V|skype|telegram|电报|飞机|whats\\s?app|line|signal|支付宝|alipay|抖音|快手|微博|小红书|钉钉|飞书|会议|公众|账户|帐户|账|帐|卡|群)${joined}`,
  'i',
);

/** What says that a number is neither. */
const otherWord = new RegExp(
  `(?:验证码|校验码|动态码|邀请码|提取码|取件码|代码|密码|口令|工号|警号|证号|证件|尾号|尾数|编号|单号|订单|流水|受理|案号|案件|邮编|金额|余额|价格|第|房间|页|民警编号)${joined}`,
  'i',
);

const isMoney = (before: string, after: string): boolean =>
  /[¥￥$]\s*$/.test(before) || /^\s*(?:元|块|圆|万|亿)/.test(after);

/** `民警 96110 号`: which one somebody is. */
const isOrdinal = (before: string, after: string): boolean =>
  /^\s*号(?!码)/.test(after) && /(?:警|员|第)\s*$/.test(before);

/** What a number is by the words around it; nothing if it is one that nobody can dial or write to. */
function kindOf(before: string, after: string): Part['kind'] | undefined {
  if (isMoney(before, after) || isOrdinal(before, after) || otherWord.test(before))
    return undefined;
  const isAccount =
    accountWord.test(before) || /^\s*[（(]\s*(?:微信|QQ|VX|whatsapp)(?!同)/i.test(after);
  return isAccount ? 'account' : 'phone';
}

/** Not a part of a name, and of as many digits as a number may have. */
function isNumber(found: string, before: string, after: string): boolean {
  if (/[\p{sc=Latin}_@]$/u.test(before) && !accountWord.test(before)) return false;
  if (/^[\p{sc=Latin}_]/u.test(after)) return false;
  const count = digitsOf(found).length;
  const letters = found.replace(/tel:|ext\.?/gi, '').match(/[OolI]/g)?.length ?? 0;
  return count >= 2 && count + letters >= 3 && count <= 60;
}

/** All numbers of a text: of telephones, or of accounts where a word before them says so. */
export function findNumbers(text: string): Part[] {
  return [...text.matchAll(number)].flatMap(({ 0: whole, index }) => {
    const after = text.slice(index + whole.length);
    const found = bare(whole, after);
    const before = text.slice(0, index + whole.indexOf(found));
    const kind = kindOf(before, after);
    if (kind === undefined || !isNumber(found, before, after)) return [];
    const isAlone = trimmed(before + after).replace(/[^\p{L}\p{N}]/gu, '') === '';
    const isDoubtful =
      !isAlone && (unit.test(after) || isDay.test(found) || digitsOf(found).length < 5);
    const marked = withMarks(found, before, after);
    const numbers = apart(marked.text);
    return numbers.map((one): Part => ({
      kind,
      text: trimmed(one),
      isDoubtful,
      ...(numbers.length === 1 ? { pasted: marked.pasted } : {}),
    }));
  });
}
