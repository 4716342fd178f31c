import { expect, test } from 'vitest';
import { lostLinks } from './lost-links.ts';
import { play } from './two-clones.ts';

/** Five hundred take half an hour: `HELP_HISTORIES=500` plays them. */
const histories = Number(process.env['HELP_HISTORIES'] ?? 100);

test(
  `whatever two writers merge, in ${histories} histories, no link that was live is lost`,
  { timeout: 3_600_000 },
  async () => {
    const lost: string[] = [];
    const total = { links: 0, conflicts: 0, refused: 0 };
    for (let seed = 1; seed <= histories; seed += 1) {
      const played = await play(seed, 3).catch((error: unknown) => {
        throw new Error(`history ${seed}: ${String(error)}`, { cause: error });
      });
      total.links += played.links.size;
      total.conflicts += played.conflicts;
      total.refused += played.refused;
      lost.push(...lostLinks(played).map((link) => `${seed}: ${link}`));
    }
    expect(lost.slice(0, 5)).toEqual([]);
    // The histories are worth something only if they merge badly, and often.
    expect(total.links).toBeGreaterThan(histories * 40);
    expect(total.conflicts).toBeGreaterThan(histories / 3);
    expect(total.refused).toBeGreaterThan(histories);
  },
);
