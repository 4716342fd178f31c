import { shortTriageAddress, triageAddress, triageNodeAddress } from '../addresses.ts';
import type { Forwarding } from '../ledger/forwarding.ts';
import { triageNodes, type Triage } from './triage.ts';

type Moved = Forwarding['moved'];

/**
 * Addresses that lead on to questions and outcomes.
 *
 * @returns `moved` for good: those of ids that are gone, and that of the first question, which
 * stands at the address of triage itself. `short` may change: short links, of ids that are gone too.
 */
export function triageForwarding(triage: Triage | undefined): { moved: Moved; short: Moved } {
  if (!triage) return { moved: [], short: [] };
  const { retired } = triage;
  const first = triageNodes(triage).filter(({ address }) => address === triageAddress);
  return {
    moved: [...first.map(({ id }) => ({ id, to: triageAddress })), ...retired].map(
      ({ id, to }) => ({ from: triageNodeAddress(id), to }),
    ),
    short: [...triageNodes(triage).map(({ id, address }) => ({ id, to: address })), ...retired].map(
      ({ id, to }) => ({ from: shortTriageAddress(id), to }),
    ),
  };
}
