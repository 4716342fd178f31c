import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { KeptStore } from '../tools/kept-store.ts';

export const casesStore = (): KeptStore<readonly CaseRecord[]> =>
  new KeptStore<readonly CaseRecord[]>('help:cases', {
    read: (text) =>
      text === null
        ? []
        : (JSON.parse(text, (key, value: unknown) =>
            key === 'amount' && typeof value === 'string' && value.startsWith('n:')
              ? BigInt(value.slice(2))
              : value,
          ) as CaseRecord[]),
    write: (records) =>
      JSON.stringify(records, (_, value: unknown) =>
        typeof value === 'bigint' ? `n:${String(value)}` : value,
      ),
  });
