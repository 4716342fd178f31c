import { triageAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import type { Texts } from '../model/language.ts';
import {
  triageNodes,
  triageTitle,
  type TriageAction,
  type TriageOutcome,
  type TriageQuestion,
  type TriageTarget,
} from '../model/triage/triage.ts';

/** Every question and outcome as plain Markdown, for programs, beside its page. */
export function* triageMarkdownFiles(centre: HelpCentre): Generator<[path: string, text: string]> {
  const { triage, language } = centre;
  const linkTo = (address: string): string => (centre.home ?? centre.pathOf('')) + address;
  const writer = new Writer(language.texts, linkTo);
  for (const node of triage ? triageNodes(triage) : [])
    yield [`${node.address.slice(1)}index.md`, writer.node(node)];
}

class Writer {
  readonly #texts: Texts;
  readonly #linkTo: (address: string) => string;

  constructor(texts: Texts, linkTo: (address: string) => string) {
    this.#texts = texts;
    this.#linkTo = linkTo;
  }

  /** Blocks with an empty line between them. */
  node(node: TriageQuestion | TriageOutcome): string {
    const blocks = [
      `# ${plain(triageTitle(node))}`,
      ...(node.kind === 'question' ? this.#question(node) : this.#outcome(node)),
      plain(this.#texts['help.triage.limit']),
    ];
    if (node.address !== triageAddress)
      blocks.push(this.#link(this.#texts['help.triage.restart'], triageAddress));
    return `${blocks.join('\n\n')}\n`;
  }

  #question({ note, first, options, unsure, otherPhone }: TriageQuestion): string[] {
    const links = [...options, { label: this.#texts['help.triage.unsure'], ...unsure }];
    return [
      ...(first ? this.#first(this.#texts['help.triage.before'], first, otherPhone) : []),
      ...(note === undefined ? [] : [plain(note)]),
      links.map(({ label, address }) => `- ${this.#link(label, address)}`).join('\n'),
    ];
  }

  #outcome({ urgent, first, then, pages, otherPhone }: TriageOutcome): string[] {
    const label = this.#texts[urgent ? 'help.triage.firstNow' : 'help.triage.first'];
    const next = then.map((action, index) => {
      const [text, ...more] = this.#action(action, otherPhone);
      return [`${index + 1}. ${text}`, ...more.map((line) => `   ${line}`)].join('\n');
    });
    return [
      ...this.#first(label, first, otherPhone),
      ...(next.length > 0 ? [`## ${plain(this.#texts['help.triage.next'])}`, next.join('\n')] : []),
      `## ${plain(this.#texts['help.triage.pages'])}`,
      pages.map((page) => `- ${this.#page(page)}`).join('\n'),
    ];
  }

  #first(label: string, action: TriageAction, otherPhone: boolean): string[] {
    const [text = '', ...more] = this.#action(action, otherPhone);
    return [
      `**${plain(label)}**`,
      `**${text}**`,
      ...(more.length > 0 ? [more.map((line) => `- ${line}`).join('\n')] : []),
    ];
  }

  /** The action, and a line for each number and for where it says how. */
  #action({ text, calls, see }: TriageAction, otherPhone: boolean): string[] {
    const how = (phone: string): string =>
      otherPhone
        ? `${this.#texts['help.triage.otherPhone']} ${phone}`
        : fill(this.#texts['help.triage.call'], { phone });
    return [
      plain(text),
      ...calls.map(
        ({ phone, name, region }) => `${plain(how(phone))} (${plain(`${region} ${name}`)})`,
      ),
      ...(see
        ? [
            this.#link(
              fill(this.#texts['help.triage.see'], { title: see.place ?? see.title }),
              see.address,
            ),
          ]
        : []),
    ];
  }

  #page({ title, place, address }: TriageTarget): string {
    return this.#link(place === undefined ? title : `${title} ${place}`, address);
  }

  #link(text: string, address: string): string {
    return `[${plain(text)}](${this.#linkTo(address)})`;
  }
}

/** A text as Markdown shows it. */
const plain = (text: string): string => text.replace(/[\\`*_[\]#]/g, String.raw`\$&`);
