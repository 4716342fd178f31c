/** What DevTools and WebDriver BiDi have in common: numbered commands and events in JSON. */
export interface Connection {
  /** Sends a command and waits for what it gives; a failure, or none in time, is thrown. */
  send(method: string, params?: object, time?: number): Promise<Answer>;
  /** Waits for the next event of a name. */
  next(method: string): Promise<void>;
  close(): void;
}

// What comes is as various as the protocols; drivers take from it what they know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;

const patience = 15_000;

/**
 * Connects to a browser.
 *
 * @param onEvent Is told of every event.
 */
export async function connect(
  address: string,
  onEvent: (method: string, params: Answer) => void,
): Promise<Connection> {
  const socket = new WebSocket(address);
  const open = new Map<number, (message: Answer) => void>();
  const awaited = new Map<string, () => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Answer = JSON.parse(String(data));
    if (message.id !== undefined) open.get(message.id)?.(message);
    if (!message.method) return;
    onEvent(message.method, message.params);
    awaited.get(message.method)?.();
  });
  const gone = new Promise<never>((_, reject) => {
    socket.addEventListener('close', () => reject(new Error('the browser has gone')));
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  gone.catch(() => undefined);
  const opened = new Promise<void>((resolve) => {
    socket.addEventListener('open', () => resolve());
  });
  await inTime(Promise.race([opened, gone]), address);

  return {
    async send(method, params = {}, time = patience) {
      const id = (count += 1);
      const answered = new Promise<Answer>((resolve) => open.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const answer = await inTime(Promise.race([answered, gone]), method, time);
      open.delete(id);
      if (!answer.error) return answer.result;
      throw new Error(`${method}: ${answer.error.message ?? answer.message ?? answer.error}`);
    },
    next(method) {
      const came = new Promise<void>((resolve) => awaited.set(method, resolve));
      return inTime(Promise.race([came, gone]), method);
    },
    close: () => socket.close(),
  };
}

async function inTime<T>(promise: Promise<T>, what: string, time = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), time);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
