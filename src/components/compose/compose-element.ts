import type { Facts } from '../../tools/cases/case-record.ts';
import { composeText, valuesOf, type SourcePage } from '../../tools/compose/compose-text.ts';
import { isEmpty, noDraft, type Draft } from '../../tools/compose/draft.ts';
import { maskDraft, type MaskedDraft } from '../../tools/compose/masked-draft.ts';
import { withoutSecrets, type FieldFinding } from '../../tools/compose/masked-facts.ts';
import { pageInFragment } from '../../tools/compose/page-in-fragment.ts';
import type { Answer, SecretKind } from '../../tools/masking/findings.ts';
import { fill, setText } from '../browser/dom.ts';
import { reading } from '../browser/failure.ts';
import { once } from '../browser/once.ts';
import { partsOf } from '../tools/parts-of.ts';
import { askBeforeLeaving } from '../tools/unsaved.ts';
import { ComposeForm } from './compose-form.ts';
import { composeNotes, maskingNotes, refusedNotes } from './compose-notes.ts';
import { LateKeeper } from './late-keeper.ts';
import { ComposeResult } from './compose-result.ts';
import type { ComposePageTexts } from './compose-ui-texts.ts';
import { FieldAdvice, shown } from './field-advice.ts';
import type { FromPage } from './from-page.ts';
import { leadWithin } from './links-within.ts';

/**
 * `<help-compose>`: puts together a text for support, a bank, the police or a merchant from what
 * its reader types. What must not be sent does not come into it; nothing is sent from here.
 */
class ComposeElement extends HTMLElement {
  #texts!: ComposePageTexts;
  #form!: ComposeForm;
  #advice!: FieldAdvice;
  #result!: ComposeResult;
  #keeping!: LateKeeper;
  /** Of the page that the reader comes from; 0 where they come from none. */
  #number = 0;
  #page: SourcePage | undefined;
  /** What the reader has said of numbers that may be of an order or of a card. */
  readonly #answers = new Map<string, Answer>();
  /** Of the case that this was put into; empty where it was put nowhere. */
  #case = '';
  /** What was put into it the last time. */
  #put: Facts | undefined;
  /** Where the reader says that the text goes: a way of their own, or one that came to them. */
  #where = '';
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#texts = JSON.parse(this.dataset['texts'] ?? '') as ComposePageTexts;
    const { ui } = this.#texts;
    this.#form = new ComposeForm(this);
    this.#advice = new FieldAdvice(this.#form, this.#texts, (number, answer) => {
      this.#answers.set(number, answer);
      this.#update();
    });
    this.#result = new ComposeResult(this, {
      checked: (text, isEdited) => this.#checked(text, isEdited),
      edited: () => this.#update(),
      nothing: () => setText(this.#part('said'), ui.nothing),
      texts: ui,
    });
    this.#keeping = new LateKeeper({
      root: this.#part('keeping'),
      panel: this.#part('other'),
      texts: ui,
      replaceDraft: (draft) => this.#show(draft),
    });
    this.#listen();
    void this.#start();
  }

  #listen(): void {
    const update = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('[data-part=fields]')) return;
      if (target instanceof HTMLInputElement && target.name === 'recipient') this.#form.arrange();
      this.#update();
    };
    this.addEventListener('input', update);
    // Radio buttons of some browsers tell only this.
    this.addEventListener('change', update);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'where') this.#advise(target.value);
    });
    leadWithin(this);
    this.#part('take').addEventListener('click', () => void this.#take());
    addEventListener('hashchange', () => this.#comeFrom(pageInFragment(location.hash)));
    // A copied text is not what was typed: the fields would be lost all the same.
    askBeforeLeaving(() => this.#keeping.isUnsaved);
  }

  async #start(): Promise<void> {
    // What was typed before the script came stays.
    this.#update();
    this.#form.arrange();
    await this.#keeping.start();
    this.#comeFrom(pageInFragment(location.hash));
  }

  #show({ recipient, facts, edited, caseId }: Draft): void {
    this.#case = caseId;
    this.#put = undefined;
    this.#page = undefined;
    this.#number = facts.page;
    this.#part('from').hidden = true;
    // Where nothing is written nothing is asked of it.
    if (isEmpty({ facts, edited })) {
      this.#answers.clear();
      this.#part('from-ask').hidden = true;
    }
    this.#form.write(recipient, facts);
    this.#result.takeEdited(edited, recipient);
    this.#update();
    if (facts.page > 0)
      this.#withPage((from) => from.goOn(facts.page, () => facts.page === this.#number));
  }

  #comeFrom(number: number): void {
    if (number === 0 || number === this.#number) return;
    this.#withPage((from) => from.come(number, () => number === pageInFragment(location.hash)));
  }

  /** Where it cannot be loaded the text does without the page. */
  #withPage(act: (from: FromPage) => Promise<void>): void {
    void this.#fromPage().then(act, () => undefined);
  }

  readonly #fromPage = once(async () => {
    const { FromPage } = await reading(import('./from-page.ts'));
    return new FromPage({
      part: this.#part,
      texts: this.#texts.ui,
      isNew: () => isEmpty({ facts: this.#form.read(), edited: this.#result.edited }),
      renew: () => this.#show(noDraft),
      takePage: (page) => {
        this.#page = page;
        this.#number = page?.number ?? 0;
        this.#update();
      },
    });
  });

  /** What is written now, without what nobody may ever be told. */
  #draftOf({ recipient, facts, message }: MaskedDraft): Draft {
    return {
      // A text that was changed by hand is kept as that of whom it was written to.
      recipient: this.#result.editedFor ?? recipient,
      facts: withoutSecrets(facts, recipient, this.#answers, this.#inPlace),
      edited: message.text,
      caseId: this.#case,
    };
  }

  /** The text is looked at when it was changed by hand. */
  #masked(edited: string): MaskedDraft {
    const facts = { ...this.#form.read(), page: this.#number };
    return maskDraft(this.#form.recipient, facts, edited, this.#answers, this.#inPlace);
  }

  #update(): void {
    const { edited } = this.#result;
    const masked = this.#masked(edited);
    const { recipient, facts, fields, message } = masked;
    const said = { facts, shown: fields.shown, page: this.#page };
    const { sent, ui } = this.#texts;
    // A currency without an amount says nothing.
    const currency = facts.amount.trim() && facts.currency;
    const isNew = isEmpty({ facts: { ...facts, currency }, edited: '' });
    const text = isNew ? '' : composeText(recipient, said, sent);
    const findings = edited ? message.findings : fields.findings;
    const values = valuesOf(said, sent);
    const noted = { recipient, facts, text: edited || text };
    this.#form.showMistakes(ui);
    this.#advice.show([...fields.findings, ...message.findings]);
    this.#result.show({
      recipient,
      heading: recipient === 'police' ? ui.resultPolice : ui.result,
      text,
      masked: message.text,
      notes: noted.text ? composeNotes(noted, this.#texts) : [ui.nothing],
      doubts: this.#doubts(findings),
      sheet: { ...values, done: [values.done, values.steps].filter(Boolean).join('\n') },
    });
    // Of a text that changes with each letter only what matters is told.
    setText(this.#part('said'), maskingNotes(findings, this.#texts).join(' '));
    setText(this.#part('note'), ui.notes[recipient]);
    this.#keeping.set(this.#draftOf(masked));
  }

  /** What speaks against sending a text now. */
  #doubts(findings: readonly FieldFinding[]): string[] {
    const { whereCameSaid, askFirst } = this.#texts.ui;
    const open = findings.find(({ isOpen }) => isOpen);
    return [
      ...(this.#where === 'came' ? [whereCameSaid] : []),
      ...(open ? [fill(askFirst, { number: shown(open.text) })] : []),
      ...refusedNotes(findings, this.#texts),
    ];
  }

  /** What may be sent of a text; nothing while a number in it may be that of a card. */
  #checked(text: string, isEdited: boolean): string | undefined {
    const { fields, message } = this.#masked(isEdited ? text : '');
    const { findings } = isEdited ? message : fields;
    const open = findings.find(({ isOpen }) => isOpen);
    if (!open) return isEdited ? message.text : text;
    setText(this.#part('said'), this.#advice.focusQuestion(open));
    return undefined;
  }

  #advise(where: string): void {
    const { whereOwnSaid, whereCameSaid } = this.#texts.ui;
    const said = this.#part('where-said');
    setText(said, where === 'own' ? whereOwnSaid : whereCameSaid);
    said.className = where === 'own' ? '' : 'help-compose-urgent';
    this.#where = where;
    this.#update();
  }

  async #take(): Promise<void> {
    const masked = this.#masked('');
    const { nothing, takeFailed } = this.#texts.ui;
    const said = this.#part('take-said');
    if (isEmpty({ facts: masked.facts, edited: '' })) return setText(said, nothing);
    const draft = { ...this.#draftOf(masked), recipient: masked.recipient };
    const put = await reading(import('./take-case.ts'))
      .then(({ takeCase }) =>
        takeCase(draft, this.#put, { place: this.#part('take-ask'), texts: this.#texts }),
      )
      .catch(() => undefined);
    this.#part('taken').hidden = put === undefined;
    setText(said, put ? this.#texts.ui.taken[put.is] : takeFailed);
    if (!put) return;
    this.#case = put.id;
    this.#put = draft.facts;
    this.#update();
  }

  readonly #inPlace = (kind: SecretKind): string =>
    fill(this.#texts.ui.inPlace, { kind: this.#texts.ui.kinds[kind] });

  readonly #part = partsOf(this);
}

customElements.define('help-compose', ComposeElement);
