/**
 * Finds what a reader takes for the address of a site in a text: `bank.example`, with `https://`
 * and a path or without, in capitals or full-width letters, with a Chinese full stop for a dot.
 *
 * @returns Names of hosts in small letters, without paths.
 */
export function shownHosts(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=[a-z\d])。(?=[a-z\d])/g, '.');
  // Most texts have no address: without these signs none can stand there.
  if (!/[.:]/.test(plain)) return [];
  return plain.split(/[^!-~]+/).flatMap((part) => {
    const address = part.replace(/^[^a-z\d]*[a-z]*:\/+/, '');
    const [first = ''] = address.split(/[/?#]/, 1);
    // What follows a host is its path, in which `a.html` is no host.
    const hosts = hostsAmong(first);
    // Behind `https://` a word without a dot is a host, too.
    if (hosts.length === 0 && /https?:\/\//.test(part)) return bareHost.exec(first)?.[0] ?? [];
    return hosts.length > 0 ? hosts : hostsAmong(address);
  });
}

/** A site is the same with and without the usual first word. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '');

const hostsAmong = (text: string): string[] =>
  text
    .split(/[^a-z\d.-]+/)
    .map((name) => name.replace(/^[.-]+/, '').replace(/(?<![.-])[.-]+$/, ''))
    .filter((name) => hostLike.test(name) && !fileLike.test(name));

/** Endings of files and names of software (`Node.js`) that no site has. */
const fileLike =
  /\.(?:js|jsx|ts|tsx|json|html?|css|pdf|png|jpe?g|gif|svg|webp|txt|docx?|xlsx?|csv|xml|ya?ml|exe|apk|ipa)$/;

const bareHost = /^[a-z][a-z\d-]*/;

/** Words joined by dots with letters at the end, or the four numbers of an IP address. */
const hostLike = /^(?:[a-z\d-]+\.)+[a-z]{2,}$|^\d{1,3}(?:\.\d{1,3}){3}$/;
