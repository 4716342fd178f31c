import { z } from 'astro/zod';

/**
 * What is wrong with a phone number, as a writer is told; `undefined` where a tap on it dials what
 * stands there. A number is only a number: a phone dials every digit of a text, also those of
 * “95188（24 小时）”, so that words have fields of their own.
 */
export function phoneFault(value: string): string | undefined {
  if (!shape.test(value))
    return '只能写数字和分组用的空格、连字符，开头可以有 +，区号可以放在半角括号里；服务时间、“转 1”这样的话写进别的项';
  const digits = value.replace(/[^+\d]/g, '');
  if (/^\+\d{1,3}[ -]?\(0/.test(value)) return '写了 + 和国家代码，就不拨区号前的 0，去掉它';
  if (digits.startsWith('00')) return '国际号码用 + 开头，不写 00：从哪里都能拨';
  if (extension.test(value)) return '后面像是分机号：点一下会连着拨，分机写进别的项';
  const [least, most] = digits.startsWith('+') ? [8, 16] : [3, 12];
  if (digits.length < least) return '位数太少，拨不通';
  if (digits.length > most) return '位数太多：不是一个号码，或者后面带了分机';
  return undefined;
}

/** The code of a country, that of an area in brackets, and digits in groups. */
const shape = /^(?:\+\d{1,3}[ -]?)?(?:\(\d{1,5}\)[ -]?)?\d+(?:[ -]\d+)*$/;

/** Nothing follows the seven or eight digits of a line but what its switchboard asks for. */
const extension = /(?:^|[ )-])\d{7,8}[ -]\d{1,5}$/;

/** A number that can be dialled with a tap. */
export const phone = z.string().superRefine((value, context) => {
  const fault = phoneFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
