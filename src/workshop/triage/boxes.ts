import { arrivalsOf } from '../../model/triage/arrivals.ts';
import type {
  WrittenAction,
  WrittenOutcome,
  WrittenQuestion,
  WrittenTriage,
} from '../../schema/triage.ts';

/** A line of a box; one that leads on names where. */
export interface Row {
  text: string;
  to?: string;
}

/** A question or an outcome as the picture shows it. */
export interface Box {
  id: string;
  kind: 'question' | 'outcome';
  title: string;
  /** What it is marked with, in words. */
  marks: string[];
  rows: Row[];
  /** The most answers before it; `undefined` where nothing leads to it. */
  depth: number | undefined;
}

/**
 * What the picture shows, questions first.
 *
 * @param labelOf Names a page or a place that an option leads to.
 */
export function boxesOf(triage: WrittenTriage, labelOf: (place: string) => string): Box[] {
  const depths = new Map<string, number>();
  for (const { id, answers } of arrivalsOf(triage))
    depths.set(id, Math.max(answers, depths.get(id) ?? 0));
  const nodes = new Set([...triage.questions, ...triage.outcomes].map(({ id }) => id));
  const leading = (label: string, to: string): Row =>
    nodes.has(to) ? { text: label, to } : { text: `${label} ⇒ ${labelOf(to)}` };
  return [
    ...triage.questions.map((question): Box => {
      const { id, question: title, options, unsure } = question;
      const targets = [...options, { label: '说不清', to: unsure }];
      return {
        id,
        kind: 'question',
        title,
        marks: marksOf(question),
        rows: [
          ...(question.first ? [{ text: `先做：${actionText(question.first)}` }] : []),
          ...targets.map(({ label, to }) => leading(label, to)),
        ],
        depth: depths.get(id),
      };
    }),
    ...triage.outcomes.map((outcome): Box => {
      const { id, title, first, then, pages } = outcome;
      return {
        id,
        kind: 'outcome',
        title,
        marks: marksOf(outcome),
        rows: [
          ...[first, ...then].map((action, index) => ({
            text: `${index + 1}. ${actionText(action)}`,
          })),
          { text: `看 ${pages.map(labelOf).join('，')}` },
        ],
        depth: depths.get(id),
      };
    }),
  ];
}

const actionText = ({ do: text, who, call }: WrittenAction): string =>
  [text, `［${[...who, ...call].join(' ')}］`].join('');

function marksOf(node: WrittenQuestion | WrittenOutcome): string[] {
  const said = { urgent: '紧急', loss: '钱没了', suspect: '平台可疑', otherPhone: '另一部手机' };
  return Object.entries(said).flatMap(([name, text]) =>
    (node as unknown as Record<string, unknown>)[name] === true ? [text] : [],
  );
}
