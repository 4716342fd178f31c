import type { RootContent } from 'mdast';
import { shortTriageAddress, triageAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import type { Texts } from '../model/language.ts';
import {
  triageTitle,
  type TriageAction,
  type TriageOutcome,
  type TriageQuestion,
  type TriageTarget,
} from '../model/triage/triage.ts';
import { heading, link, list, paragraph, strong } from './nodes.ts';
import { programFile } from './program-file.ts';
import { ProgramLinks } from './program-links.ts';

/** Questions and outcomes as Markdown. */
export class TriageMarkdown {
  readonly #texts: Texts;
  readonly #links: ProgramLinks;

  constructor(centre: HelpCentre) {
    this.#texts = centre.language.texts;
    this.#links = new ProgramLinks(centre);
  }

  node(node: TriageQuestion | TriageOutcome): string {
    const title = triageTitle(node);
    const restart = this.#link(this.#texts['help.triage.restart'], triageAddress);
    return programFile(
      {
        title,
        link: this.#links.to(shortTriageAddress(node.id)),
        page: this.#links.to(node.address),
      },
      [
        heading(1, title),
        ...(node.kind === 'question' ? this.#question(node) : this.#outcome(node)),
        paragraph(this.#texts['help.triage.limit']),
        ...(node.address === triageAddress ? [] : [paragraph([restart])]),
      ],
    );
  }

  #question({ note, first, options, unsure, otherPhone }: TriageQuestion): RootContent[] {
    const links = [...options, { label: this.#texts['help.triage.unsure'], ...unsure }];
    return [
      ...(first ? this.#first(this.#texts['help.triage.before'], first, otherPhone) : []),
      ...(note === undefined ? [] : [paragraph(note)]),
      list(links.map(({ label, address }) => ({ line: [this.#link(label, address)] }))),
    ];
  }

  #outcome({ urgent, first, then, pages, otherPhone }: TriageOutcome): RootContent[] {
    const label = this.#texts[urgent ? 'help.triage.firstNow' : 'help.triage.first'];
    const next = then.map((action) => ({
      line: action.text,
      more: this.#how(action, otherPhone),
    }));
    return [
      ...this.#first(label, first, otherPhone),
      ...(next.length > 0 ? [heading(2, this.#texts['help.triage.next']), list(next, true)] : []),
      heading(2, this.#texts['help.triage.pages']),
      list(pages.map((page) => ({ line: [this.#page(page)] }))),
    ];
  }

  #first(label: string, action: TriageAction, otherPhone: boolean): RootContent[] {
    const how = this.#how(action, otherPhone).map((line) => ({ line }));
    return [
      paragraph([strong(label)]),
      paragraph([strong(action.text)]),
      ...(how.length > 0 ? [list(how)] : []),
    ];
  }

  /** A line for each number, and one for where it says how. */
  #how({ calls, see }: TriageAction, otherPhone: boolean) {
    const call = (phone: string): string =>
      otherPhone
        ? `${this.#texts['help.triage.otherPhone']} ${phone}`
        : fill(this.#texts['help.triage.call'], { phone });
    const title = see && fill(this.#texts['help.triage.see'], { title: see.place ?? see.title });
    return [
      ...calls.map(({ phone, name, region }) => `${call(phone)} (${region} ${name})`),
      ...(see && title ? [[this.#link(title, see.address)]] : []),
    ];
  }

  #page({ title, place, address }: TriageTarget) {
    return this.#link(place === undefined ? title : `${title} ${place}`, address);
  }

  #link(label: string, address: string) {
    return link(label, this.#links.toMarkdown(address));
  }
}
