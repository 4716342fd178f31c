import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, testProperty, validId } from '../../testing/property.ts';
import { placePattern } from '../../model/place-link.ts';
import { markPattern } from '../../model/step-link.ts';
import { goToSuccessor, keepFragment, readFragment, type LinkToGone } from './go-on.ts';

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

/** Where an old address with a fragment leads; a fragment alone where the page stays. */
function ledTo(
  run: (link: LinkToGone) => string,
  href: string,
  places: object,
  fragment: string,
): string {
  const hash = fragment && `#${fragment}`;
  const patterns = { place: placePattern, step: markPattern };
  return run({ href, hash, read: readFragment, places: JSON.stringify(places), ...patterns });
}

testProperty(
  'an old link leads to the page that succeeds it, whatever its fragment',
  [fc.constantFrom(...pages), fragment],
  (href, hash) => {
    expect(ledTo(keepFragment, href, {}, hash).split('#')[0]).toBe(href);
  },
);

testProperty(
  'an old link to a page that is gone leads to one that was declared, whatever its fragment',
  [fc.constantFrom(...pages, `${pages[0]}#steps`), places, fragment],
  (href, known, hash) => {
    const target = ledTo(goToSuccessor, href, known, hash);
    const declared = [href, ...Object.values(known)].map((address) => address.split('#')[0]);
    if (target.startsWith('#')) expect(known[readFragment(`#${hash}`, placePattern)]).toBe('');
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
  const target = ledTo(goToSuccessor, pages[0] ?? '', {}, `need=${ids.join(',')}`);
  expect(target).toContain('&gone-0&');
  expect(target.split('&')).toHaveLength(1 + 200);
});

/** What a sentence puts around an address; no letter, digit, `-` or `_`, which ids may have. */
const around = fc
  .array(fc.constantFrom(...'。，；：！？、）】」』”’…》 .,;:!?)]}>"\'*~（【「“<('), {
    maxLength: 4,
  })
  .map((signs) => signs.join(''));
const after = fc.oneof(
  around,
  fc
    .tuple(around, fc.constantFrom('?from=x', '？谢谢', '。麻烦你先做这一步'))
    .map((two) => two.join('')),
);

testProperty(
  'a place is found whatever a sentence puts around it, percent-encoded or not',
  [validId, around, after, fc.boolean()],
  (id, before, behind, isEncoded) => {
    const written = `${before}${id}${behind}`;
    const hash = isEncoded ? encodeURIComponent(written) : written;
    expect(ledTo(keepFragment, '/a/', {}, hash)).toBe(`/a/#${id}`);
    expect(ledTo(goToSuccessor, '/a/', { [id]: '/b/#c' }, hash)).toBe('/b/#c');
  },
);

testProperty(
  'so are the steps of a link with steps',
  [fc.array(validId, { minLength: 1, maxLength: 4 }), after, fc.boolean()],
  (ids, behind, isEncoded) => {
    // A sign that may be in a link of steps is for the page to judge.
    fc.pre(!/^[,~]/.test(behind));
    const steps = `need=${ids.join(',')}`;
    const hash = isEncoded ? encodeURIComponent(steps + behind) : steps + behind;
    expect(ledTo(keepFragment, '/a/', {}, hash)).toBe(`/a/#${steps}`);
  },
);
