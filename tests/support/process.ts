import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built program: `npm test` builds it before. */
export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The program as a client starts it, with its lines as they come. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Every line on standard output so far. */
  readonly lines: readonly string[];
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
  /** Sends a request and resolves to its result. */
  readonly request: (method: string, params?: object) => Promise<Record<string, unknown>>;
  readonly notify: (method: string, params?: object) => void;
  /** The handshake of the protocol. */
  readonly hello: () => Promise<Record<string, unknown>>;
}

/** Starts the program; it is ended with the test. */
export const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running => {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nowhere', ...env },
  });
  const lines: string[] = [];
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  let rest = '';
  let errors = '';
  let id = 0;
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      if (!line.startsWith('{')) continue;
      const message = JSON.parse(line) as { id?: number; result?: Record<string, unknown> };
      if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? {});
    }
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const send = (message: object): void => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const request = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      waiting.set(++id, resolve);
      send({ id, method, params });
    });
  const notify = (method: string, params: object = {}): void => send({ method, params });
  return {
    child,
    lines,
    stderr: () => errors,
    ended,
    request,
    notify,
    hello: async () => {
      const result = await request('initialize', {
        protocolVersion: '2025-11-25',
        capabilities: {},
        clientInfo: { name: 'test', version: '0' },
      });
      notify('notifications/initialized');
      return result;
    },
  };
};

/** The text of a tool's result. */
export const textOf = (result: Record<string, unknown>): string =>
  (result['content'] as readonly { readonly text?: string }[]).map(({ text = '' }) => text).join('\n');

/** What a simulated cluster says of itself when it listens. */
export interface Listening extends Running {
  readonly url: string;
  readonly port: string;
  readonly fingerprint: string;
  readonly token: string;
  readonly password: string;
}

/** Starts a simulated cluster and resolves when it listens; it is ended with the test. */
export const listening = async (args: readonly string[]): Promise<Listening> => {
  const running = run(args);
  const { lines, ended, stderr } = running;
  const said = new Promise<void>((resolve) => {
    running.child.stdout.on('data', () => {
      if (lines.some((line) => line.includes('Ctrl+C'))) resolve();
    });
  });
  const early = await Promise.race([said, ended]);
  if (early) throw new Error(`it ended with ${String(early.code)}: ${stderr()}`);
  const found = (pattern: RegExp): string => pattern.exec(lines.join('\n'))?.[1] ?? '';
  return {
    ...running,
    url: found(/(https:\S+)/),
    port: found(/:(\d+)$/m),
    fingerprint: found(/certificate +(\S+)/),
    token: found(/API token +(\S+)/),
    password: found(/with the password (\S+)/),
  };
};
