import { nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { invalid, Refusal } from '../../refusal.ts';

/** One call of a batch. */
interface Command {
  readonly method: string;
  readonly path: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' &&
  value !== null &&
  'method' in value &&
  'path' in value &&
  typeof value.method === 'string' &&
  typeof value.path === 'string';

const commandsOf = (call: Call): readonly Command[] => {
  let commands: unknown;
  try {
    commands = JSON.parse(text(call, 'commands'));
  } catch {
    commands = undefined;
  }
  if (!Array.isArray(commands) || !commands.every(isCommand)) {
    throw invalid({ commands: 'invalid format - value is not a list of commands\n' });
  }
  return commands;
};

/** Each call of the batch on its own: one that fails keeps none of the others from being made. */
const execute: Handler = async (call) => {
  const results: object[] = [];
  for (const { method, path, args = {} } of commandsOf(call)) {
    try {
      results.push({ status: 200, data: await call.perform(method, `/nodes/${nodeOf(call).name}/${path}`, args) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, message, errors } = error;
      results.push({ status, message: `${message}\n`, ...(errors ? { errors } : {}) });
    }
  }
  return results;
};

export const executeHandlers: Handlers = { 'POST /nodes/{node}/execute': execute };
