import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasAdditions, type Additions } from '../../model/ledger/additions.ts';
import { triageNodeAddress } from '../../model/addresses.ts';
import { isFolderFile, ledgerFolder, oldLedger } from '../../source/ledger-source.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { ledgerState } from './ledger-state.ts';
import { alone } from './lock.ts';
import { putFiles } from './put-files.ts';

/** What a command says, and whether it has done what it was asked for. */
export interface Outcome {
  done: boolean;
  text: string;
}

/**
 * Records in the ledger what is new in a content folder. Several at once work one after the other.
 *
 * @param today The day of publication, `YYYY-MM-DD`.
 */
export function publish(folder: string, today: string): Promise<Outcome> {
  return alone(folder, async () => {
    const state = await ledgerState(folder, false);
    if ('refused' in state) return { done: false, text: state.refused };
    const { content, ledger, additions } = state;
    const whole = content.ledger.files.some((source) => !isFolderFile(source));
    if (!whole && !hasAdditions(additions)) return { done: true, text: '没有新的内容，台账不变。' };
    // A text that was read for the checks is without the line ends that the file is to keep.
    const read = (file: string): string | undefined => {
      const path = join(folder, file);
      const isThere = content.ledger.files.some(({ file: { path } }) => path.endsWith(`/${file}`));
      return isThere ? readFileSync(path, 'utf8') : undefined;
    };
    const { recordFile } = content.ledger;
    await putFiles(folder, ledgerChanges(ledger, additions, { today, whole, recordFile, read }));
    // Until then both are read: a kill in between loses nothing.
    if (whole) await rm(join(folder, oldLedger));
    const shown = `${basename(folder)}/${ledgerFolder}`;
    const split = `台账分成了一页一个文件，都在 ${shown}/ 里；${oldLedger} 已删，一起提交。`;
    const added = [`${shown} 里加上了：`, ...linesOf(additions)];
    const texts = [...(whole ? [split] : []), ...(hasAdditions(additions) ? added : [])];
    return { done: true, text: texts.join('\n') };
  });
}

/** Looks whether everything is recorded, and nothing was taken out again. */
export async function checkLedger(folder: string): Promise<Outcome> {
  const state = await ledgerState(folder, true);
  if ('refused' in state) return { done: false, text: state.refused };
  const { content, additions } = state;
  const shown = `${basename(folder)}/${ledgerFolder}`;
  const isOld = content.ledger.files.some((source) => !isFolderFile(source));
  if (!isOld && !hasAdditions(additions)) return { done: true, text: '发布的内容都在台账里。' };
  const old = `台账还是旧的一个文件 ${basename(folder)}/${oldLedger}，两个分支一合并就冲突。`;
  const texts = [
    ...(isOld ? [old] : []),
    ...(hasAdditions(additions) ? [`${shown} 里还没有：`, ...linesOf(additions)] : []),
    '改法：运行 npm run publish，把台账和内容一起提交。',
  ];
  return { done: false, text: texts.join('\n') };
}

function linesOf({ topics, lists, triage, pages, changes }: Additions): string[] {
  return [
    ...topics.map((topic) => `  问题类型 ${topic}`),
    ...lists.map((list) => `  ${list}`),
    ...triage.map((id) => `  ${triageNodeAddress(id)}`),
    ...pages.map(({ number, addresses }) => `  ${number} ${addresses.join(' ')}`),
    ...changes.map(({ number, addresses, headings, steps }) =>
      [`  ${number}`, ...addresses, ...[...headings, ...steps].map((id) => `#${id}`)].join(' '),
    ),
  ];
}
