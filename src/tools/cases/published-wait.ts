import type { Wait, WaitUnit } from './case-record.ts';

const numerals = '零一二三四五六七八九十';
const number = String.raw`(\d{1,3}|[一二两三四五六七八九十])`;
const unit = String.raw`(?:个)?\s*(工作日|银行工作日|自然日|天|小时|working days?|business days?|calendar days?|days?|hours?)`;
const written = `(?:within )?${number}\\s*(?:(?:[-–—~～至到]|to)\\s*${number})?\\s*${unit}\\s*(内|以内|之内)?`;
const pattern = new RegExp(`^${written}$`, 'i');

/**
 * How long something takes, from the words in which it was published: “1–3 个工作日”. Only what can
 * be read in one way is; “一般当天” is not.
 */
export function publishedWait(text: string): Wait | undefined {
  const said = text.trim().replace(/[。.]$/, '');
  const [, first = '', second, name = '', within] = pattern.exec(said) ?? [];
  if (!name) return undefined;
  const [least, most] = [valueOf(first), valueOf(second ?? first)];
  if (least > most) return undefined;
  const isWithin = (within !== undefined || /^within/i.test(said)) && second === undefined;
  return { from: isWithin ? 0 : least, to: most, unit: unitOf(name.toLowerCase()) };
}

/**
 * The same from what somebody has said in more words: “我们会在 3 个工作日内答复”. Only where there is
 * one such time in it: of two nobody knows which is meant.
 */
export function promisedWait(text: string): Wait | undefined {
  const all = [...text.matchAll(new RegExp(written, 'gi'))];
  const [only] = all;
  if (!only || all.length > 1) return undefined;
  // A part of a longer number, or of 第三天, is no wait.
  const isPart = /[\d.十百两第周期-]\s*$/.test(text.slice(0, only.index));
  return isPart ? undefined : publishedWait(only[0]);
}

const valueOf = (written: string): number =>
  written === '两' ? 2 : numerals.includes(written) ? numerals.indexOf(written) : Number(written);

function unitOf(name: string): WaitUnit {
  if (name === '银行工作日') return 'bank-day';
  if (/工作日|working|business/.test(name)) return 'working-day';
  return /小时|hour/.test(name) ? 'hour' : 'day';
}
