import { expect, test } from 'vitest';
import { sourceFiles } from '../testing/source-files.ts';
import { ownElements } from './own-elements.ts';

test('every element that a script defines is listed, and no other', () => {
  const defined = sourceFiles(/-element\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/customElements\.define\('([^']+)'/g)].map(([, name = '']) => name),
  );
  expect(defined.sort()).toEqual([...ownElements.keys()].sort());
});
