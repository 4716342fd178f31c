import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';

/**
 * Rules that ours take the place of: the tick of the current place in the contents of a guide, a
 * picture (src/styles has a letter); all of Markdown bodies; how scripts are spaced that this site
 * does not have; the line between the title and the text; and two that weigh so much that most of
 * ours would have to weigh more once layers are gone (flat-layers.ts).
 */
const replaced =
  /\.isMobile.*:after$|^\[lang\]|^\.content-panel:where\(.*\+|^\.sl-container.*\*$|^\.sr-only$|\.sl-markdown-content/;

/** Behind dialogs; ours read no token there. */
const backdrop = /::backdrop$/;

/**
 * Leaves out rules and tokens of Starlight that ours replace on every page. Layer `help` stands above
 * layer `starlight`, so a custom property that it sets on `:root` is never read from there,
 * whatever the theme and the width.
 */
export function withoutOverridden(css: string): string {
  const root = postcss.parse(css);
  const ours = new Set<string>();
  root.walkDecls(/^--/, (declaration) => {
    const rule = declaration.parent;
    if (rule?.type !== 'rule' || !('selector' in rule) || rule.selector !== ':root') return;
    if (rule.parent?.type === 'atrule' && layerOf(declaration) === 'help' && isDirect(rule.parent))
      ours.add(declaration.prop);
  });
  root.walkRules((rule) => {
    if (layerOf(rule)?.startsWith('help')) return;
    const kept = rule.selectors.filter((selector) => !backdrop.test(selector));
    if (replaced.test(rule.selector) || kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkDecls(/^--/, (declaration) => {
    if (ours.has(declaration.prop) && layerOf(declaration)?.startsWith('starlight'))
      declaration.remove();
  });
  return root.toString();
}

/** Whether a rule in this block applies always, and not on some condition. */
const isDirect = (block: unknown): boolean => (block as AtRule).name === 'layer';

function layerOf(styles: Declaration | Rule): string | undefined {
  let node = styles.parent as AtRule | undefined;
  while (node && !(node.type === 'atrule' && node.name === 'layer')) {
    node = node.parent as AtRule | undefined;
  }
  return node?.params;
}
