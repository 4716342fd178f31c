import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Answer } from './connection.ts';
import type { Key, OpenBrowser, RealBrowser } from './real-browser.ts';
import { startProcess } from './started-process.ts';

/**
 * How a WebKitGTK is opened, by WebDriver: its driver starts the small browser that comes with
 * the engine, on the display there is or one that nobody sees. Errors of pages are not told.
 */
export function webdriver(driver: string, miniBrowser: string): OpenBrowser {
  return async ({ theme }) => {
    const port = await freePort();
    const started = await startProcess(() => [...display(), driver, '-p', String(port)], {
      GTK_THEME: theme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    });
    try {
      const origin = `http://127.0.0.1:${port}`;
      await untilReady(origin);
      const { sessionId } = await ask('POST', `${origin}/session`, {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
          },
        },
      });
      const session = `${origin}/session/${sessionId}`;
      const close = async (): Promise<void> => {
        await ask('DELETE', session).catch(() => undefined);
        await started.stop();
      };
      return { ...commands(session), errors: [], close };
    } catch (error) {
      await started.stop();
      throw error;
    }
  };
}

/** What shows a program: nothing before it where there is a display. */
function display(): string[] {
  return process.env['DISPLAY'] ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(origin: string): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      await ask('GET', `${origin}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ask(method: string, address: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(20_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  throw new Error(`${value?.error}: ${value?.message}`);
}

const control = '\uE009';
const keys: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  v: 'v',
};

function commands(session: string): Omit<RealBrowser, 'errors' | 'close'> {
  const post = (path: string, body: object = {}): Promise<Answer> =>
    ask('POST', `${session}/${path}`, body);
  const act = (source: object): Promise<void> => post('actions', { actions: [source] });
  const strike = (actions: readonly object[]): Promise<void> =>
    act({ type: 'key', id: 'keys', actions });
  const run = (expression: string): Promise<string> =>
    post('execute/sync', { script: `return ${expression}`, args: [] });
  return {
    async go(address) {
      await post('url', { url: 'about:blank' });
      await post('url', { url: address });
    },
    run,
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press: (key, withControl = false) =>
      strike(
        withControl
          ? [
              { type: 'keyDown', value: control },
              ...tap(keys[key]),
              { type: 'keyUp', value: control },
            ]
          : tap(keys[key]),
      ),
    type: (text) => strike([...text].flatMap(tap)),
    reload: () => post('refresh'),
    back: () => post('back'),
    async resize(size) {
      // The window is asked for; how much of it the page gets, only the page knows.
      await post('window/rect', { x: 0, y: 0, ...size });
      const bars = Number(await run('String(outerHeight - innerHeight)'));
      await post('window/rect', { ...size, height: size.height + bars });
    },
    screenshot: async () => Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'),
  };
}

const tap = (value: string): object[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
