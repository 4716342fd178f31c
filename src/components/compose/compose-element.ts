import { composeText, valuesOf, type SourcePage } from '../../tools/compose/compose-text.ts';
import { isEmpty, noDraft, type Draft } from '../../tools/compose/draft.ts';
import type { Facts, Recipient } from '../../tools/cases/case-record.ts';
import {
  maskFacts,
  maskMessage,
  withoutSecrets,
  type MaskedFacts,
  type MaskedMessage,
} from '../../tools/compose/masked-facts.ts';
import { pageInFragment } from '../../tools/compose/page-in-fragment.ts';
import { withoutUnseen } from '../../tools/compose/without-unseen.ts';
import type { Answer, SecretKind } from '../../tools/masking/findings.ts';
import { fill, setText } from '../browser/dom.ts';
import { partsOf } from '../tools/parts-of.ts';
import { askBeforeLeaving } from '../tools/unsaved.ts';
import { ComposeForm } from './compose-form.ts';
import { composeNotes, maskingNotes } from './compose-notes.ts';
import { ComposeResult } from './compose-result.ts';
import type { ComposePageTexts } from './compose-ui-texts.ts';
import { FieldAdvice } from './field-advice.ts';
import { KeepingChoice } from './keeping-choice.ts';
import { loadSourcePage } from './source-page.ts';

interface Masked {
  recipient: Recipient;
  facts: Facts;
  fields: MaskedFacts;
  message: MaskedMessage;
}

/**
 * `<help-compose>`: puts together a text for support, a bank, the police or a merchant from what
 * its reader types. What must not be sent does not come into it; nothing is sent from here.
 */
class ComposeElement extends HTMLElement {
  #texts!: ComposePageTexts;
  #form!: ComposeForm;
  #advice!: FieldAdvice;
  #result!: ComposeResult;
  #keeping!: KeepingChoice;
  #page: SourcePage | undefined;
  /** What the reader has said of numbers that may be of an order or of a card. */
  readonly #answers = new Map<string, Answer>();
  /** Of the case that this was put into; empty where it was put nowhere. */
  #case = '';
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
      copiedSaid: ui.copied,
      switched: ui.switched,
      switchedNew: ui.switchedNew,
      names: ui.names,
    });
    this.#keeping = new KeepingChoice(this.#part('keeping'), ui, () => this.#show(noDraft));
    this.#listen();
    this.#start(this.#keeping.kept);
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
    this.#part('drop').addEventListener('click', () => {
      this.#page = undefined;
      // A reload does not bring it back.
      history.replaceState(history.state, '', location.pathname + location.search);
      this.#update();
    });
    this.#part('take').addEventListener('click', () => void this.#take());
    addEventListener('hashchange', () => void this.#takePage(pageInFragment(location.hash)));
    // A copied text is not what was typed: the fields would be lost all the same.
    askBeforeLeaving(() => this.#keeping.isUnsaved);
  }

  #start(kept: Draft): void {
    // What was typed before the script came stays.
    if (isEmpty(kept)) this.#update();
    else this.#show(kept);
    this.#form.arrange();
    void this.#takePage(pageInFragment(location.hash) || kept.facts.page);
  }

  #show({ recipient, facts, edited }: Draft): void {
    this.#page = undefined;
    this.#answers.clear();
    this.#form.write(recipient, facts);
    this.#result.takeEdited(edited, recipient);
    this.#update();
  }

  async #takePage(number: number): Promise<void> {
    const page = number > 0 ? await loadSourcePage(number) : undefined;
    if (!page) return;
    this.#page = page;
    this.#update();
  }

  /** What was typed, and what of it may be sent; the text is looked at when it was changed by hand. */
  #masked(message: string): Masked {
    const { recipient } = this.#form;
    const facts = { ...this.#form.read(), page: this.#page?.number ?? 0 };
    return {
      recipient,
      facts,
      fields: maskFacts(facts, recipient, this.#answers, this.#inPlace),
      message: maskMessage(withoutUnseen(message), facts, recipient, this.#answers, this.#inPlace),
    };
  }

  #update(): void {
    const { edited } = this.#result;
    const { recipient, facts, fields, message } = this.#masked(edited);
    const said = { facts, shown: fields.shown, page: this.#page };
    const { sent, ui } = this.#texts;
    // A currency without an amount says nothing.
    const currency = facts.amount.trim() && facts.currency;
    const isNew = isEmpty({ recipient, facts: { ...facts, currency }, edited: '' });
    const text = isNew ? '' : composeText(recipient, said, sent);
    const findings = edited ? message.findings : fields.findings;
    const values = valuesOf(said, sent);
    const noted = { recipient, facts, text: edited || text, findings };
    this.#advice.show([...fields.findings, ...message.findings]);
    this.#result.show({
      recipient,
      heading: recipient === 'police' ? ui.resultPolice : ui.result,
      text,
      masked: message.text,
      notes: noted.text ? composeNotes(noted, this.#texts) : [ui.nothing],
      sheet: { ...values, done: [values.done, values.steps].filter(Boolean).join('\n') },
    });
    // Of a text that changes with each letter only what matters is told.
    setText(this.#part('said'), maskingNotes(noted, this.#texts).join(' '));
    setText(this.#part('note'), ui.notes[recipient]);
    this.#showPage();
    // What nobody may ever be told is not kept, wherever it was typed.
    const kept = withoutSecrets(facts, recipient, this.#inPlace);
    // A text that was changed by hand is kept as that of whom it was written to.
    const to = this.#result.editedFor ?? recipient;
    this.#keeping.set({ recipient: to, facts: kept, edited: message.text });
  }

  #showPage(): void {
    const page = this.#page;
    const { fromPage, fromSteps } = this.#texts.ui;
    this.#part('from').hidden = page === undefined;
    if (!page) return;
    const { number, title, done } = page;
    const steps = done.length > 0 ? fill(fromSteps, { count: done.length }) : '';
    setText(this.#part('from-page'), fill(fromPage, { number, title }));
    setText(this.#part('from-steps'), steps);
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
  }

  async #take(): Promise<void> {
    const { recipient, facts } = this.#masked('');
    const { nothing, taken, takeFailed } = this.#texts.ui;
    const said = this.#part('take-said');
    if (isEmpty({ recipient, facts, edited: '' })) return setText(said, nothing);
    const kept = withoutSecrets(facts, recipient, this.#inPlace);
    const id = await import('./take-case.ts')
      .then(({ takeCase }) => takeCase(recipient, kept, this.#case))
      .catch(() => undefined);
    this.#case = id ?? this.#case;
    this.#part('taken').hidden = id === undefined;
    setText(said, id === undefined ? takeFailed : taken);
  }

  readonly #inPlace = (kind: SecretKind): string =>
    fill(this.#texts.ui.inPlace, { kind: this.#texts.ui.kinds[kind] });

  readonly #part = partsOf(this);
}

customElements.define('help-compose', ComposeElement);
