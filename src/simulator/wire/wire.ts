/** A request as it stands on the wire: nothing in it is decoded yet. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they were sent: `/api2/json/nodes?x=%20`. */
  readonly target: string;
  /** Name and value in their order; names in any case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  /** Whether it came without TLS; a host then only redirects. */
  readonly plain?: boolean;
}

/** An answer as it goes onto the wire. The reason phrase may hold any text; status 0 means a connection that is closed without an answer. */
export interface WireResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Uint8Array;
  /** How long the host takes before it answers, in milliseconds. */
  readonly delayMs?: number;
  /** Set where the connection breaks after this many bytes of the body. */
  readonly cutAt?: number;
}

/** The value of a header, or undefined where it was not sent. */
export const headerOf = ({ headers }: Pick<WireRequest, 'headers'>, name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1];

/** The body of an answer as text. */
export const bodyText = ({ body }: Pick<WireResponse, 'body'>): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

const JSON_TYPE = ['Content-Type', 'application/json;charset=UTF-8'] as const;

/** A JSON document over a connection that stays open. */
export const success = (envelope: object): WireResponse => ({
  status: 200,
  reason: 'OK',
  headers: [JSON_TYPE, ['Connection', 'Keep-Alive']],
  body: JSON.stringify(envelope),
});

/** The same answer over a connection that ends with it: after an upload. */
export const closing = (response: WireResponse): WireResponse => ({
  ...response,
  headers: response.headers.map(([name, value]) => [name, name === 'Connection' ? 'close' : value]),
});

/** A failure of a method or of the router: the reason has the first line of the text, the body has all of it. */
export const failure = (status: number, message: string, more: object = {}): WireResponse => ({
  status,
  reason: message.split('\n')[0] ?? '',
  headers: [JSON_TYPE, ['Connection', 'close']],
  body: JSON.stringify({ data: null, message: encodedTwice(message), ...more }),
});

/** A text as the host's messages hold it: encoded as UTF-8 once too often, which shows where it has more than ASCII. */
export const encodedTwice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** A reason phrase as a status line holds it, one character a byte: a host writes UTF-8 there, without control characters. */
export const statusText = (reason: string): string => encodedTwice(reason).replace(/[^\t\x20-\x7e\x80-\xff]/g, ' ');

/** A failure from before a method is found: no type, and no body but a text where one is given. */
export const bareFailure = (status: number, reason: string, body = ''): WireResponse => ({
  status,
  reason,
  headers: [['Connection', 'close']],
  body,
});

/** A connection that is closed without an answer. */
export const closed: WireResponse = { status: 0, reason: '', headers: [], body: '' };
