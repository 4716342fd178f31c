import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { testProperty } from '../testing/property.ts';
import { brandColours, colourPattern, defaultColour, withWhiteOnIt } from './brand-colours.ts';
import { contrast } from './contrast.ts';
import { grounds, groundsOfLinks, writtenOnPanel } from './grounds.ts';

const channel = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 254, 255));
const hex = (...channels: number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const anyColour = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(channel, channel, channel).map((all) => hex(...all)) },
  { weight: 1, arbitrary: channel.map((grey) => hex(grey, grey, grey)) },
);

function expectReadable(colour: string): void {
  const colours = brandColours(colour);
  for (const theme of ['light', 'dark'] as const) {
    const { brand, link, 'on-brand': onBrand, 'brand-panel': panel } = colours[theme];
    const ground = grounds[theme];
    for (const under of [panel, ...groundsOfLinks.map((role) => ground[role])])
      expect(contrast(link, under), `${theme} link on ${under}`).toBeGreaterThanOrEqual(4.5);
    for (const role of writtenOnPanel)
      expect(contrast(ground[role], panel), `${theme} ${role} on ${panel}`).toBeGreaterThanOrEqual(
        4.5,
      );
    expect(contrast(onBrand, brand), `${theme} on ${brand}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(brand, ground.page), `${theme} ${brand}`).toBeGreaterThanOrEqual(3);
    for (const made of Object.values(colours[theme])) expect(made).toMatch(colourPattern);
  }
}

testProperty(
  'whatever the colour of a brand, it can be read where it stands',
  [anyColour],
  (colour) => expectReadable(colour),
);

test.for(
  ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#111318', defaultColour].map(
    (colour) => ({ colour }),
  ),
)('a colour at the edge of what there is can be read: $colour', ({ colour }) =>
  expectReadable(colour),
);

testProperty(
  'a colour that white can be read on stays as it is; another one is darkened until it can',
  [anyColour],
  (colour) => {
    const shade = withWhiteOnIt(colour);
    expect(contrast(shade, '#fff')).toBeGreaterThanOrEqual(4.5);
    if (contrast(colour, '#fff') >= 4.5) expect(shade).toBe(colour);
    // Not darker than it must be.
    else expect(contrast(shade, '#fff')).toBeLessThan(4.7);
  },
);

test('the brand is what the operator wrote, and the themes differ', () => {
  const { light, dark } = brandColours('#0A7168');
  expect(light.brand).toBe('#0a7168');
  expect(contrast(light['brand-panel'], '#fff')).toBeLessThan(1.2);
  expect(contrast(dark['brand-panel'], '#000')).toBeLessThan(2);
});

test('the colours it is reckoned with are those of the stylesheet', () => {
  const found = { light: {} as Record<string, string>, dark: {} as Record<string, string> };
  postcss
    .parse(readFileSync('src/styles/tokens.css', 'utf8'))
    .walkDecls(/^--help-color-/, (token) => {
      const { parent } = token;
      const theme =
        parent?.type === 'rule' && /dark/.test((parent as postcss.Rule).selector)
          ? 'dark'
          : 'light';
      found[theme][token.prop.slice('--help-color-'.length)] = token.value;
    });
  expect(found).toMatchObject(grounds);
});
