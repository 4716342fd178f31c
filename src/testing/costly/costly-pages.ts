import { goodAnswer } from '../content-folder.ts';
import { bodyUnits, fieldTexts } from './costly-units.ts';
import { withinLimits } from './within-limits.ts';

/** A page that is small and could cost much: to parse, to judge, or to render. */
export interface CostlyPage {
  /** What is repeated, how, and where. */
  name: string;
  /** The whole file, at most 200,000 characters. */
  text: () => string;
}

const longest = 200_000;
/** Nearly the longest paragraph that is parsed. */
const paragraph = 9_900;
/** For what stands in front of the body. */
const [head = ''] = /^---[\s\S]*?\n---\n/.exec(goodAnswer) ?? [];
const room = longest - goodAnswer.length - 10;

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.floor(length / unit.length)));

/** A unit as it is named in a report. */
const named = (unit: string): string =>
  JSON.stringify(unit.length > 30 ? `${unit.slice(0, 30)}…` : unit);

const pagesOf = (block: string): string => filled(`${block}\n\n`, room);

/** How a unit is repeated until the page is full. */
const repetitions: Readonly<Record<string, (unit: string) => string>> = {
  'in one long paragraph after the other': (unit) => pagesOf(filled(unit, paragraph)),
  'a line each': (unit) => pagesOf(filled(`${unit}\n`, paragraph)),
  'a paragraph each': (unit) => pagesOf(unit),
  'up to the limits': (unit) => withinLimits(unit, (text) => text, room),
  'a line each up to the limits': (unit) => withinLimits(`${unit}\n`, (text) => text, room),
};

/** Where the repeated units stand, up to the limits. */
const surroundings: Readonly<Record<string, (text: string) => string>> = {
  'in a quotation': (text) => `> ${text}`,
  'in a step': (text) => `- [ ] ${text} {#x}`,
  'in a heading': (text) => `## ${text} {#x}`,
  'in a link': (text) => `[${text}](/a/1302/)`,
  'in a table': (text) => `| 甲 |\n| - |\n| ${text} |`,
  'in emphasis': (text) => `**${text}**`,
  'in the title of a link': (text) => `[甲](/a/1302/ "${text}")`,
  'in code that is not closed': (text) => `\`\`\`\n${text}`,
};

function bodies(): { name: string; body: () => string }[] {
  const plain = bodyUnits.flatMap((unit) =>
    Object.entries(repetitions).map(([how, repeat]) => ({
      name: `${named(unit)} ${how}`,
      body: () => repeat(unit),
    })),
  );
  const surrounded = bodyUnits
    .filter((unit) => !unit.includes('\n'))
    .flatMap((unit) =>
      Object.entries(surroundings).map(([where, put]) => ({
        name: `${named(unit)} ${where}`,
        body: () => withinLimits(unit, put, room),
      })),
    );
  return [...plain, ...surrounded];
}

/** More than 200, each of another kind. */
export const costlyPages: readonly CostlyPage[] = [
  ...bodies().map(({ name, body }) => ({
    name,
    text: () => `${head}\n${body()}`.slice(0, longest),
  })),
  ...fieldTexts.map(({ name, text }) => ({
    name: `frontmatter: ${name}`,
    text: () => head.replace(/---\n$/, () => `${text(room)}\n---\n`).slice(0, longest),
  })),
];
