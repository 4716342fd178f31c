import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Words in the names of the files that take longest, from the longest on. */
const longest = ['accessibility.sweep', 'short-last-lines.sweep', 'lighthouse.sweep'];

/**
 * What takes longest is begun first: begun last, it runs alone while the other worker has nothing
 * left to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((word) => moduleId.includes(word));
  return place < 0 ? longest.length : place;
}
