/**
 * On paper the short link of a page is whole, with the host that the page was read at. A site that
 * knows its own address writes it whole anyway (PageMeta.astro).
 */
function writeWhole(): void {
  const link = document.querySelector<HTMLAnchorElement>('.help-meta a');
  if (link && !/^https?:/.test(link.textContent)) link.textContent = link.href;
}

if ('onbeforeprint' in window) addEventListener('beforeprint', writeWhole);
// Safari before 13 does not tell that it prints.
else writeWhole();
