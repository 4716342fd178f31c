import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { KeptStore, ofThisBrowser, type Storages } from '../tools/kept-store.ts';
import { casesKey, guarded, readCasesOnce, writeCasesOnce } from './unread-cases.ts';

/** The cases of a reader: on the page, in this tab or in this browser, as they say. */
export const casesStore = (storages: Storages = ofThisBrowser): KeptStore<readonly CaseRecord[]> =>
  new KeptStore(
    casesKey,
    {
      read: (text) => (text === null ? [] : readCasesOnce(text).cases),
      write: (cases) => (cases.length > 0 ? writeCasesOnce(cases) : null),
    },
    guarded(storages),
  );
