import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { readCases } from '../../tools/cases/read-cases.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { KeptStore, type Storages } from '../tools/kept-store.ts';

/** Where the cases of all tools are kept, once their reader says so. */
export const casesKey = 'help:cases';

/** The cases of a reader: on the page, in this tab or in this browser, as they say. */
export const casesStore = (storages?: Storages): KeptStore<readonly CaseRecord[]> =>
  new KeptStore(
    casesKey,
    {
      read: (text) => (text === null ? [] : readCases(text).cases),
      write: (cases) => (cases.length > 0 ? writeCases(cases) : null),
    },
    storages,
  );
