import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { triageAddress } from '../model/addresses.ts';
import {
  triageNodes,
  type TriageOutcome,
  type TriageQuestion,
  type TriageTarget,
} from '../model/triage/triage.ts';

const { triage } = await checkedHelpCentre();
if (!triage) throw new Error('content/ has no triage.yaml');

/** The questions and outcomes of our content. */
export const shippedTriage = triage;

const nodes = new Map(triageNodes(triage).map((node) => [node.address, node]));

/** What somebody goes through from the first question to an end. */
export interface Path {
  questions: TriageQuestion[];
  /** An outcome, or a page that an answer leads to at once. */
  end: TriageOutcome | TriageTarget;
}

/** Every way through the questions, each answer once, those who do not know too. */
export function* everyPath(
  address = triageAddress,
  before: readonly TriageQuestion[] = [],
): Generator<Path> {
  const node = nodes.get(address);
  if (node?.kind !== 'question') throw new Error(`${address} is no question`);
  if (before.includes(node)) throw new Error(`${address} is asked again`);
  const questions = [...before, node];
  for (const target of [...node.options, node.unsure]) {
    if (target.kind === 'question') yield* everyPath(target.address, questions);
    else {
      const outcome = nodes.get(target.address);
      yield { questions, end: outcome?.kind === 'outcome' ? outcome : target };
    }
  }
}
