import type { Element, ElementContent, Root } from 'hast';
import { visit } from './visit.ts';

/**
 * Turns GFM task lists into checklists that work without JavaScript.
 *
 * As GFM renders it, a task is a disabled checkbox without a label. Here a step is a real
 * checkbox with its text as label; what is indented under it stands beside the label, so that a
 * link in it can be followed. The list is wrapped in `<help-checklist>`, which adds progress
 * and memory where JavaScript runs. Browsers must not bring ticks back by themselves: they go by
 * the place of a box, and after a release another step may stand there.
 */
export function rehypeChecklist() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!hasClass(node, 'contains-task-list') || !parent || index === undefined) return;
      node.properties = { className: ['help-steps'], role: 'list' };
      for (const child of node.children) {
        if (child.type === 'element' && hasClass(child, 'task-list-item')) rebuildStep(child);
      }
      if (insideStep(parent as Element)) return;
      parent.children[index] = element('help-checklist', {}, [node]);
      return index;
    });
  };
}

function rebuildStep(item: Element): void {
  const id = String(item.properties['id'] ?? '');
  const { line, detail } = splitStep(item);
  const box = element('input', {
    type: 'checkbox',
    className: ['help-step-box'],
    autoComplete: ['off'],
  });
  const text = element('span', { className: ['help-step-text'] }, line);
  const label = element('label', { className: ['help-step-line'] }, [box, text]);
  item.properties = { className: ['help-step'], ...(id && { id }) };
  item.children = detail.length
    ? [label, element('div', { className: ['help-step-detail'] }, detail)]
    : [label];
}

/** Separates the text of a step from what is indented under it, and drops GFM's own checkbox. */
function splitStep(item: Element): { line: ElementContent[]; detail: ElementContent[] } {
  const children = item.children.filter((child) => !isBlank(child));
  const first = children[0];
  if (first?.type === 'element' && first.tagName === 'p') {
    return { line: trim(first.children.filter(isNoBox)), detail: children.slice(1) };
  }
  // A tight item holds its text directly; blocks such as a nested list follow it.
  const firstBlock = children.findIndex((child) => child.type === 'element' && isBlock(child));
  const end = firstBlock < 0 ? children.length : firstBlock;
  return { line: trim(children.slice(0, end).filter(isNoBox)), detail: children.slice(end) };
}

function trim(line: ElementContent[]): ElementContent[] {
  const first = line[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  return line;
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && !node.value.trim();
const isNoBox = (node: ElementContent): boolean =>
  !(node.type === 'element' && node.tagName === 'input');
const isBlock = (node: Element): boolean =>
  /^(?:ul|ol|p|div|pre|blockquote|table)$/.test(node.tagName);
const insideStep = (parent: Element): boolean =>
  parent.tagName === 'li' || hasClass(parent, 'help-step-detail');

function hasClass(node: Element, name: string): boolean {
  const names = node.properties?.['className'];
  return Array.isArray(names) && names.includes(name);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
