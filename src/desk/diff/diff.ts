import { z } from 'astro/zod';

const step = z.object({ id: z.string(), text: z.string(), version: z.string() });
const page = z.object({
  number: z.int(),
  version: z.string(),
  title: z.string(),
  steps: z.array(step),
});
const retiredPage = z.object({
  number: z.int(),
  to: z.object({ name: z.string() }).optional(),
  note: z.string().optional(),
});

/** What a comparison reads of an `answers.json`: that of any version of the project will do. */
const comparable = z.object({
  schemaVersion: z.literal(1),
  site: z.object({ url: z.string().optional() }),
  answers: z.array(page),
  guides: z.array(page),
  retired: z.array(retiredPage),
});

export type ComparableAnswers = z.infer<typeof comparable>;
type ComparablePage = z.infer<typeof page>;

/**
 * Takes what a comparison needs out of an `answers.json`.
 *
 * @throws {Error} when it is none; the message is in Chinese.
 */
export function comparableAnswers(value: unknown, file: string): ComparableAnswers {
  const result = comparable.safeParse(value);
  if (result.success) return result.data;
  const version = z.object({ schemaVersion: z.unknown() }).safeParse(value).data?.schemaVersion;
  if (typeof version === 'number' && version !== 1)
    throw new Error(
      `${file} 的 schemaVersion 是 ${version}，这里只认 1。改法：换一份导出，或者换一个版本的项目。`,
    );
  const path = result.error.issues[0]?.path.join('.') ?? '';
  throw new Error(
    `${file} 不是帮助中心的 answers.json${path ? `，从 ${path.slice(0, 100)} 起不对` : ''}。改法：从网站的 /answers.json 下载一份。`,
  );
}

export interface AnswersDiff {
  changed: { before: ComparablePage; now: ComparablePage; steps: string[] }[];
  added: ComparablePage[];
  /** With the name of what took its place, or with what its readers are told. */
  retired: { page: ComparablePage; to: string | undefined; note: string | undefined }[];
  unchanged: number;
  /** Every link in every reply is another when the address of the site is. */
  addressChanged: boolean;
}

/** What has to be imported again. */
export function diffAnswers(before: ComparableAnswers, now: ComparableAnswers): AnswersDiff {
  const old = new Map(pagesOf(before).map((page) => [page.number, page]));
  const current = new Map(pagesOf(now).map((page) => [page.number, page]));
  const fates = new Map(now.retired.map((page) => [page.number, page]));
  const changed = [...current.values()].flatMap((page) => {
    const earlier = old.get(page.number);
    return earlier && earlier.version !== page.version
      ? [{ before: earlier, now: page, steps: changedSteps(earlier, page) }]
      : [];
  });
  return {
    changed,
    added: [...current.values()].filter(({ number }) => !old.has(number)),
    retired: [...old.values()]
      .filter(({ number }) => !current.has(number))
      .map((page) => {
        const fate = fates.get(page.number);
        return { page, to: fate?.to?.name, note: fate?.note };
      }),
    unchanged: [...current.keys()].filter((number) => old.has(number)).length - changed.length,
    addressChanged: before.site.url !== now.site.url,
  };
}

/** Numbers of what a desk has to import: what is new or says something else, or all where every link is another. */
export const numbersToImport = ({
  changed,
  added,
  addressChanged,
}: AnswersDiff): ((number: number) => boolean) => {
  const numbers = new Set([...changed.map(({ now }) => now), ...added].map(({ number }) => number));
  return (number) => addressChanged || numbers.has(number);
};

const pagesOf = ({ answers, guides }: ComparableAnswers): ComparablePage[] =>
  [...answers, ...guides].toSorted((a, b) => a.number - b.number);

/** Ids of steps that are new, gone or say something else. */
function changedSteps(before: ComparablePage, now: ComparablePage): string[] {
  const versions = (page: ComparablePage) =>
    new Map(page.steps.map(({ id, version }) => [id, version]));
  const [old, current] = [versions(before), versions(now)];
  return [...new Set([...current.keys(), ...old.keys()])].filter(
    (id) => old.get(id) !== current.get(id),
  );
}
