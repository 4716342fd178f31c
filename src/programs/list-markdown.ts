import { faqAddress, homeAddress, topicAddress, triageAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { fill } from '../model/interface-text.ts';
import { problemTypesGuide } from '../model/support-guides.ts';
import type { Topic } from '../schema/topics.ts';
import { heading, link, list, paragraph } from './nodes.ts';
import { programFile } from './program-file.ts';
import { ProgramLinks } from './program-links.ts';
import { SharedBlocks } from './shared-blocks.ts';

/** The pages that lead to others as Markdown: home, all questions, topics. */
export class ListMarkdown {
  readonly #centre: HelpCentre;
  readonly #links: ProgramLinks;
  readonly #shared: SharedBlocks;

  /** @param now In milliseconds. */
  constructor(centre: HelpCentre, now: number) {
    this.#centre = centre;
    this.#links = new ProgramLinks(centre);
    this.#shared = new SharedBlocks(centre, now);
  }

  home(): string {
    const { site, language, generalGuides, answers } = this.#centre;
    const { texts } = language;
    const urgent = this.#urgent();
    const allQuestions = fill(texts['help.home.allQuestions'], { count: answers.length });
    return programFile({ title: site.title, page: this.#links.to(homeAddress) }, [
      heading(1, texts['help.home.heading']),
      ...this.#shared.notices(),
      paragraph(site.description),
      ...(urgent.length > 0
        ? [
            heading(2, texts['help.home.urgent']),
            paragraph(texts['help.home.urgentNote']),
            list(urgent),
          ]
        : []),
      ...this.#unsure(),
      heading(2, texts['help.home.topics']),
      this.#shared.topics(),
      ...this.#shared.tools(),
      ...this.#shared.section(texts['help.home.featured'], this.#centre.pages(site.featured)),
      paragraph([link(allQuestions, this.#links.toMarkdown(faqAddress))]),
      ...this.#shared.section(texts['help.home.guides'], generalGuides, true),
    ]);
  }

  questions(): string {
    const { topics, language, answers } = this.#centre;
    const { texts } = language;
    return programFile({ title: texts['help.faq.title'], page: this.#links.to(faqAddress) }, [
      heading(1, texts['help.faq.title']),
      ...this.#shared.notices(),
      paragraph(fill(texts['help.faq.description'], { count: answers.length })),
      ...topics.flatMap(({ id, title, description }) => [
        heading(2, title),
        paragraph(description),
        ...this.#shared.pages(this.#centre.answersOf(id), { summaries: false }),
      ]),
    ]);
  }

  /** With all answers, where the HTML of a large topic has several pages. */
  topic({ id, title, description }: Topic): string {
    const { texts } = this.#centre.language;
    const playbook = this.#centre.playbookOf(id);
    const answers = this.#centre.answersOf(id);
    const questions = fill(texts['help.topic.questions'], { count: answers.length });
    return programFile({ title, page: this.#links.to(topicAddress(id)) }, [
      heading(1, title),
      ...this.#shared.notices(id),
      paragraph(description),
      ...this.#shared.section(texts['help.topic.startHere'], playbook ? [playbook] : [], true),
      ...this.#shared.section(questions, answers, true),
      heading(2, texts['help.topic.others']),
      this.#shared.topics(id),
    ]);
  }

  #urgent() {
    return this.#centre.site.urgent.flatMap(({ id, label }) => {
      const page = this.#centre.page(id);
      return page ? [{ line: [link(label, this.#links.toMarkdown(page.address))] }] : [];
    });
  }

  /** For who does not know what happened. */
  #unsure() {
    const { triage, language } = this.#centre;
    const { texts } = language;
    const guide = this.#centre.page(problemTypesGuide);
    const [label, address] = triage
      ? [texts['help.triage.way'], triageAddress]
      : [texts['help.home.unsureLink'], guide?.address];
    return address === undefined
      ? []
      : [
          paragraph([
            `${texts['help.home.unsure']} `,
            link(label, this.#links.toMarkdown(address)),
          ]),
        ];
  }
}
