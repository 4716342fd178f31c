import { connect, type Answer, type Connection } from './connection.ts';
import type { Key, OpenBrowser, Preferences, RealBrowser } from './real-browser.ts';
import { startProcess } from './started-process.ts';

/** What builds for serverless functions need: they run without the programs beside them. */
export const alone = ['--single-process', '--no-zygote'];

/**
 * How a Chromium of any age is opened, by the DevTools protocol: the commands here are as old as
 * the oldest build.
 *
 * @param libraries Folders of the libraries that it brings.
 */
export function devtools(
  executable: string,
  args: readonly string[] = [],
  libraries: readonly string[] = [],
): OpenBrowser {
  const command = [executable, ...always, ...args];
  const env = { LD_LIBRARY_PATH: libraries.join(':') };
  return async (preferences) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await open(command, env, preferences);
      } catch (error) {
        // Of a hundred starts in one process, one or two never answer.
        if (attempt === attempts) throw error;
      }
    }
  };
}

const attempts = 3;

async function open(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  { theme }: Preferences,
): Promise<RealBrowser> {
  const started = await startProcess(
    (folder) => [...command, `--user-data-dir=${folder}`, 'about:blank'],
    env,
    /DevTools listening on ws:\/\/([^/\s]+)/,
  );
  try {
    const errors: string[] = [];
    const connection = await connect(await pageAt(started.line), (method, params) => {
      const text = errorIn(method, params);
      if (text) errors.push(text);
    });
    for (const part of ['Page', 'Runtime', 'Log']) {
      await connection.send(`${part}.enable`, {}, 3000);
    }
    await connection.send('Emulation.setEmulatedMedia', {
      media: '',
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    // Without windows nobody can be asked; builds that do not know this show what they refuse.
    const permissions = ['clipboardReadWrite', 'clipboardSanitizedWrite'];
    await connection.send('Browser.grantPermissions', { permissions }).catch(() => undefined);
    const close = (): Promise<void> => {
      connection.close();
      return started.stop();
    };
    return { ...commands(connection), errors, close };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

const always = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--remote-debugging-port=0',
];

/** The address of the page that a browser has open; it may come a little after the browser. */
async function pageAt(host: string): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as Answer[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    if (Date.now() > end) throw new Error('opens no page');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function errorIn(method: string, params: Answer): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { exception, text, url = '', lineNumber } = params.exceptionDetails;
    return `${exception?.description ?? text} (${url}:${lineNumber + 1})`;
  }
  if (method === 'Runtime.consoleAPICalled' && params.type === 'error') {
    return params.args.map(({ value, description }: Answer) => value ?? description).join(' ');
  }
  if (method !== 'Log.entryAdded' || params.entry.level !== 'error') return undefined;
  return isNews(params.entry.text) ? undefined : params.entry.text;
}

/** That something is newer than the browser: that is how policies and attributes are meant. */
const isNews = (text: string): boolean =>
  /^Unrecognized Content-Security-Policy|contains an invalid source|^Found a '\w+' attribute/.test(
    text,
  );

const keyCodes: Record<Key, number> = { Enter: 13, Escape: 27, ArrowDown: 40, v: 86 };

function commands({ send, next }: Connection): Omit<RealBrowser, 'errors' | 'close'> {
  const load = async (begin: () => Promise<unknown>): Promise<void> => {
    const loaded = next('Page.loadEventFired');
    await Promise.all([begin(), loaded]);
  };
  return {
    async go(address) {
      // A page that has only another fragment would not load again.
      await load(() => send('Page.navigate', { url: 'about:blank' }));
      await load(() => send('Page.navigate', { url: address }));
    },
    async run(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
      return result.value;
    },
    async clickAt(x, y) {
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        const button = type === 'mouseMoved' ? 'none' : 'left';
        await send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
      }
    },
    async press(key, control = false) {
      const pressed = {
        key,
        code: key === 'v' ? 'KeyV' : key,
        windowsVirtualKeyCode: keyCodes[key],
        modifiers: control ? 2 : 0,
      };
      const text = key === 'Enter' ? { text: '\r' } : {};
      const paste = key === 'v' && control ? { commands: ['paste'] } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed, ...text, ...paste });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    },
    async type(text) {
      for (const character of text) {
        await send('Input.dispatchKeyEvent', { type: 'char', key: character, text: character });
      }
    },
    reload: () => load(() => send('Page.reload')),
    async back() {
      const { currentIndex, entries } = await send('Page.getNavigationHistory');
      await send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
    },
    resize: (size) =>
      send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false }),
    screenshot: async () => Buffer.from((await send('Page.captureScreenshot')).data, 'base64'),
    print: async () => Buffer.from((await send('Page.printToPDF')).data, 'base64'),
  };
}
