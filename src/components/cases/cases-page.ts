import type { CaseRecord, Wait } from '../../tools/cases/case-record.ts';
import { promisedWait } from '../../tools/cases/published-wait.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { WorkingDays, type Holidays } from '../../tools/cases/working-days.ts';
import { button, element, fill, fillWith, setText } from '../browser/dom.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { readForm, writeForm, writeWait } from './case-form.ts';
import { CaseLists } from './case-lists.ts';
import { CaseReminders } from './case-reminders.ts';
import { CaseTransfer } from './case-transfer.ts';
import type { CasesTexts } from './cases-texts.ts';
import { KeptCases } from './kept-cases.ts';
import { newId } from './new-id.ts';
import { fillPaper } from './paper-sheet.ts';
import { partsOf } from '../tools/parts-of.ts';
import { ResultLines } from './result-lines.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { UnreadPart } from './unread-part.ts';

/** Cases that are listed at first, and with each further press. */
const step = 50;

type Links = Record<'overdue' | 'silent', readonly { title: string; path: string }[]>;

/** The page of the follow-up: the list, the case that is open, where all is kept. */
export class CasesPage {
  readonly #host: HTMLElement;
  readonly #part: ReturnType<typeof partsOf>;
  readonly #texts: CasesTexts;
  readonly #links: Links;
  readonly #cases: KeptCases;
  readonly #lines: ResultLines;
  readonly #lists: CaseLists;
  readonly #reminders: CaseReminders;
  /** The case in the form; in the store only once something is in it. */
  #open: CaseRecord | undefined;
  /** Nothing of the open case was in the store yet. */
  #isNew = false;
  readonly #unread: UnreadPart;
  /** How many cases are in the list: a phone has trouble with thousands. */
  #shown = step;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#part = partsOf(host);
    this.#texts = JSON.parse(host.dataset['texts'] ?? '') as CasesTexts;
    this.#links = JSON.parse(host.dataset['links'] ?? '') as Links;
    const days = new WorkingDays(JSON.parse(host.dataset['holidays'] ?? '') as Holidays);
    this.#cases = new KeptCases(
      () => this.#takeFromOtherTab(),
      () => this.#lists.isHalfTyped,
    );
    this.#lines = new ResultLines(this.#texts, days);
    this.#reminders = new CaseReminders(this.#texts, days);
    this.#lists = new CaseLists(host, this.#texts, this.#lines, {
      record: () => this.#open ?? newCase(newId()),
      change: (changes) => this.#change(changes),
    });
    new CaseTransfer(host, this.#texts, this.#cases, {
      say: (text) => this.#say(text),
      changed: (isKept, said) => this.#imported(isKept, said),
    });
    this.#unread = new UnreadPart(this.#part, this.#texts, () => this.#discarded());
    this.#listen();
    this.#showPlace();
    this.#showList();
  }

  #listen(): void {
    const { deleteAgain, wipe, wipeAgain } = this.#texts;
    this.#part('add').addEventListener('click', () => this.#show(newCase(newId()), true));
    this.#part('close').addEventListener('click', () => {
      if (this.#lists.settle()) this.#close();
    });
    this.#part('calendar').addEventListener('click', () => void this.#saveReminders());
    const form = this.#part('form');
    const read = ({ target }: Event): void => {
      const isOfList = target instanceof Element && /-(?:deadline|log)-/.test(target.id);
      if (!isOfList) this.#change(readForm(this.#texts));
    };
    form.addEventListener('input', read);
    for (const given of form.querySelectorAll<HTMLElement>('[data-wait]'))
      given.addEventListener('click', () => {
        writeWait(JSON.parse(given.dataset['wait'] ?? '') as Wait);
        this.#change(readForm(this.#texts));
      });
    for (const radio of this.#radios)
      radio.addEventListener('change', () => this.#keep(radio.value as Keeping));
    const remove = { first: this.#texts.delete, again: deleteAgain };
    new TwiceButton(this.#part('delete'), remove, () => this.#delete());
    new TwiceButton(this.#part('wipe'), { first: wipe, again: wipeAgain }, () => this.#wipe());
  }

  #show(record: CaseRecord, isNew = false): void {
    if (!this.#lists.settle()) return;
    // What was half typed may have changed it just now.
    this.#open = this.#cases.all.find(({ id }) => id === record.id) ?? record;
    this.#isNew = isNew;
    this.#part('form').hidden = false;
    writeForm(this.#open);
    this.#showOpen();
    this.#say('');
    this.#heading('form').focus();
  }

  /** What is typed is in the case at once: nothing waits for a button that nobody presses. */
  #change(changes: Partial<CaseRecord>): void {
    const before = this.#open;
    if (!before) return;
    // What was removed elsewhere is not written back.
    if (this.#isGone) return this.#takeFromOtherTab();
    this.#isNew = false;
    const after = { ...before, ...changes, sequence: before.sequence + 1 };
    this.#open = after;
    this.#reminders.note(before, after);
    this.#told(this.#cases.put(after), '');
    this.#showOpen();
    this.#showList();
  }

  #showOpen(): void {
    if (!this.#open) return;
    const standing = this.#lines.standing(this.#open);
    const said = [...this.#lines.future(this.#open), ...this.#lines.lines(standing)];
    const result = this.#part('result');
    // A live region would speak again where nothing is new.
    if ([...result.children].map((line) => line.textContent).join('\n') !== said.join('\n'))
      fillWith(result, ...said.map((line) => element('p', line)));
    const isLate = standing.is === 'overdue' || standing.is === 'silent';
    this.#part('promised-wait').hidden = !this.#offerWait(this.#open);
    fillWith(this.#part('ways'), ...(isLate ? this.#links[standing.is] : []).map(linkItem));
    this.#lists.show();
    fillPaper(this.#open, this.#lines, said);
  }

  #showList(): void {
    const { empty, nameless, item, calendarGone, more } = this.#texts;
    const { all } = this.#cases;
    const items = all.slice(0, this.#shown).map((record) => {
      const standing = this.#lines.short(this.#lines.standing(record));
      const text = fill(item, { party: record.party.trim() || nameless, standing });
      const isOpen = record.id === this.#open?.id;
      return buttonItem(text, () => this.#show(record), isOpen);
    });
    if (items.length === 0) items.push(element('li', empty));
    const count = Math.min(step, all.length - this.#shown);
    if (count > 0) items.push(buttonItem(fill(more, { count }), () => this.#showMore()));
    if (this.#reminders.hasGoneWithout(all)) {
      const cancel = (): void => void this.#try(this.#reminders.cancel(all));
      items.push(buttonItem(calendarGone, cancel));
    }
    fillWith(this.#part('list'), ...items);
  }

  /** Offers to fill in what they said, where a time can be told from it. @returns Whether it does. */
  #offerWait({ promise, wait }: CaseRecord): boolean {
    const said = promisedWait(promise);
    if (!said || JSON.stringify(said) === JSON.stringify(wait)) return false;
    const { fromPromise, units } = this.#texts;
    const { from: least, to: most, unit } = said;
    const take = (): void => {
      writeWait(said);
      this.#change(readForm(this.#texts));
    };
    const text = fill(fromPromise, { least, most, unit: units[unit] });
    fillWith(this.#part('promised-wait'), button(text, take, 'help-button'));
    return true;
  }

  #showMore(): void {
    const before = this.#shown;
    this.#shown += step;
    this.#showList();
    this.#part('list').querySelectorAll('button')[before]?.focus();
  }

  #close(): void {
    this.#open = undefined;
    fillPaper();
    this.#lists.empty('deadlines', 'log');
    this.#part('form').hidden = true;
    this.#showList();
    this.#heading('list').focus();
  }

  #delete(): void {
    if (!this.#open) return;
    this.#reminders.note(this.#open, undefined);
    const isKept = this.#cases.remove(this.#open.id);
    this.#close();
    this.#told(isKept, this.#texts.deleted);
  }

  #wipe(): void {
    this.#cases.wipe();
    this.#unread.show();
    this.#reminders.forget();
    this.#showPlace();
    this.#close();
    this.#say(this.#texts.wiped);
  }

  #keep(place: Keeping): void {
    this.#told(this.#cases.keep(place), this.#texts.kept);
    this.#showPlace();
    this.#showList();
  }

  #imported(isKept: boolean, said: string): void {
    this.#refresh();
    this.#told(isKept, said);
  }

  #takeFromOtherTab(): void {
    const isGone = this.#isGone;
    this.#refresh();
    this.#say(isGone ? this.#texts.otherTabGone : this.#texts.otherTab);
  }

  get #isGone(): boolean {
    const id = this.#open?.id;
    return id !== undefined && !this.#isNew && !this.#cases.all.some((one) => one.id === id);
  }

  #discarded(): void {
    this.#say(this.#texts.unreadDiscarded);
  }

  /** Shows what is in the store now; a form whose case is gone there is closed. */
  #refresh(): void {
    this.#unread.show();
    if (this.#isGone) return this.#close();
    const now = this.#cases.all.find(({ id }) => id === this.#open?.id);
    if (now) {
      this.#open = now;
      writeForm(now);
      this.#showOpen();
    }
    this.#showList();
  }

  async #saveReminders(): Promise<void> {
    if (this.#open) await this.#try(this.#reminders.save(this.#open));
  }

  async #try(saving: Promise<boolean>): Promise<void> {
    const { calendarNone, calendarHint, failed } = this.#texts;
    this.#say(await saving.then((is) => (is ? calendarHint : calendarNone)).catch(() => failed));
  }

  #showPlace(): void {
    for (const radio of this.#radios) radio.checked = radio.value === this.#cases.keeping;
  }

  #told(isKept: boolean, said: string): void {
    this.#say(isKept ? said : this.#texts.keepFailed);
  }

  #say(text: string): void {
    setText(this.#part('said'), text);
  }

  #heading(name: 'form' | 'list'): HTMLElement {
    return this.#host.querySelector<HTMLElement>(`#help-cases-${name}`) ?? this.#host;
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.#host.querySelectorAll<HTMLInputElement>('[name=keep]');
  }
}

function buttonItem(text: string, act: () => void, isCurrent = false): HTMLElement {
  const item = element('li');
  const made = button(text, act, 'help-button');
  if (isCurrent) made.setAttribute('aria-current', 'true');
  item.append(made);
  return item;
}

function linkItem({ title, path }: { title: string; path: string }): HTMLElement {
  const item = element('li');
  const link = element('a', title);
  link.href = path;
  item.append(link);
  return item;
}
