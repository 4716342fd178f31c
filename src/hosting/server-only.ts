/**
 * What a build writes for servers and not for readers, below the site. A server that can refuse
 * them does; nothing in them is secret, so one that cannot does no harm.
 */
export const serverFolders = ['/_buckets/', '/_caddy/', '/_nginx/'];
export const serverFiles = ['/_headers', '/_redirects', '/vercel.json'];
