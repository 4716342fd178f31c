import { parseAnswerLink } from '../../markdown/answer-links.ts';
import {
  faqAddress,
  shortAddress,
  shortTriageAddress,
  topicAddress,
  triageNodeAddress,
} from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { isOnPage, type Fate, type RetiredPage } from '../../model/ledger/forwarding.ts';
import { parsePlace } from '../../model/ledger/promise.ts';
import { parseStepLink } from '../../model/step-link.ts';
import type { Page } from '../../model/page.ts';
import { triageForwarding } from '../../model/triage/forwarding.ts';
import { triageNodes } from '../../model/triage/triage.ts';

/** What is wrong with a link, in Chinese. */
export interface Verdict {
  /** `dead` leads nowhere; `superseded` still leads on, and there is a better link. */
  kind: 'dead' | 'superseded';
  why: string;
  /** The link to use instead, from the root of the help centre; `undefined` when there is none. */
  use: string | undefined;
}

/** Knows where every link of the help centre leads, old ones too. */
export class LinkJudge {
  readonly #centre: HelpCentre;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #moved: ReadonlyMap<string, string>;
  readonly #retired: ReadonlyMap<number, RetiredPage>;
  readonly #topics: ReadonlySet<string>;
  /** Where questions and outcomes are, those that are gone too, by every address that leads there. */
  readonly #triage: ReadonlyMap<string, string>;
  readonly #goneFromTriage: ReadonlySet<string>;

  constructor(centre: HelpCentre) {
    const { moved, retired } = centre.forwarding;
    const pages = [...centre.answers, ...centre.guides];
    this.#centre = centre;
    this.#numbers = new Map(pages.map(({ address, number }) => [address, number]));
    this.#moved = new Map(moved.map(({ from, to }) => [from, to]));
    this.#retired = new Map(retired.map((page) => [page.number, page]));
    const triage = triageForwarding(centre.triage);
    const nodes = centre.triage ? triageNodes(centre.triage) : [];
    this.#triage = new Map([
      ...[...triage.moved, ...triage.short].map(({ from, to }) => [from, to] as const),
      ...nodes.map(({ address }) => [address, address] as const),
    ]);
    this.#goneFromTriage = new Set(
      (centre.triage?.retired ?? []).flatMap(({ id }) => [
        shortTriageAddress(id),
        triageNodeAddress(id),
      ]),
    );
    this.#topics = new Set([faqAddress, ...centre.topics.map(({ id }) => topicAddress(id))]);
  }

  /** Whether an address is, or was, one of ours: tells our links apart where no host does. */
  knows(path: string): boolean {
    const address = whole(path);
    const known = [this.#numbers, this.#moved, this.#topics, this.#triage];
    return (
      parseAnswerLink(address)?.number !== undefined ||
      known.some((addresses) => addresses.has(address))
    );
  }

  /** @returns `undefined` when nothing is wrong with the link, or it is none to an answer. */
  judge(path: string, fragment: string): Verdict | undefined {
    const address = whole(path);
    const number = parseAnswerLink(address)?.number ?? this.#numbers.get(address);
    if (number !== undefined) return this.judgeNumber(number, fragment);
    const to = this.#moved.get(address);
    if (to !== undefined) return this.#judgeMoved(to, fragment);
    const node = this.#triage.get(address);
    if (node !== undefined) return this.#judgeNode(address, node);
    if (this.#topics.has(address) || !ours.test(address)) return undefined;
    return { kind: 'dead', why: '帮助中心没有过这个网址', use: undefined };
  }

  /** The same for the page with a number. */
  judgeNumber(number: number, fragment = ''): Verdict | undefined {
    const page = this.#centre.page(number);
    if (page) return judgeFragment(page, fragment);
    const retired = this.#retired.get(number);
    if (retired) {
      const verdict = verdictOf(retired.places.get(fragment) ?? retired.fate, `${number} 已经退役`);
      return { ...verdict, use: stepsElsewhere(retired, fragment) ?? verdict.use };
    }
    return { kind: 'dead', why: `没有编号是 ${number} 的页面`, use: undefined };
  }

  #judgeNode(address: string, to: string): Verdict | undefined {
    return this.#goneFromTriage.has(address)
      ? { kind: 'superseded', why: '这一题或这个结果换了地方', use: to }
      : undefined;
  }

  #judgeMoved(to: string, fragment: string): Verdict | undefined {
    const number = parseAnswerLink(to)?.number ?? this.#numbers.get(to);
    const why = '这一页换了网址';
    if (number === undefined) return { kind: 'superseded', why: '这一类换了网址', use: to };
    return (
      this.judgeNumber(number, fragment) ?? {
        kind: 'superseded',
        why,
        use: shortAddress(number, fragment),
      }
    );
  }
}

/** Where nothing but what was published is. */
const ours = /^\/(?:a|faq|guide|t|triage)\/./;

/** As servers take it: with a slash at its end, with or without `index.html`. */
const whole = (path: string): string => path.replace(/(?:\/index\.html|\/)?$/, '/');

function judgeFragment(page: Page, fragment: string): Verdict | undefined {
  if (fragment.includes('=')) return judgeNeed(page, fragment);
  // Ids of the layout are no promises of the content.
  if (fragment === '' || /^(?:help-|_top$|:~:)/.test(fragment)) return undefined;
  if ([...page.headings, ...page.steps].some(({ id }) => id === fragment)) return undefined;
  const has = page.gone.has(fragment) ? '不再有' : '没有';
  const why = `${page.number}“${page.title}”里${has} #${shorten(fragment)}`;
  const fate = page.gone.get(fragment);
  return fate ? verdictOf(fate, why) : { kind: 'dead', why, use: shortAddress(page.number) };
}

/** The link that asks for the same steps where they are now, when they are all on one page. */
function stepsElsewhere({ places }: RetiredPage, fragment: string): string | undefined {
  const need = parseStepLink(fragment)?.link.need ?? [];
  const now = need.map(({ id }) => {
    const fate = places.get(id);
    return fate && 'to' in fate ? parsePlace(fate.name) : undefined;
  });
  const [first] = now;
  const ids = now.flatMap((place) => (place?.number === first?.number ? (place?.id ?? []) : []));
  return first && ids.length === need.length
    ? shortAddress(first.number, `need=${ids.join(',')}`)
    : undefined;
}

/** `#need=status,account`: steps that a customer should try. Everything else there is theirs. */
function judgeNeed(page: Page, fragment: string): Verdict | undefined {
  const need = (parseStepLink(fragment)?.link.need ?? []).map(({ id }) => id);
  const steps = new Set(page.steps.map(({ id }) => id));
  const missing = need.filter((id) => !steps.has(id));
  if (missing.length === 0) return undefined;
  const now = need.flatMap((id) => {
    if (steps.has(id)) return [id];
    const fate = page.gone.get(id);
    const place = fate && isOnPage(fate, page.number) ? parsePlace(fate.name)?.id : undefined;
    return place !== undefined && steps.has(place) ? [place] : [];
  });
  const elsewhere = missing
    .map((id) => page.gone.get(id))
    .find((fate) => fate && 'to' in fate && !isOnPage(fate, page.number));
  const use =
    now.length === 0 && elsewhere
      ? linkTo(elsewhere)
      : shortAddress(page.number, now.length > 0 ? `need=${[...new Set(now)].join(',')}` : '');
  return {
    kind: missing.some((id) => page.gone.has(id)) ? 'superseded' : 'dead',
    why: `${page.number}“${page.title}”里没有步骤 ${missing.map(shorten).join('、')}`,
    use,
  };
}

function verdictOf(fate: Fate, why: string): Verdict {
  return 'note' in fate
    ? { kind: 'dead', why: `${why}：${fate.note}`, use: undefined }
    : { kind: 'superseded', why, use: linkTo(fate) };
}

/** By number where it has one: that link will last. */
function linkTo(fate: Fate): string | undefined {
  if ('note' in fate) return undefined;
  const place = parsePlace(fate.name);
  return place ? shortAddress(place.number, place.id) : fate.to;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
