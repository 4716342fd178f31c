import { expect, test } from 'vitest';
import { isFullSweep } from '../full-sweep.ts';
import { hostsOf, visit } from '../histories/visit.ts';
import { play, type Played } from './two-clones.ts';

const histories = isFullSweep ? 500 : 5;

test(
  `whatever two writers merge, in ${histories} histories, no link that was live is lost`,
  { timeout: 3_600_000 },
  async () => {
    const lost: string[] = [];
    const total = { links: 0, conflicts: 0, refused: 0 };
    for (let seed = 1; seed <= histories; seed += 1) {
      try {
        const played = await play(seed, 3);
        total.links += played.links.size;
        total.conflicts += played.conflicts;
        total.refused += played.refused;
        lost.push(...lostIn(played).map((link) => `${seed}: ${link}`));
      } catch (error) {
        lost.push(`${seed}: ${String(error)}`);
      }
    }
    console.log(total, lost.length);
    expect(lost.slice(0, 5)).toEqual([]);
    expect(total.links).toBeGreaterThan(histories * 40);
    expect(total.refused).toBeGreaterThan(histories);
  },
);

/** Links that end nowhere, or at another page although theirs is there or was never given up. */
function lostIn({ centre, links, retired }: Played): string[] {
  const titles = new Map(centre.answers.map(({ address, title }) => [address, title]));
  const standing = new Set(titles.values());
  return Object.entries(hostsOf(centre)).flatMap(([name, host]) =>
    [...links].flatMap(([link, title]) => {
      const landing = visit(host, link);
      const place = /[^#]*#(.*)/.exec(link)?.[1];
      const number = /^\/a\/(\d+)\//.exec(link)?.[1];
      const isDeclared = retired.size > 0 && (number === undefined || retired.has(number));
      const found = typeof landing === 'object' && 'address' in landing ? titles.get(landing.address) : undefined;
      const isRight =
        landing !== 'nowhere' &&
        (standing.has(title) ? found === title || place !== undefined : isDeclared);
      return isRight ? [] : [`${name} ${link} of ${title} → ${JSON.stringify(landing)}`];
    }),
  );
}
