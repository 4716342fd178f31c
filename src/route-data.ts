import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { escapeHtml } from './markdown/escape-html.ts';
import { markdownAddress, markdownName, openSearchAddress, pathOf } from './model/addresses.ts';
import { fill } from './model/interface-text.ts';
import type { HelpCentre } from './model/help-centre.ts';
import { currentCentre } from './content-layer/current-centre.ts';
import { onceForEach } from './model/once-for-each.ts';
import { navigationOf, type NavigationItem, type NavigationLink } from './model/navigation.ts';
import type { Page } from './model/page.ts';
import type { BrandRole } from './theme/brand-roles.ts';
import { headTags, type HeadTag } from './theme/head-tags.ts';
import { topicOf, type RenderedPage } from './model/rendered-page.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** What Starlight shows around a page, from the model. */
export const onRequest = defineRouteMiddleware(async ({ locals, site, url }) => {
  const centre = currentCentre();
  const route = locals.starlightRoute;
  // Pages with a file of their own have said what they are.
  const page = centre.pageAt(`/${route.id}/`);
  if (page) locals.helpPage ??= { kind: 'page', page };
  // While developing texts may change.
  if (import.meta.env.PROD) locals.t = remembering(locals.t);
  const { t } = locals;
  const labels = {
    faq: t('help.nav.faq'),
    topicFaq: t('help.nav.topicFaq'),
    guides: t('help.nav.guides'),
    playbook: (topic: string) => fill(t('help.nav.playbook'), { topic }),
  };
  route.sidebar = navigationOf(centre, locals.helpPage, labels).map((item) =>
    sidebarEntry(item, url.pathname),
  );
  route.pagination = paginationOf(centre, locals.helpPage);
  route.head = route.head
    .filter(({ attrs }) => !unused.has(String(attrs?.['name'] ?? attrs?.['property'])))
    .map(rewritten)
    .map((entry) => (page?.lang ? ofOriginal(entry, centre, page) : entry));
  if (site) route.head.push(openSearchLink(route.siteTitle));
  route.head.push(...markdownLink(`/${url.pathname.slice(pathOf('/').length)}`));
  if (locals.helpPage?.kind !== 'notFound') route.head.push(...languageLinks(centre, url));
  route.head.push(...brandTags(centre));
});

type Translate = App.Locals['t'];

/** Texts of the interface, by key: a site has one language, and its pages show the same. */
const texts = new Map<string, string>();

/** Resolves a text once and not once a page. */
function remembering(t: Translate): Translate {
  const ask = (...asked: unknown[]): string => Reflect.apply(t, undefined, asked) as string;
  const resolve = (key: string, ...values: unknown[]): string => {
    if (values.length > 0) return ask(key, ...values);
    const text = texts.get(key) ?? ask(key);
    texts.set(key, text);
    return text;
  };
  return Object.assign(resolve, t) as Translate;
}

/**
 * What nobody asks for: what made the page, how to show a picture that it has not, defaults, and
 * what title, canonical address and description say already.
 */
const unused = new Set([
  'generator',
  'twitter:card',
  'og:type',
  'og:locale',
  'og:site_name',
  'og:title',
  'og:url',
  'og:description',
]);

/** A tag of the head in as few words as do. */
function rewritten(entry: StarlightRouteData['head'][number]): StarlightRouteData['head'][number] {
  const { tag, attrs, content } = entry;
  // Starlight writes what stands between tags of the head as it is.
  if (tag === 'title') return { ...entry, content: escapeHtml(content ?? '') };
  if (attrs?.['rel'] !== 'shortcut icon') return entry;
  return { tag, content, attrs: { rel: 'icon', href: attrs['href'] } };
}

/** What nobody has translated is the page of the main language once more. */
function ofOriginal(
  entry: StarlightRouteData['head'][number],
  { editions, site }: HelpCentre,
  { address }: Page,
): StarlightRouteData['head'][number] {
  if (entry.attrs?.['rel'] !== 'canonical' || site.url === undefined) return entry;
  const href = new URL(site.url).origin + editions.mainFolder + address;
  return { ...entry, attrs: { ...entry.attrs, href } };
}

/** Lets a browser offer the search in its address bar; see src/site-files/open-search.ts. */
function openSearchLink(title: string): StarlightRouteData['head'][number] {
  const type = 'application/opensearchdescription+xml';
  return {
    tag: 'link',
    attrs: { rel: 'search', type, title, href: pathOf(openSearchAddress) },
    content: '',
  };
}

/** Tells programs where a page is in the other languages of the site. */
function languageLinks(
  { editions, site }: HelpCentre,
  { pathname }: URL,
): StarlightRouteData['head'] {
  const { siblings, folder } = editions;
  // They take whole addresses, which a site without one of its own does not know.
  if (siblings.length < 2 || site.url === undefined) return [];
  const { origin } = new URL(site.url);
  const link = (hreflang: string, to: string): StarlightRouteData['head'][number] => ({
    tag: 'link',
    attrs: { rel: 'alternate', hreflang, href: origin + to + pathname.slice(folder.length) },
    content: '',
  });
  return siblings.map((sibling) => link(sibling.tag, sibling.folder));
}

/** Tells programs where a page is as Markdown; see src/programs. */
function markdownLink(address: string): StarlightRouteData['head'] {
  if (markdownAddress(address) === undefined) return [];
  // It lies beside the page; a whole path would be bytes before the text of every page.
  const attrs = { rel: 'alternate', type: 'text/markdown', href: markdownName };
  return [{ tag: 'link', attrs, content: '' }];
}

/** The same on every page; choosing colours that can be read takes longer than drawing one. */
const brandTags = onceForEach(({ site, brand, home }): HeadTag[] => {
  const addressOf = (role: BrandRole) => brand.find((file) => file.role === role)?.address;
  const touchIcon = addressOf('touchIcon');
  const picture = addressOf('picture');
  return headTags(site.theme.colour, {
    touchIcon: touchIcon && pathOf(touchIcon),
    picture: picture && home && home + picture,
  });
});

function sidebarEntry(item: NavigationItem, path: string): SidebarEntry {
  if ('address' in item) return sidebarLink(item, path);
  return {
    type: 'group',
    label: item.label,
    entries: item.items.map((child) => sidebarEntry(child, path)),
    collapsed: false,
    badge: undefined,
  };
}

function sidebarLink({ label, address, lang }: NavigationLink, path: string): SidebarLink {
  const href = pathOf(address);
  return { type: 'link', label, href, isCurrent: href === path, badge: undefined, attrs: { lang } };
}

/** General guides are read one after the other; what stands beside an answer is another problem. */
function paginationOf(
  centre: HelpCentre,
  rendered: RenderedPage | undefined,
): StarlightRouteData['pagination'] {
  const guide = rendered?.kind === 'page' && topicOf(rendered) === undefined && rendered.page;
  if (!guide) return { prev: undefined, next: undefined };
  const { previous, next } = centre.neighbours(guide);
  const link = (page: Page | undefined) => page && sidebarLink({ ...page, label: page.title }, '');
  return { prev: link(previous), next: link(next) };
}
