import { spawnSync } from 'node:child_process';

/** A key and a certificate that nobody vouches for, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/** Makes one for this machine, which browsers want for HTTP/2; `undefined` where there is no OpenSSL. */
export function selfSigned(): Certificate | undefined {
  const { stdout, status } = spawnSync(
    'openssl',
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout - -out -'.split(' '),
    { encoding: 'utf8' },
  );
  if (status !== 0) return undefined;
  const part = (name: string): string =>
    new RegExp(`-----BEGIN ${name}-----[^]*?-----END ${name}-----`).exec(stdout)?.[0] ?? '';
  return { key: part('PRIVATE KEY'), cert: part('CERTIFICATE') };
}
