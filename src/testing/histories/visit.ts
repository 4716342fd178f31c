import { runInThisContext } from 'node:vm';
import { parse, type HTMLElement } from 'node-html-parser';
import { forwardingPage, type Forward } from '../../site-files/forwarding/forwarding-page.ts';
import { languages } from '../../model/language.ts';
import { forwardsOf } from '../../site-files/forwarding/forwards.ts';
import { shortAddress } from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { parseStepLink } from '../../model/step-link.ts';
import { isOnPage, type Fate } from '../../model/ledger/forwarding.ts';
import type { Page } from '../../model/page.ts';
import { nginxMap, redirectRules } from '../../hosting/redirect-files.ts';

/** Where a visitor ends: a page and a place on it, or a sentence that explains. */
export type Landing = { address: string; id: string | undefined } | { note: string } | 'nowhere';

/** A host of the built site: what its server redirects, and the pages that do the rest. */
export interface Host {
  redirects: ReadonlyMap<string, string>;
  centre: HelpCentre;
  forwards: ReadonlyMap<string, Forward>;
}

/** The hosts that the build makes redirects for, by name. */
export function hostsOf(centre: HelpCentre): Record<string, Host> {
  const { moved } = centre.forwarding;
  const short = centre.answers.map(({ number, address }) => ({
    from: shortAddress(number),
    to: address,
  }));
  const forwards = forwardsOf(centre);
  const host = (text: string): Host => ({ centre, forwards, redirects: rulesIn(text) });
  return {
    'any host': host(''),
    'Netlify and Cloudflare': host(redirectRules(moved)),
    nginx: host(nginxMap(moved, short)),
  };
}

/** Reads lines of `_redirects` and of an nginx map. */
function rulesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^\s*(\/\S+) "?(\/[^"\s]*)"?(?: 301|;)$/gm)].map(
      ([, from = '', to = '']) => [from, to] as const,
    ),
  );
}

/** Follows a link as a browser does: a fragment outlives a redirect that has none of its own. */
export function visit(host: Host, link: string): Landing {
  let [path = '', id = ''] = link.split('#');
  for (let hops = 0; hops < 6; hops += 1) {
    const next = step(host, path, id);
    if (typeof next !== 'string') return next;
    const [nextPath = '', nextId] = next.split('#');
    [path, id] = [nextPath, nextId ?? (host.redirects.has(path) ? id : '')];
  }
  return 'nowhere';
}

/** One answer of the server: an address to go on to, or where the visitor stays. */
function step({ redirects, centre, forwards }: Host, path: string, id: string): string | Landing {
  const redirect = redirects.get(path);
  if (redirect !== undefined) return redirect;
  const forward = forwards.get(path);
  if (forward) return runForward(forward, id);
  // On a page, a step that is asked for is looked for as any place is.
  const step = parseStepLink(id);
  const place = step ? (step.link.need[0]?.id ?? '') : id;
  const page = [...centre.answers, ...centre.guides].find(({ address }) => address === path);
  if (page) return hasLeft(page, place) ? follow(page.gone.get(place)) : landOn(page, place);
  const gone = centre.forwarding.retired.find(({ number }) => shortAddress(number) === path);
  if (gone) return follow(gone.places.get(id) ?? gone.fate);
  return centre.topics.some((topic) => `/faq/${topic.id}/` === path)
    ? { address: path, id: undefined }
    : 'nowhere';
}

/** What the script of a page that goes on sees of the browser, and the page itself. */
interface ForwardPage {
  page: HTMLElement;
  run(document: unknown, location: unknown, stop: () => void): void;
  link: { dataset: Record<string, string>; getAttribute(name: string): string | undefined };
}

const forwardPages = new WeakMap<Forward, ForwardPage>();

/** Runs the script of a page that goes on. */
function runForward(forward: Forward, id: string): string | Landing {
  const { page, run, link } = openForward(forward);
  let target: string | undefined;
  const location = { hash: id && `#${id}`, replace: (url: string) => (target = url) };
  run({ querySelector: () => link }, location, () => undefined);
  if (target?.startsWith('#') === false) return target;
  return { note: page.getElementById(id)?.text ?? '' };
}

function openForward(forward: Forward): ForwardPage {
  const known = forwardPages.get(forward);
  if (known) return known;
  const page = parse(forwardingPage(forward, languages['zh-CN']));
  const link = page.querySelector('[data-go]');
  const script = page.querySelector('script')?.text ?? '';
  const data = Object.entries(link?.attributes ?? {});
  const opened: ForwardPage = {
    page,
    run: runInThisContext(
      `(function (document, location, stop) {${script}})`,
    ) as ForwardPage['run'],
    link: {
      dataset: Object.fromEntries(data.map(([name, text]) => [name.replace('data-', ''), text])),
      getAttribute: (name) => link?.getAttribute(name),
    },
  };
  forwardPages.set(forward, opened);
  return opened;
}

/** Whether a place has gone to another page, or away: see FormerPlaces.astro. */
function hasLeft({ gone, number }: Page, id: string): boolean {
  const fate = gone.get(id);
  return fate !== undefined && !isOnPage(fate, number);
}

function follow(fate: Fate | undefined): string | Landing {
  if (!fate) return 'nowhere';
  return 'to' in fate ? fate.to : { note: fate.note };
}

/** Elements by id. */
const documents = new WeakMap<object, Map<string, HTMLElement>>();

/** The place that has the id, or inside which the former id stands. */
function landOn(page: { address: string; html: string }, id: string): Landing {
  const elements =
    documents.get(page) ??
    new Map(
      parse(page.html)
        .querySelectorAll('[id]')
        .map((element) => [element.id, element]),
    );
  documents.set(page, elements);
  const target = elements.get(id);
  const isFormer = target?.classNames.includes('help-former-id') === true;
  return { address: page.address, id: isFormer ? target?.parentNode?.id : target?.id };
}
