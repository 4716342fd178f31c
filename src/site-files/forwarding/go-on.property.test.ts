import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, testProperty, validId } from '../../testing/property.ts';
import { markPattern } from '../../model/step-link.ts';
import { goToSuccessor, keepFragment, type StepReader } from './go-on.ts';

const pages = ['/faq/withdrawal/not-arrived/', '/guide/contact-support/'];
const place = fc.constantFrom('', ...pages, `${pages[0]}#status`, `${pages[1]}#why`);
const places = fc.dictionary(validId, place, { maxKeys: 5 });

const fragment = fc.oneof(
  hostileText,
  validId,
  fc
    .array(fc.tuple(fc.constantFrom('need', 'done', 'v', 'x'), fc.array(validId)), { maxLength: 4 })
    .map((parts) => parts.map(([key, ids]) => `${key}=${ids.join(',')}`).join('&')),
  fc.constantFrom('__proto__', 'constructor', 'need=__proto__,toString', 'need=hasOwnProperty'),
);

/** Where an old address with a fragment leads; `undefined` where the page stays. */
function ledTo(
  run: (browser: StepReader) => void,
  href: string,
  places: object,
  hash: string,
): string | undefined {
  let target: string | undefined;
  run({
    link: { dataset: { places: JSON.stringify(places) }, getAttribute: () => href },
    location: { hash: hash && `#${hash}`, replace: (url) => void (target = url) },
    step: markPattern,
  });
  return target;
}

testProperty(
  'an old link leads to the page that succeeds it, whatever its fragment',
  [fc.constantFrom(...pages), fragment],
  (href, hash) => {
    expect(ledTo(keepFragment, href, {}, hash)?.split('#')[0]).toBe(href);
  },
);

testProperty(
  'an old link to a page that is gone leads to one that was declared, whatever its fragment',
  [fc.constantFrom(...pages, `${pages[0]}#steps`), places, fragment],
  (href, known, hash) => {
    const target = ledTo(goToSuccessor, href, known, hash);
    const declared = [href, ...Object.values(known)].map((address) => address.split('#')[0]);
    if (target === undefined) expect(known[hash]).toBe('');
    else {
      expect(declared).toContain(target.split('#')[0]);
      // Nothing of the fragment goes on but what is shaped as ids.
      if (target.includes('#need=') || target.includes('&'))
        expect(target.split('#')[1]).toMatch(/^[a-z0-9=,~&-]*$/);
    }
  },
);

test('of a link with thousands of steps that are gone, no more go on than a page can have', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `gone-${index}`);
  const target = ledTo(goToSuccessor, pages[0] ?? '', {}, `need=${ids.join(',')}`) ?? '';
  expect(target).toContain('&gone-0&');
  expect(target.split('&')).toHaveLength(1 + 200);
});
