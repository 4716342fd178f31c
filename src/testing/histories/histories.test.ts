import { expect, test } from 'vitest';
import { answerAddress } from '../../model/addresses.ts';
import { buildHelpCentre } from '../../model/build.ts';
import { breachesOf } from '../../model/ledger/breaches.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import { isFullSweep } from '../full-sweep.ts';
import { ledgerOf, ledgerFiles, playHistory, type History } from './history.ts';
import { hostsOf, visit, type Landing } from './visit.ts';
import { sourceOfWorld, standingOfWorld } from './world.ts';

const histories = isFullSweep ? 1000 : 60;
const labels = {
  callouts: { note: '', warning: '' },
  call: (phone: string) => phone,
  outsideNote: '（站外）',
  reference: (title: string, number: number) => `《${title}》${number}`,
  anchors: { heading: () => '', step: () => '' },
};

test(
  `every link published in any of ${histories} histories lands where its writer said`,
  {
    timeout: 600_000,
  },
  () => {
    const lost: string[] = [];
    let links = 0;
    let refused = 0;
    for (let seed = 1; seed <= histories; seed += 1) {
      const history = playHistory(seed, 12);
      refused += history.refused;
      const centre = buildHelpCentre(sourceOfWorld(history.world, ledgerFiles(history)), labels);
      for (const [name, host] of Object.entries(hostsOf(centre))) {
        for (const [link, what] of history.links) {
          links += 1;
          const landing = JSON.stringify(visit(host, link));
          const wanted = JSON.stringify(
            link.includes('=') ? expectedStep(history, what) : expected(history, what),
          );
          if (landing !== wanted) lost.push(`${seed} ${name}: ${link} → ${landing}, not ${wanted}`);
        }
      }
    }
    expect(lost.slice(0, 5)).toEqual([]);
    // The histories are worth something only if they break links, and many of them.
    expect(links).toBeGreaterThan(histories * 100);
    expect(refused).toBeGreaterThan(histories * 3);
  },
);

test('a promise that is taken out of what was declared is missed', () => {
  const history = playHistory(7, 30);
  expect(history.declared.size).toBeGreaterThan(3);
  for (const from of history.declared.keys()) {
    const declared = new Map(history.declared);
    declared.delete(from);
    const breaches = breachesOf(ledgerOf({ ...history, declared }), standingOfWorld(history.world));
    // Places of a page that is gone go with the page, and its old addresses, too.
    const place = parsePlace(from);
    const owner = history.world.pages.some(({ number }) => number === place?.number);
    if (place && (place.id === undefined || owner))
      expect(breaches.map((b) => b.from)).toContain(from);
  }
});

/** Where a link should land: itself, else its successor, else what became of its page. */
function expected({ world, declared }: History, name: string): Landing {
  const there = landingOn(world, name);
  if (there) return there;
  const place = parsePlace(name);
  const fate = declared.get(name) ?? declared.get(String(place?.number));
  if (!fate) return 'nowhere';
  return fate.note === undefined
    ? (landingOn(world, fate.to ?? '') ?? 'nowhere')
    : { note: fate.note };
}

/**
 * The same for a link that asks for a step: of a page that is gone, the explanation of a single
 * step does not hold the customer up who was asked for it.
 */
function expectedStep(history: History, name: string): Landing {
  const { world, declared } = history;
  const number = String(parsePlace(name)?.number);
  const fate = declared.get(number);
  if (landingOn(world, number) || !fate) return expected(history, name);
  const ofStep = fate.note === undefined ? declared.get(name)?.to : undefined;
  return ofStep === undefined ? expected(history, number) : expected(history, ofStep);
}

function landingOn({ pages, topics }: History['world'], name: string): Landing | undefined {
  const place = parsePlace(name);
  if (!place)
    return topics.some((id) => `/faq/${id}/` === name)
      ? { address: name, id: undefined }
      : undefined;
  const page = pages.find(({ number }) => number === place.number);
  const isThere =
    page && (place.id === undefined || [...page.headings, ...page.steps].includes(place.id));
  return isThere ? { address: answerAddress(page.topic, page.slug), id: place.id } : undefined;
}
