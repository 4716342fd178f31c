import Color from 'colorjs.io';
import { AtRule, type Declaration, type Node } from 'postcss';

/** What a declaration may hold, and what is to be written in place of anything else. */
interface ValueRule {
  properties: RegExp;
  /** What is wrong with a value: the part that is to go. */
  wrong: (value: string, declaration: Declaration) => string | undefined;
  instead: string;
}

const token = (name: string): string => String.raw`var\(--help-${name}[a-z0-9-]*\)`;

/** The first of the parts of a value, between blanks, that is none of those. */
const otherThan =
  (...allowed: string[]) =>
  (value: string): string | undefined => {
    const whole = new RegExp(`^(?:${allowed.join('|')}|inherit|initial|unset)$`);
    return value.split(/[\s/]+/).find((part) => !whole.test(part));
  };

/** Colours of the system, which a reader has chosen. */
const ofSystem = new Set(
  `accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field
  fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext
  visitedtext`.split(/\s+/),
);

const isNamedColour = (word: string): boolean => {
  if (word === 'transparent') return false;
  try {
    return Boolean(new Color(word));
  } catch {
    return false;
  }
};

/** Whether a declaration holds only where a reader has chosen the colours. */
function isForForcedColours(declaration: Declaration): boolean {
  let parent: Node | undefined = declaration.parent;
  for (; parent; parent = parent.parent)
    if (parent instanceof AtRule && parent.params.includes('forced-colors')) return true;
  return false;
}

function literalColour(value: string, declaration: Declaration): string | undefined {
  const own = value.replace(/url\([^)]*\)|"[^"]*"|'[^']*'|var\(--[\w-]+/g, ' ');
  const written =
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|light-dark|device-cmyk)a?\(/i;
  const words = own.toLowerCase().match(/(?<![\w-])[a-z]{3,}(?![\w(-])/g) ?? [];
  return (
    written.exec(own)?.[0] ??
    words.find((word) => isNamedColour(word)) ??
    words.find((word) => ofSystem.has(word) && !isForForcedColours(declaration))
  );
}

const length = String.raw`-?(?:0|[\d.]+em)`;

export const valueRules: readonly ValueRule[] = [
  {
    properties: /color|background|border|outline|fill|stroke|shadow|decoration|mask|^--|^caret/,
    wrong: literalColour,
    instead:
      'a role of tokens.css, var(--help-color-…); colours of the system in @media (forced-colors: active)',
  },
  {
    properties: /^border(?:-[a-z]+)*-radius$/,
    wrong: otherThan(token('radius'), '0', '50%'),
    instead:
      'var(--help-radius-s), var(--help-radius), var(--help-radius-l), var(--help-radius-round), 0 or 50%',
  },
  {
    properties: /^font-size$/,
    wrong: otherThan(token('size'), '1rem', length),
    instead: 'var(--help-size-…), em, inherit, or 1rem in fields',
  },
  {
    properties: /^line-height$/,
    wrong: otherThan(token('leading'), '1'),
    instead: 'var(--help-leading), var(--help-leading-close), var(--help-leading-tight) or 1',
  },
  {
    properties: /^font$/,
    wrong: otherThan(),
    instead: 'font: inherit, and font-size, font-weight and line-height of their own',
  },
];
