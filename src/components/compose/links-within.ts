/**
 * Leads links within the page to their places without changing the address, which names the page
 * that one comes from: a reload finds it again.
 */
export function leadWithin(host: HTMLElement): void {
  host.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const target = link && host.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
