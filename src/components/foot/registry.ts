const host = 'beian.miit.gov.cn';

/**
 * Where a number of the Chinese registry can be looked up, to which law wants it to be linked;
 * `undefined` while the operator has not named its host.
 */
export const registryOf = (linkHosts: readonly string[]): string | undefined =>
  linkHosts.includes(host) ? `https://${host}/` : undefined;
