import type { CaseRecord, Wait } from '../../tools/cases/case-record.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { WorkingDays, type Holidays } from '../../tools/cases/working-days.ts';
import { element, fillWith, setText } from '../browser/dom.ts';
import { KeepingChoice } from '../tools/keeping-choice.ts';
import type { Keeping } from '../tools/kept-store.ts';
import { readForm, writeForm, writeWait } from './case-form.ts';
import { CaseLists } from './case-lists.ts';
import { CaseReminders } from './case-reminders.ts';
import { CaseTransfer } from './case-transfer.ts';
import { CasesList } from './cases-list.ts';
import type { CasesTexts } from './cases-texts.ts';
import { KeptCases } from './kept-cases.ts';
import { newId } from './new-id.ts';
import { fillPaper } from './paper-sheet.ts';
import { partsOf } from '../tools/parts-of.ts';
import { offerWait } from './promised-wait.ts';
import { ResultLines } from './result-lines.ts';
import { TwiceButton } from '../tools/twice-button.ts';
import { UnreadPart } from './unread-part.ts';

type Links = Record<'overdue' | 'silent', readonly { title: string; path: string }[]>;

/** The page of the follow-up: the list, the case that is open, where all is kept. */
export class CasesPage {
  readonly #host: HTMLElement;
  readonly #part: ReturnType<typeof partsOf>;
  readonly #texts: CasesTexts;
  readonly #links: Links;
  readonly #cases: KeptCases;
  readonly #keeping: KeepingChoice;
  readonly #lines: ResultLines;
  readonly #lists: CaseLists;
  readonly #list: CasesList;
  readonly #reminders: CaseReminders;
  /** The case in the form; in the store only once something is in it. */
  #open: CaseRecord | undefined;
  /** Nothing of the open case was in the store yet. */
  #isNew = false;
  readonly #unread: UnreadPart;

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
    this.#list = new CasesList(this.#part('list'), this.#texts, this.#lines, {
      show: (record) => this.#show(record),
      hasGone: () => this.#reminders.hasGoneWithout(this.#cases.all),
      cancel: () => void this.#try(this.#reminders.cancel(this.#cases.all)),
    });
    new CaseTransfer(host, this.#texts, this.#cases, {
      say: (text) => this.#say(text),
      changed: (isKept, said) => this.#imported(isKept, said),
    });
    this.#unread = new UnreadPart(this.#part, this.#texts, () => this.#discarded());
    this.#keeping = new KeepingChoice(this.#part('keeping'), (place) => this.#keep(place));
    this.#listen();
    this.#keeping.begin(this.#cases.keeping);
    this.#showList();
  }

  #listen(): void {
    const { deleteAgain, wipe, wipeAgain } = this.#texts;
    this.#part('add').addEventListener('click', () => this.#show(newCase(newId()), true));
    this.#part('close').addEventListener('click', () => {
      if (this.#lists.settle()) this.#close();
    });
    this.#part('calendar').addEventListener('click', () => void this.#saveReminders());
    addEventListener('beforeprint', () => fillPaper(this.#open, this.#lines));
    addEventListener('afterprint', () => fillPaper(undefined, this.#lines));
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
    offerWait(this.#part('promised-wait'), this.#open, this.#texts, (wait) => {
      writeWait(wait);
      this.#change(readForm(this.#texts));
    });
    fillWith(this.#part('ways'), ...(isLate ? this.#links[standing.is] : []).map(linkItem));
    this.#lists.show();
  }

  #showList(): void {
    this.#list.show(this.#cases.all, this.#open?.id);
  }

  #close(): void {
    this.#open = undefined;
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
    this.#keeping.show(this.#cases.keeping);
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
}

function linkItem({ title, path }: { title: string; path: string }): HTMLElement {
  const item = element('li');
  const link = element('a', title);
  link.href = path;
  item.append(link);
  return item;
}
