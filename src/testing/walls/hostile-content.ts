import { goodAnswer, otherAnswer } from '../content-folder.ts';
import { hostileCode } from './hostile-code.ts';
import { bodyPlaces, fieldPlaces, settingsWith, type Place } from './places.ts';

/** One hostile text in one place. */
export interface HostileCase {
  text: string;
  place: Place;
}

export const hostileCases: readonly HostileCase[] = hostileCode.flatMap((text) =>
  [...bodyPlaces, ...fieldPlaces].map((place) => ({ text, place })),
);

/** The content of a small folder with one case in it; the rest has no mistake. */
export function filesOf({ text, place }: HostileCase): Record<string, string> {
  const written = place.with(text);
  if (place.file) return { [place.file]: written };
  return {
    'faq/withdrawal/hostile.md': place.inBody ? `${otherAnswer(1303)}\n${written}\n` : written,
  };
}

/**
 * Content with many cases at once: an answer for each text, with the text in all the places of its
 * body that are among the cases; in other places one text for all.
 */
export function filesOfAll(cases: readonly HostileCase[]): Record<string, string> {
  const files: Record<string, string> = { 'faq/withdrawal/not-arrived.md': goodAnswer };
  for (const [index, text] of hostileCode.entries()) {
    const places = cases.filter((one) => one.text === text && one.place.inBody);
    const blocks = places.map(
      ({ place }, at) => `## 第 ${at} 处 {#at-${at}}\n\n${place.with(text)}`,
    );
    files[`faq/withdrawal/hostile-${index}.md`] = [otherAnswer(1400 + index), ...blocks, ''].join(
      '\n\n',
    );
  }
  for (const { place, text } of cases) if (place.file) files[place.file] ??= place.with(text);
  // Where nothing is refused, everywhere at once.
  if (cases === hostileCases) Object.assign(files, settingsWith(breakOut));
  for (const [at, one] of fieldsOf(cases).entries())
    files[`faq/withdrawal/field-${at}.md`] = one.place
      .with(one.text)
      .replaceAll('1303', String(1500 + at));
  return files;
}

/** Leaves titles, values, styles, scripts, and the page. */
const breakOut = `"'></title></style></script></body><script>document.documentElement.dataset.pwned=1</script> 一句中文`;

/** Fields of answers, a text for each: they all stand in the same places of pages. */
const fieldsOf = (cases: readonly HostileCase[]): HostileCase[] =>
  cases.filter(({ place }) => !place.inBody && !place.file && place.name !== 'alias');
