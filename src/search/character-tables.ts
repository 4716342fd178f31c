import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** Traditional → Simplified, for the characters whose Simplified form is among `wanted`. */
export function simplifiedForms(wanted: ReadonlySet<string>): Map<string, string> {
  const convert = Converter({ from: 'tw', to: 'cn' });
  const forms = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = convert(character);
    if (simplified !== character && wanted.has(simplified)) forms.set(character, simplified);
  }
  return forms;
}

/** Where the tables have the sound of a character by itself, and people hardly ever say that. */
const soundsInUse: Readonly<Record<string, string>> = { 了: 'le', 得: 'de', 行: 'hang', 着: 'zhe' };

/** The usual syllable of a character, without tone, ü as v. */
export function usualSound(character: string): string {
  return soundsInUse[character] ?? pinyin(character, { toneType: 'none', v: true });
}

/** The syllables of a text as it is really read: 重 in 重复 is chong. One for each character. */
export function soundsInContext(text: string): string[] {
  return pinyin(text, { toneType: 'none', v: true, type: 'array', nonZh: 'spaced' });
}
