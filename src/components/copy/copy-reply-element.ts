import { loadDeskAnswer, loadDeskTexts } from '../desk/desk-files.ts';
import type { ReplyForm } from '../desk/desk-copy.ts';

/**
 * `<help-copy-reply>`: copies the answer at hand as a reply, with the steps that are ticked on the
 * page or all of them. What it needs is loaded when it is opened.
 */
class CopyReplyElement extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Loaded before a button is pressed: some browsers copy only at once.
    details.addEventListener('toggle', () => void this.#load().catch(() => undefined), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #load() {
    const [copying, answer, texts] = await Promise.all([
      import('../desk/desk-copy.ts'),
      loadDeskAnswer(Number(this.dataset['number'])),
      loadDeskTexts(),
    ]);
    return { ...copying, answer, texts };
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-form]');
    const failed = this.querySelector('[data-part=failed]');
    if (!button || !failed) return;
    const { form, said = '' } = button.dataset;
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input[data-step]:checked')].map(
      ({ dataset }) => dataset['step'] ?? '',
    );
    try {
      const { copyReply, copyLink, answer, texts } = await this.#load();
      failed.textContent = '';
      if (form === 'link') return copyLink(answer.number, ticked, this.dataset['copied'] ?? '');
      copyReply([{ answer, chosen: ticked }], form as ReplyForm, {
        texts: texts.reply,
        customer: texts.customer,
        said: { rich: said, markdown: said, plain: said },
      });
    } catch {
      failed.textContent = this.dataset['failed'] ?? '';
    }
  }
}

if (!customElements.get('help-copy-reply')) {
  customElements.define('help-copy-reply', CopyReplyElement);
}
