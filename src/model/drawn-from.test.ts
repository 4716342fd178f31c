import { expect, test } from 'vitest';
import { goodAnswer } from '../testing/content-folder.ts';
import { helpCentreFrom } from '../testing/desk-source.ts';
import { outcome, question, triageFiles } from '../testing/triage-text.ts';
import { allDrawn, drawnFrom } from './drawn-from.ts';

const now = Date.UTC(2026, 10, 30);

const triage = (text = '先停下来。') =>
  triageFiles(() => ({
    questions: [question('start', ['end', 'other']), question('unrelated', ['other', 'other'])],
    outcomes: [
      outcome('end', { first: { do: text, who: ['self'] } }),
      outcome('other', { pages: [1302] }),
    ],
  }));

/** By address, what each page of a help centre with these files is drawn from. */
async function drawnWith(files: Record<string, string>): Promise<Map<string, string>> {
  const centre = await helpCentreFrom(files);
  return new Map(
    allDrawn(centre).map((one) => [one.address, JSON.stringify(drawnFrom(one, centre, now))]),
  );
}

/** The pages that another content of some files draws otherwise. */
async function changedBy(files: Record<string, string>): Promise<string[]> {
  const before = await drawnWith(triage());
  const after = await drawnWith({ ...triage(), ...files });
  return [...after].flatMap(([address, drawn]) => (before.get(address) === drawn ? [] : address));
}

test('the same content draws the same pages', async () => {
  expect(await changedBy({})).toEqual([]);
});

test('another title of an answer draws every page that shows it, and no other', async () => {
  const changed = await changedBy({
    'faq/withdrawal/not-arrived.md': goodAnswer.replace('提现未到账，', '提现的钱没来，'),
  });
  expect(changed).toEqual([
    '/faq/withdrawal/not-arrived/',
    '/faq/withdrawal/wrong-account/',
    '/triage/end/',
  ]);
});

test('another step of an answer draws its own page alone', async () => {
  const changed = await changedBy({
    'faq/withdrawal/not-arrived.md': goodAnswer.replace('看银行流水', '看银行卡的流水'),
  });
  expect(changed).toEqual(['/faq/withdrawal/not-arrived/']);
});

test('another text of an outcome draws its own page alone', async () => {
  expect(await changedBy(triage('先把手机放下。'))).toEqual(['/triage/end/']);
});
