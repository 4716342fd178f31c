const script = /<script[^>]*>.*?<\/script>/gs;

/** What hosts and proxies do to HTML between the build and a browser, by name. */
export const changesOnTheWay: Readonly<Record<string, ChangeOnTheWay>> = {
  'blanks squeezed': { change: squeezed, runs: true },
  'comments, quotes and end tags left out': {
    change: (html) => unquoted(squeezed(html)).replace(/<\/(?:p|body|html)>/g, ''),
    runs: true,
  },
  'scripts deferred': { change: (html) => html.replaceAll('<script', '<script defer'), runs: true },
  'scripts as modules': {
    change: (html) => html.replace(/<script(?=>)/g, '<script type="module"'),
    runs: true,
  },
  'scripts at the end': { change: scriptsLast, runs: true },
  'scripts at the beginning': {
    change: (html) => withoutScripts(html).replace(/<head>/i, `$&${scriptsIn(html).join('')}`),
    runs: false,
  },
  'scripts of another type': {
    change: (html) => html.replaceAll('<script', '<script type="0a1b2c-text/javascript"'),
    runs: false,
  },
  'scripts changed': {
    change: (html) => html.replace(/<script([^>]*)>(?=.)/g, '<script$1>/* */'),
    runs: false,
  },
  'scripts left out': { change: withoutScripts, runs: false },
};

interface ChangeOnTheWay {
  change(html: string): string;
  /** Whether the script of a page that leads on still runs. */
  runs: boolean;
}

function scriptsIn(html: string): string[] {
  return html.match(script) ?? [];
}

function withoutScripts(html: string): string {
  return html.replace(script, '');
}

/** All runs of blanks, in scripts and styles, too, as simple rules of servers have it. */
function squeezed(html: string): string {
  return html.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

function unquoted(html: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/="([^\s"'=<>`]+)"/g, '=$1'));
}

function scriptsLast(html: string): string {
  return withoutScripts(html) + scriptsIn(html).join('');
}
