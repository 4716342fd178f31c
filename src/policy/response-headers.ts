import { contentPolicy, type InlineHashes } from './content-policy.ts';

/** What a server sends with every response: name → value. */
export type Headers = Readonly<Record<string, string>>;

/** Longest line that Cloudflare Pages reads. */
const longestLine = 2000;

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
 * The policies that only headers can carry, and the one that pages carry, too. One source for all
 * servers.
 *
 * HSTS does not speak for subdomains: whose they are is not known here.
 *
 * @param all What stands in any page of the site.
 */
export function securityHeaders(all: InlineHashes): Headers {
  return {
    'Content-Security-Policy': headerPolicy(all),
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
 * The policy of all pages together. Where the styles of a site are so many that hosts would not
 * read the line, they are left to the policy that each page carries itself; everything else is
 * named, so that nothing depends on the missing default.
 */
function headerPolicy(all: InlineHashes): string {
  const whole = `${contentPolicy(all, true)}; frame-ancestors 'none'`;
  if (`  Content-Security-Policy: ${whole}`.length <= longestLine) return whole;
  const [, ...named] = whole.split('; ').filter((part) => !part.startsWith('style-src '));
  const off = ['font', 'frame', 'manifest', 'media', 'object', 'worker'];
  return [...named, ...off.map((kind) => `${kind}-src 'none'`)].join('; ');
}

/** How long what never changes under its address is kept. */
export const forever = 'public, max-age=31536000, immutable';
/** Everything else is asked for again: it may have changed with a release. */
export const revalidated = 'no-cache';
