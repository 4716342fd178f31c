import { addVotes, type Votes } from './message-evidence.ts';
import type { Segment } from './message-segments.ts';

/** Neighbouring segments that are about the same thing. */
export interface Part {
  /** Place of the first. */
  from: number;
  /** One after the last. */
  to: number;
}

/** What a part costs: less evidence for something else than this does not make one. */
const partCosts = 1.2;
/** Where the writer begins something else it costs nothing. */
const turnGives = 1.2;
/** What the first pages of a part count for it. */
const placeCounts = [1, 0.6, 0.4];

/** A way to cut the segments up to some place into so many parts. */
interface Way {
  score: number;
  before: Way | undefined;
  /** The last part; none where the last segment is in no part. */
  part: Part | undefined;
}

/**
 * Cuts a message into parts, so that most speaks for the first pages of each: neighbours with
 * the same answers belong together, as two parts cost more than one. The best of all ways to cut,
 * by dynamic programming (as Utiyama, Isahara, ACL 2001, cut texts into topics).
 *
 * @param most So many parts at most.
 */
export function partsOf(
  segments: readonly Segment[],
  votes: readonly Votes[],
  most: number,
): Part[] {
  const scores = segments.map((_, from) => scoresFrom(from, votes));
  const empty: Way = { score: 0, before: undefined, part: undefined };
  // By the number of segments, then of parts.
  const ways: (Way | undefined)[][] = [[empty]];
  for (let to = 1; to <= segments.length; to += 1) {
    const costs = segments.slice(0, to).map(({ begins }, from) => {
      return (begins ? partCosts - turnGives : partCosts) - (scores[from]?.[to] ?? 0);
    });
    ways.push(
      Array.from({ length: most + 1 }, (_, count) => {
        const skipped = ways[to - 1]?.[count];
        const without = skipped && { ...skipped, before: skipped, part: undefined };
        return count === 0 ? without : withPart(without, ways, { costs, count });
      }),
    );
  }
  const last = (ways[segments.length] ?? []).flatMap((way) => way ?? []);
  return partsIn(last.reduce((best, way) => (way.score > best.score ? way : best), empty));
}

/** The best way to a place: without a part that ends there, or with one; of equal ones the shortest. */
function withPart(
  without: Way | undefined,
  ways: readonly (readonly (Way | undefined)[])[],
  { costs, count }: { costs: readonly number[]; count: number },
): Way | undefined {
  let best = without;
  for (const [from, cost] of costs.entries()) {
    const before = ways[from]?.[count - 1];
    if (!before) continue;
    const score = before.score - cost;
    const isBetter = !best || score > best.score || (best.part && score === best.score);
    if (isBetter) best = { score, before, part: { from, to: costs.length } };
  }
  return best;
}

/** By the end of a part that begins there: how much speaks for its first pages together. */
function scoresFrom(from: number, votes: readonly Votes[]): number[] {
  const sum = new Map<number, number>();
  const scores: number[] = [];
  let score = 0;
  for (const [place, more] of votes.entries()) {
    if (place < from) continue;
    addVotes(sum, more);
    if (more.size > 0) score = scoreOf(sum);
    scores[place + 1] = score;
  }
  return scores;
}

function scoreOf(votes: Votes): number {
  const sorted = [...votes.values()].sort((a, b) => b - a);
  return placeCounts.reduce((sum, counts, place) => sum + counts * (sorted[place] ?? 0), 0);
}

function partsIn(last: Way): Part[] {
  const parts: Part[] = [];
  for (let way: Way | undefined = last; way; way = way.before) {
    if (way.part) parts.unshift(way.part);
  }
  return parts;
}
