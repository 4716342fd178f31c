import { expect, test } from 'vitest';
import { checkContent } from '../../checks/report.ts';
import { createRenderer } from '../../markdown/processor.ts';
import { readContentSource } from '../../source/content-source.ts';
import { contentFolder } from '../content-folder.ts';
import { harmIn } from '../harmless-html.ts';
import { filesOf, hostileCases } from './hostile-content.ts';
import { bodyPlaces, fieldPlaces } from './places.ts';

const render = createRenderer({
  placeholders: { brand: 'OKPay' },
  addressOf: () => '/faq/withdrawal/wrong-account/',
  callouts: { note: '提示', warning: '当心' },
  anchors: { heading: (text) => text, step: (text) => text },
  calls: { addressOf: (phone: string) => `tel:${phone}`, labelOf: (phone: string) => phone },
  outside: { hosts: [], note: '（站外）' },
});

test.for([...bodyPlaces, ...fieldPlaces])(
  'code in a place for text ($name) is refused with its place, or shown as text',
  async (place) => {
    const cases = hostileCases.filter((one) => one.place === place);
    for (const one of cases) {
      const content = await readContentSource(contentFolder(filesOf(one)));
      const problems = checkContent(content);
      for (const { file, position } of problems) {
        expect(file.path).toMatch(/^content\//);
        expect(position.line).toBeGreaterThan(0);
      }
      const shown = problems.length > 0 ? [] : content.pages;
      for (const { body } of shown) expect(harmIn(render(body))).toEqual([]);
    }
  },
);
