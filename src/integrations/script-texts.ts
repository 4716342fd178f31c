import type { Plugin } from 'vite';
import { forLater } from '../model/interface-text.ts';
import type { Texts } from '../model/language.ts';

const name = /^virtual:help\/texts\/(\w+)$/;

/**
 * Gives browser scripts texts of the interface that they need at once, each as a constant of
 * `virtual:help/texts/<group>`: `help.checklist.reset` as `reset`. In a script they are loaded after
 * the page is painted, and once for all pages; a page would bring them every time. What is only
 * needed after a tap comes from src/pages/texts.
 */
export function scriptTexts(texts: Texts): Plugin {
  return {
    name: 'help:script-texts',
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    load(id) {
      const group = id.startsWith('\0') && name.exec(id.slice(1))?.[1];
      if (!group) return undefined;
      const start = `help.${group}.`;
      return Object.entries(texts)
        .filter(([key]) => key.startsWith(start))
        .map(([key, text]) => {
          const value = JSON.stringify(forLater(text));
          return `export const ${key.slice(start.length)} = ${value};`;
        })
        .join('\n');
    },
  };
}
