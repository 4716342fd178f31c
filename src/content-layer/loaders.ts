import { keyOf } from '../build-cache/build-cache.ts';
import type { LoaderContext } from 'astro/loaders';
import type { HelpCentre } from '../model/help-centre.ts';
import { languages } from '../model/language.ts';
import type { Page } from '../model/page.ts';
import { languageTagOf } from '../schema/language-tag.ts';
import type { Content } from './content.ts';

/** Id of the entry of a page: its address without the slashes around it. */
const entryId = (address: string): string => address.slice(1, -1);

/** Fills a collection of Astro. */
type Load = (context: LoaderContext) => void | Promise<void>;

/** What fills the collections of src/content.config.ts. */
export interface Loaders {
  /** Gives Starlight's collection the answers and guides that have to be drawn, without their bodies. */
  pages: Load;
  /** Says that content was read: what Astro has made of it before is made anew. */
  reading: Load;
  /** Gives Starlight the texts of the interface, all in one entry, whatever files they lie in. */
  texts: Load;
}

export const loadersOf = (content: Content): Loaders => ({
  pages: (context) => loadPages(content, context),
  reading: loadReading,
  texts: (context) => loadTexts(content, context),
});

async function loadPages(content: Content, context: LoaderContext): Promise<void> {
  const { answers = [], guides = [] } = centreFor(content, context) ?? {};
  const kept = context.watcher ? undefined : content.keptPages();
  const ids = new Set<string>();
  // What Starlight adds is the same for all of a kind, and parsing it takes longer than a page.
  const [answer, guide] = await Promise.all(
    [{ tableOfContents: false }, {}].map((data) =>
      // Full text is indexed from the model: pages need no marks for it.
      context.parseData({ id: 'frame', data: { title: '.', pagefind: false, ...data } }),
    ),
  );
  for (const page of [...answers, ...guides].filter((page) => !kept?.has(page))) {
    ids.add(entryId(page.address));
    store(context, page, (page.kind === 'answer' ? answer : guide) ?? {});
  }
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
}

const loadReading = ({ store }: LoaderContext): void =>
  void store.set({ id: 'reading', data: {}, digest: String(Date.now()) });

async function loadTexts(
  content: Content,
  { store, parseData, generateDigest }: LoaderContext,
): Promise<void> {
  const { tag, texts } = languages[languageTagOf(content.checked.settings)];
  const data = await parseData({ id: tag, data: { ...texts } });
  store.clear();
  store.set({ id: tag, data, digest: generateDigest(data) });
}

/** A server that develops has a watcher; a build has none. */
const centreFor = (content: Content, { watcher }: LoaderContext): HelpCentre | undefined =>
  content.centre(watcher ? 'dev' : 'build');

function store({ store }: LoaderContext, page: Page, frame: Record<string, unknown>): void {
  const headings = page.headings.map(({ id, text, depth }) => ({ slug: id, text, depth }));
  store.set({
    id: entryId(page.address),
    data: { ...frame, title: page.title, description: page.summary },
    // The body is drawn from the page itself (components/page/MarkdownBody.astro).
    rendered: { html: '', metadata: { headings } },
    digest: keyOf(page.title, page.summary, headings),
  });
}
