import { shortAddresses, shortTriageAddresses } from '../model/addresses.ts';
import { contentPolicy } from '../finishing/policy/content-policy.ts';

/** What a server sends with every response: name → value. */
export type Headers = Readonly<Record<string, string>>;

/** Only pages are under it: other files need not carry it. */
export const pagesOnly = 'Content-Security-Policy';

/** What this site asks of a browser: to copy. Everything else that exists is turned off. */
const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The policies that only headers can carry, and what the policies of all pages share. One source
 * for all servers; nothing in it depends on the pages, so it is the same in every release.
 *
 * HSTS does not speak for subdomains: whose they are is not known here.
 */
export function securityHeaders(): Headers {
  return {
    'Content-Security-Policy': headerPolicy(),
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [
      ...features.map((feature) => `${feature}=()`),
      'clipboard-write=(self)',
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * What holds for all pages of all releases. Browsers apply it together with the policy that a page
 * carries itself, and a page is served for minutes with the headers of another release: from
 * caches, or by a server that has not been reloaded. A hash here would take styles and scripts
 * from the pages of every release that changed one.
 *
 * So scripts and styles are left to the page, which names them by hash and is refused by the build
 * without a policy. The other ways out are a fixed nonce or 'unsafe-inline' here, which promise
 * more and protect no better. Everything else is named, so that nothing depends on the missing
 * default; Trusted Types, which refuse text that becomes a script, are among it.
 */
function headerPolicy(): string {
  const shared = contentPolicy({ scripts: new Set(), styles: new Set() }, false)
    .split('; ')
    .filter((part) => !/^(?:default|script|style)-src /.test(part));
  const off = ['font', 'frame', 'manifest', 'media', 'object'];
  return [
    ...shared,
    ...off.map((kind) => `${kind}-src 'none'`),
    `worker-src 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/**
 * What Markdown is sent with, as not every server knows its type. Search engines keep to the pages,
 * which say the same; programs follow links.
 */
export const markdownHeaders: Headers = {
  'Content-Type': 'text/markdown; charset=utf-8',
  'X-Robots-Tag': 'noindex',
};

/** How long what never changes under its address is kept. */
export const forever = 'public, max-age=31536000, immutable';
/** Everything else is asked for again: it may have changed with a release. */
export const revalidated = 'no-cache';
/**
 * What pages say of caching, where the server that says it also compresses them. Hosts that squeeze
 * blanks or rewrite scripts on the way break the hashes of a page's policy: they are asked not to.
 *
 * It also forbids to compress on the way: Cloudflare sends such pages as they are, four times as
 * many bytes. Hosts that compress by themselves get it for `forwardingPages` only.
 * @see https://developers.cloudflare.com/speed/optimization/content/compression/
 */
export const untouched = `${revalidated}, no-transform`;

/** Short links: small pages that live by a script, and addresses that people mistype. */
export const forwardingPages = (languages: readonly string[]): string[] =>
  languages.flatMap((folder) => [folder + shortAddresses, folder + shortTriageAddresses]);
