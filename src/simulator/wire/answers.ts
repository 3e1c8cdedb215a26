import { REFUSAL_MS } from '../access/authentication.ts';
import { Enveloped, Raw } from '../call.ts';
import type { Format } from './http.ts';
import { Refusal, Unended } from '../refusal.ts';
import { bareFailure, encodedTwice, failure, success, type WireResponse } from './wire.ts';

/** What a handler gave, as it goes onto the wire. */
export const answerOf = (result: unknown, format: Format): WireResponse => {
  if (result instanceof Raw) {
    return {
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Type', result.type],
        ['Connection', 'Keep-Alive'],
      ],
      body: result.body,
    };
  }
  const envelope = result instanceof Enveloped ? { data: result.data, ...result.more } : { data: result ?? null };
  return success(format === 'extjs' ? { ...envelope, success: 1 } : envelope);
};

/** Answers of the daemon that passes requests on to other nodes: they have no body. */
const BETWEEN_NODES = [595, 596];
const NOT_IN_A_CLUSTER = 424;

/** A refusal, as it goes onto the wire; anything else that was thrown is thrown on. */
export const refusalOf = (error: unknown, format: Format): WireResponse => {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, errors } = error;
  if (BETWEEN_NODES.includes(status)) return bareFailure(status, message);
  // The text becomes a header between two daemons, which a carriage return breaks.
  if (message.includes('\r')) return { ...failure(400, 'Bad Request'), body: '' };
  const more = errors ? { errors: named(errors) } : {};
  if (format === 'extjs' && status !== 401) {
    // A number of the method's own is a text there, that of an ordinary error is none.
    return success({
      data: null,
      success: 0,
      status: status === 500 ? 500 : String(status),
      message: `${message}\n`,
      ...more,
    });
  }
  const ended = status === NOT_IN_A_CLUSTER || error instanceof Unended ? message : `${message}\n`;
  return { ...failure(status, ended, more), ...(status === 401 ? { delayMs: REFUSAL_MS } : {}) };
};

/** The texts about parameters are right, but their names are encoded once more than messages are. */
const named = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, why]) => [encodedTwice(encodedTwice(name)), why]));
