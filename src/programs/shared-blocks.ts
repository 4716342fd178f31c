import type { Blockquote, RootContent } from 'mdast';
import { topicAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { noticesOf } from '../model/notices.ts';
import type { Page } from '../model/page.ts';
import { toolEntries } from '../model/tool-entries.ts';
import { heading, link, list, paragraph, strong } from './nodes.ts';
import { ProgramLinks } from './program-links.ts';

/** What stands on several pages, as programs get it. */
export class SharedBlocks {
  readonly #centre: HelpCentre;
  readonly #links: ProgramLinks;
  readonly #now: number;

  /** @param now In milliseconds: notices that are over are left out. */
  constructor(centre: HelpCentre, now: number) {
    this.#centre = centre;
    this.#links = new ProgramLinks(centre);
    this.#now = now;
  }

  /** Pages by title, with their direct answers where these help to choose. */
  pages(pages: readonly Page[], { summaries }: { summaries: boolean }): RootContent[] {
    const items = pages.map(({ title, address, summary }) => {
      const to = link(title, this.#links.toMarkdown(address));
      return { line: summaries ? [to, `: ${summary}`] : [to] };
    });
    return items.length > 0 ? [list(items)] : [];
  }

  /** The same below a heading; nothing without pages. */
  section(title: string, pages: readonly Page[], summaries = false): RootContent[] {
    return pages.length > 0 ? [heading(2, title), ...this.pages(pages, { summaries })] : [];
  }

  topics(except?: string): RootContent {
    const topics = this.#centre.topics.filter(({ id }) => id !== except);
    return list(
      topics.map(({ id, title, description }) => ({
        line: [link(title, this.#links.toMarkdown(topicAddress(id))), `: ${description}`],
      })),
    );
  }

  /** They work in a browser only, so links lead to their pages. */
  tools(): RootContent[] {
    const { texts } = this.#centre.language;
    return [
      heading(2, texts['help.tools.title']),
      paragraph(texts['help.tools.local']),
      list(
        toolEntries(texts).map(({ address, title, description }) => ({
          line: [link(title, this.#links.to(address)), `: ${description}`],
        })),
      ),
    ];
  }

  /** What is going on, each with the times for which it holds. */
  notices(topic?: string): RootContent[] {
    const { site, language } = this.#centre;
    const labels = {
      info: language.texts['help.notice.info'],
      warning: language.texts['help.notice.warning'],
      incident: language.texts['help.notice.incident'],
    };
    return noticesOf(site.notices, topic, language, this.#now).map((notice): Blockquote => {
      const page = notice.link === undefined ? undefined : this.#centre.page(notice.link);
      const to = page ? [' ', link(page.title, this.#links.toMarkdown(page.address))] : [];
      return {
        type: 'blockquote',
        data: { alert: notice.level === 'info' ? 'note' : 'warning' },
        children: [
          paragraph([strong(labels[notice.level]), ` ${notice.text}`, ...to]),
          paragraph(`${notice.said} ${notice.span}`),
        ],
      };
    });
  }
}
