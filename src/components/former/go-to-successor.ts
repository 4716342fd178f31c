/** Takes the reader of an old link on when what it means has moved to another page. */
function goOn(): void {
  const place = document.getElementById(location.hash.slice(1));
  const successor = place?.querySelector<HTMLAnchorElement>(':scope > a[data-former-successor]');
  if (successor) location.replace(successor.href);
}

addEventListener('hashchange', goOn);
goOn();
