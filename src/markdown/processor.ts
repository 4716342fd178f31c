import type { Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeAnchors, type AnchorLabels } from './anchors.ts';
import { remarkAnswerLinks } from './answer-links.ts';
import { remarkCallouts, type CalloutLabels } from './callouts.ts';
import { rehypeCallButtons, remarkNamedNumbers, type Calls } from './call-buttons.ts';
import { rehypeChecklist } from './checklist.ts';
import { addFormerIds } from './former-ids.ts';
import { remarkOwnPaths } from './own-paths.ts';
import { rehypeOutsideLinks, type OutsideLinks } from './outside-links.ts';
import { remarkPlaceholders, type Placeholders } from './placeholders.ts';
import { serializeHtml } from './serialize.ts';

/** What rendering needs to know of the rest of the help centre. */
export interface RenderOptions {
  placeholders: Placeholders;
  addressOf: (number: number) => string | undefined;
  /** Of the site on its host, as `/help`. */
  folder?: string;
  callouts: CalloutLabels;
  anchors: AnchorLabels;
  outside: OutsideLinks;
  calls: Calls;
}

/** What is different from page to page. */
export interface PageOptions {
  /** Ids that headings and steps had before, by the id they have now: old links to them still land. */
  formerIds?: ReadonlyMap<string, readonly string[]>;
  /** Whether steps get buttons to call the numbers that they name. */
  callButtons?: boolean;
}

/**
 * Renders parsed bodies to HTML. Raw HTML in the Markdown is dropped, never passed on, and so is
 * every address that is neither of this site nor of a host that site.yaml names.
 *
 * @returns A function from a body (left as it was) to HTML.
 */
export function createRenderer(options: RenderOptions): (body: Root, page?: PageOptions) => string {
  const renderer = (callButtons: boolean) =>
    unified()
      .use(callButtons ? [[remarkNamedNumbers, options.placeholders]] : [])
      .use(remarkPlaceholders, options.placeholders)
      .use(remarkAnswerLinks, options.addressOf)
      .use(remarkOwnPaths, options.folder ?? '')
      .use(remarkCallouts, options.callouts)
      .use(remarkRehype)
      .use(rehypeOutsideLinks, options.outside)
      .use(rehypeCallButtons, options.calls)
      .use(rehypeChecklist)
      .use(rehypeAnchors, options.anchors)
      .freeze();
  const [plain, calling] = [renderer(false), renderer(true)];
  return (body, { formerIds = new Map(), callButtons = false } = {}) => {
    const tree = (callButtons ? calling : plain).runSync(copyOf(body));
    addFormerIds(tree, formerIds);
    return serializeHtml(tree);
  };
}

/** A copy without positions, which rendering does not need and which are most of a tree. */
function copyOf<Node extends Nodes>(node: Node): Node {
  const copy = { ...node, position: undefined };
  if ('children' in copy) Object.assign(copy, { children: copy.children.map(copyOf) });
  return copy;
}
