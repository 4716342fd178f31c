import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { distPages } from './dist-pages.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // The spec lets a doctype have any case, and a void element a slash: one is written by us,
    // the other by Astro.
    'doctype-style': 'off',
    'void-style': 'off',
    // ARIA in HTML allows it, and without it Safari takes a list without bullets for no list.
    'no-redundant-role': 'off',
    // The list of a combobox is no field: ARIA in HTML has no element for it.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The contents of a guide stand in a page twice, and at any width one is not rendered. This
    // judge sees no styles; axe does, and has the same rule.
    'unique-landmark': 'off',
    // Short links leave time to follow the place that they name, where no script runs; what that
    // costs is said in src/hosting/README.md.
    'meta-refresh': 'off',
    // The spec has no `autocomplete` for boxes to tick; Firefox asks it before it brings ticks back
    // by their place, which would move them to other steps with a release.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
  },
};

/** The same where words are longer, and have blanks between them. */
const inEnglish: ConfigData = {
  ...config,
  rules: {
    ...config.rules,
    // A question of triage is its title; where search engines cut it, it still tells what it asks.
    'long-title': 'off',
    // A button that calls says whom.
    'tel-non-breaking': 'off',
  },
};

const languages = ['', 'zh-hant', 'en'].map((folder) => ({ folder }));

test.for(languages)('the HTML of every page below /$folder is valid', async ({ folder }) => {
  const judge = new HtmlValidate(folder === 'en' ? inEnglish : config);
  const found: string[] = [];
  for (const { address, text } of distPages(folder)) {
    const { results } = await judge.validateString(text, address);
    for (const { messages } of results)
      for (const { ruleId, line, column, message } of messages)
        found.push(`${address}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(found).toEqual([]);
});
