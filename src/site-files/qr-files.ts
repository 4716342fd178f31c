import { encode } from 'uqr';
import { qrAddress, shortAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';

/**
 * The short link of every page as a QR code, for paper: whoever has a printed page comes back to
 * what it says now. A code holds a whole address, so a site that does not know its own has none.
 */
export function* qrFiles(centre: HelpCentre): Iterable<[path: string, svg: string]> {
  const { home } = centre;
  if (home === undefined) return;
  for (const { number } of [...centre.answers, ...centre.guides])
    yield [qrAddress(number).slice(1), qrPicture(home + shortAddress(number))];
}

/** Blank modules around a code, without which not all readers find it. */
const quietZone = 4;

/** A text as a QR code, black on white: an SVG of a unit for each module, dark runs in one path. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`,
  ].join('');
}
