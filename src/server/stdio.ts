import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer, type ServerOptions } from './mcp.ts';

export interface StdioOptions extends ServerOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** A server on standard input and output. */
export interface StdioServer {
  /** Resolves when the connection is closed, by the client or by `close`. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

// How long calls that have begun may still answer after the client's last word: a script that pipes its requests in reads the answers.
const GRACE_MS = 2_000;

/** Serves one client over stdio until its end of input. */
export const serveStdio = async ({ stdin, stdout, ...options }: StdioOptions): Promise<StdioServer> => {
  let running = 0;
  let idle = (): void => undefined;
  const counted: ServerOptions = {
    ...options,
    dispatcher: async () => {
      const dispatcher = await options.dispatcher();
      return {
        call: async (...call) => {
          running++;
          try {
            return await dispatcher.call(...call);
          } finally {
            if (--running === 0) setImmediate(() => idle());
          }
        },
      };
    },
  };
  const server = createServer(counted);
  const closed = new Promise<void>((resolve) => (server.onclose = resolve));
  // The SDK adds a listener per write that has to wait.
  stdout.setMaxListeners(0);
  const close = async (): Promise<void> => {
    await server.close();
    stdin.pause();
  };
  stdin.once('end', () => {
    if (running === 0) return void close();
    const timer = setTimeout(() => void close(), GRACE_MS);
    idle = () => {
      clearTimeout(timer);
      void close();
    };
  });
  await server.connect(new StdioServerTransport(stdin, stdout));
  return { closed, close };
};
