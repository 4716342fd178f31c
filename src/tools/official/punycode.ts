/** Digits of punycode: a to z, then 0 to 9. */
const digitOf = (character: string): number => {
  const code = character.charCodeAt(0);
  return code < 58 ? code - 22 : code - 97;
};

/** How steps grow, from the last one. @see https://www.rfc-editor.org/rfc/rfc3492#section-6.1 */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  for (; rest > 455; steps += 36) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

/** One label behind `xn--`; what is none stays as it is. */
function decodeLabel(label: string): string {
  const coded = label.slice(4);
  if (!/^xn--[a-z\d-]+$/.test(label)) return label;
  const dash = coded.lastIndexOf('-');
  const output = [...coded.slice(0, Math.max(dash, 0))];
  const input = [...coded.slice(dash + 1)];
  let [code, index, bias] = [128, 0, 72];
  while (input.length > 0) {
    const start = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digitOf(input.shift() ?? '');
      if (Number.isNaN(digit)) return label;
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - start, length, start === 0);
    code += Math.floor(index / length);
    if (code > 0x10ffff) return label;
    index %= length;
    output.splice(index, 0, String.fromCodePoint(code));
    index += 1;
  }
  return output.join('');
}

/** The letters that a host behind `xn--` shows. @see https://www.rfc-editor.org/rfc/rfc3492 */
export const decodePunycode = (host: string): string => host.split('.').map(decodeLabel).join('.');
