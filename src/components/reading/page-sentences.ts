import { sentencesIn, type Cutter } from './sentences.ts';

/** A sentence of a page. */
export interface Sentence {
  /** What is said. */
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
  /** The box of its text. */
  readonly block: HTMLElement;
  /** The step of a checklist that it belongs to. */
  readonly step: Element | null;
}

/** What is on a page and is not its text. */
const unread = `nav, aside, footer, button, input, select, textarea, template, script, style,
  noscript, svg, [hidden], [aria-hidden=true], .sr-only, .help-screen, .help-anchor, .help-meta,
  .help-step-flag, .help-checklist-bar, .help-checklist-notes, .help-checklist-progress,
  .help-first > a, help-solved, help-copy, help-copy-reply`;

/**
 * All that is read of a page, in its order: the title, the answer, the text. What cannot be seen
 * is not read.
 *
 * @param stepName What is said before a step; `{n}` is its number in its list.
 */
export function pageSentences(main: HTMLElement, cut: Cutter, stepName: string): Sentence[] {
  const inBlocks = blocksOf(main).map((block) => {
    const text = block.nodes.map(({ data }) => data).join('');
    const step = block.element.closest('.help-step');
    const name = block.element.matches('.help-step-text') ? nameOf(step, stepName) : '';
    return sentencesIn(text, cut).map(({ from, until }, place) => ({
      text: (place === 0 ? name : '') + text.slice(from, until).replace(/\s+/g, ' '),
      range: rangeIn(block.nodes, from, until),
      block: block.element,
      step,
    }));
  });
  return ([] as Sentence[]).concat(...inBlocks);
}

interface Block {
  element: HTMLElement;
  nodes: Text[];
}

/** Texts that stand in the same box, whatever they are in there. */
function blocksOf(main: HTMLElement): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && isUnread(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const element = boxOf(node);
    const last = blocks[blocks.length - 1];
    if (!element) continue;
    if (last?.element === element) last.nodes.push(node);
    else blocks.push({ element, nodes: [node] });
  }
  return blocks;
}

function isUnread(element: Element): boolean {
  const { parentElement } = element;
  const isClosed = parentElement?.matches('details:not([open])') && !element.matches('summary');
  return isClosed || element.matches(unread) || getComputedStyle(element).display === 'none';
}

function boxOf({ parentElement }: Text): HTMLElement | undefined {
  let box = parentElement;
  while (box && /^inline|^contents/.test(getComputedStyle(box).display)) box = box.parentElement;
  return box ?? undefined;
}

function nameOf(step: Element | null, stepName: string): string {
  const steps = [...(step?.parentElement?.children ?? [])];
  return step ? stepName.replace('{n}', String(steps.indexOf(step) + 1)) : '';
}

function rangeIn(nodes: readonly Text[], from: number, until: number): Range {
  const range = document.createRange();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (start <= from && from < end) range.setStart(node, from - start);
    if (start < until && until <= end) range.setEnd(node, until - start);
    start = end;
  }
  return range;
}
