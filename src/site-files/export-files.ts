import { answersFile, jsonText } from '../desk/answers-json.ts';
import { answersJsonSchema } from '../desk/answers-schema.ts';
import { deskExport } from '../desk/desk-export.ts';
import { deskAnswer, deskIndex } from '../desk/desk-page.ts';
import type { DeskSource } from '../desk/desk-source.ts';
import { desks } from '../desk/desks.ts';

type ExportedFile = [path: string, text: string];

/** What is exported, by what it is for; what takes longest comes first. */
export const exports: readonly {
  name: string;
  make: (source: DeskSource) => Iterable<ExportedFile>;
}[] = [
  { name: 'files for support desks', make: importedFiles },
  { name: 'answers for the desk', make: deskAnswers },
  { name: 'files of all answers', make: answersFiles },
];

/**
 * Every file that is exported, one after the other: a large help centre is never whole in memory
 * more often than it has to be.
 *
 * @returns Paths from the root of the site, and texts; the same content gives the same texts.
 */
export function* exportFiles(source: DeskSource): Generator<ExportedFile> {
  for (const { make } of exports) yield* make(source);
}

/** All answers in one file, and what is in it. */
function* answersFiles(source: DeskSource): Generator<ExportedFile> {
  const answers = jsonText(answersFile(source));
  const schema = jsonText(answersJsonSchema(source.centre.language.tag));
  for (const folder of ['', 'desk/']) {
    yield [`${folder}answers.json`, answers];
    yield [`${folder}answers.schema.json`, schema];
  }
}

/** What support desks import. */
function* importedFiles(source: DeskSource): Generator<ExportedFile> {
  for (const desk of desks) yield [`desk/${desk.file}`, deskExport(desk, source)];
}

/** What our own desk reads. */
function* deskAnswers(source: DeskSource): Generator<ExportedFile> {
  yield ['desk/index.json', JSON.stringify(deskIndex(source))];
  for (const page of source.pages)
    yield [`desk/answers/${page.number}.json`, JSON.stringify(deskAnswer(page, source))];
}
