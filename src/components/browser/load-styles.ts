import { NotRead } from './failure.ts';

/**
 * Loads a stylesheet that belongs to something that is loaded on demand. Imported as a module,
 * its styles would be put into every page that may load it.
 *
 * @param address As `import address from './x.css?url&no-inline'` gives it.
 */
export function loadStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new NotRead(address));
    });
    document.head.append(link);
  });
}
