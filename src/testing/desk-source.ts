import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { deskSourceOf, type DeskSource } from '../desk/desk-source.ts';
import type { ReplyTexts } from '../desk/reply-texts.ts';
import { buildHelpCentre, type BodyLabels } from '../model/build.ts';
import { HelpCentre } from '../model/help-centre.ts';
import { languages } from '../model/language.ts';
import type { Page } from '../model/page.ts';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder } from './content-folder.ts';

const labels: BodyLabels = {
  callouts: { note: '提示', warning: '当心' },
  call: (phone: string) => phone,
  outsideNote: '（站外）',
  reference: (title, number) => `《${title}》${number}`,
  anchors: { heading: (text) => text, step: (text) => text },
};

export const siteWithAddress =
  'brand: OKPay\ntitle: OKPay 帮助中心\ndescription: 一步一步怎么做。\nurl: https://help.example.com\n';

/** The help centre of a small content folder with these files added or put in place of others. */
export async function helpCentreFrom(files: Record<string, string> = {}): Promise<HelpCentre> {
  let remove = (): void => undefined;
  // Read at once and removed at once, so that it can be asked for outside of a test too.
  const folder = contentFolder(files, (done) => (remove = done));
  try {
    return buildHelpCentre(await readContentSource(folder), labels);
  } finally {
    remove();
  }
}

/** What exports are made from, of a small content folder. */
export async function deskSourceFrom(
  files: Record<string, string> = {},
  texts: Partial<ReplyTexts> = {},
): Promise<DeskSource> {
  return deskSourceOf(await helpCentreFrom(files), {
    ...currentReplyTexts(languages['zh-CN']),
    ...texts,
  });
}

/** The same with pages that no writer could get past the content rules. */
export function withPages(
  { centre, texts }: DeskSource,
  change: (page: Page) => Partial<Page>,
): DeskSource {
  const pages = [...centre.answers, ...centre.guides].map(
    (page) => ({ ...page, ...change(page) }) as Page,
  );
  return deskSourceOf(new HelpCentre({ ...centre, pages }), texts);
}
