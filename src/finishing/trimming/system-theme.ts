import postcss from 'postcss';
import type { HtmlPage } from '../html-page.ts';

const dark = /\[data-theme=["']?dark["']?\]/;

/**
 * Lets the dark theme also follow the system where no script has chosen a theme: every rule for
 * `[data-theme=dark]` gets a copy for pages without that attribute on a system that is set to dark.
 */
export function withSystemTheme(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => dark.test(selector));
    if (selectors.length === 0) return;
    // Of the root: any other element has no theme either.
    const copy = rule.clone({
      selectors: selectors.map((selector) => selector.replace(dark, ':root:not([data-theme])')),
    });
    const media = postcss.atRule({ name: 'media', params: '(prefers-color-scheme:dark)' });
    rule.after(media.append(copy));
  });
  return root.toString();
}

/** Takes away the theme that Starlight gives to every reader: dark, where no script runs. */
export function dropFixedTheme(page: HtmlPage): void {
  const root = page.first('html');
  if (root?.attributes['data-theme'] !== 'dark') return;
  const others = Object.entries(root.attributes).filter(([name]) => name !== 'data-theme');
  page.setAttributes(root, Object.fromEntries(others));
}
