import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Answer, type Connection } from './connection.ts';
import type { Key, OpenBrowser, Preferences, RealBrowser } from './real-browser.ts';
import { startProcess } from './started-process.ts';

/** How a Firefox is opened, by WebDriver BiDi. */
export function bidi(executable: string): OpenBrowser {
  return async (preferences) => {
    const started = await startProcess(
      (folder) => {
        writeFileSync(join(folder, 'user.js'), settingsOf(preferences));
        return [executable, '--headless', '--profile', folder, '--remote-debugging-port', '0'];
      },
      { MOZ_CRASHREPORTER_DISABLE: '1' },
      /WebDriver BiDi listening on (ws:\S+)/,
    );
    try {
      const errors: string[] = [];
      const connection = await connect(`${started.line}/session`, (method, params) => {
        const isError = method === 'log.entryAdded' && params.level === 'error';
        if (isError && !isOfLeaving(params.text)) errors.push(params.text);
      });
      await connection.send('session.new', { capabilities: {} });
      await connection.send('session.subscribe', { events: ['log.entryAdded'] });
      const { contexts } = await connection.send('browsingContext.getTree');
      const close = (): Promise<void> => {
        connection.close();
        return started.stop();
      };
      return { ...commands(connection, contexts[0].context), errors, close };
    } catch (error) {
      await started.stop();
      throw error;
    }
  };
}

/** A page that is left before its scripts have come says so of each. Missing ones fail elsewhere. */
const isOfLeaving = (text: string): boolean =>
  text.startsWith('TypeError: error loading dynamically imported module');

function settingsOf({ theme }: Preferences): string {
  const settings = {
    'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    // Nothing is looked up elsewhere, and no page of its own comes first.
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.safebrowsing.update.enabled': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.server': 'data:,',
  };
  return Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

const control = '\uE009';
const keys: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  v: 'v',
};

function commands({ send }: Connection, context: string): Omit<RealBrowser, 'errors' | 'close'> {
  const act = (source: object): Promise<void> =>
    send('input.performActions', { context, actions: [source] });
  const strike = (typed: readonly string[]): Promise<void> =>
    act({ type: 'key', id: 'keys', actions: typed.flatMap((value) => tap(value)) });
  return {
    async go(address) {
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      // A page that forwards is left before it is complete.
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' }).catch(
        (error: Error) => {
          if (!/abort/i.test(error.message)) throw error;
        },
      );
    },
    async run(expression) {
      const { result, exceptionDetails }: Answer = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press: (key, withControl = false) =>
      withControl
        ? act({
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value: control },
              ...tap(keys[key]),
              { type: 'keyUp', value: control },
            ],
          })
        : strike([keys[key]]),
    type: (text) => strike([...text]),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    resize: (viewport) => send('browsingContext.setViewport', { context, viewport }),
    screenshot: async () =>
      Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    print: async () =>
      Buffer.from((await send('browsingContext.print', { context })).data, 'base64'),
  };
}

const tap = (value: string): object[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
