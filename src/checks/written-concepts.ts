import { expressionsIn } from '../schema/concepts.ts';
import type { ContentSource } from '../source/content-source.ts';
import type { TextFile } from '../source/text-file.ts';
import { itemsOf } from '../source/untyped.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/** One item of a file in `concepts/`, right or not. */
export interface WrittenConcept {
  file: TextFile;
  yaml: YamlSource;
  /** Its place in the file. */
  index: number;
  words: string[];
  /** What is said along with them. */
  along: string[];
}

/** The items of all files; what has another form is another rule's to report. */
export const writtenConcepts = (concepts: ContentSource['concepts']): WrittenConcept[] =>
  concepts.flatMap(({ file, yaml }) =>
    yaml
      ? itemsOf(yaml.value).map(({ item, index }) => ({
          file,
          yaml,
          index,
          words: expressionsOf(item['words']),
          along: expressionsOf(item['with']),
        }))
      : [],
  );

const expressionsOf = (value: unknown): string[] =>
  typeof value === 'string' ? expressionsIn(value) : [];
