/** A request as it stands on the wire: nothing in it is decoded yet. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they were sent: `/api2/json/nodes?x=%20`. */
  readonly target: string;
  /** Name and value in their order; names in any case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** An answer as it goes onto the wire. The reason phrase may hold any text. */
export interface WireResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** The value of a header, or undefined where it was not sent. */
export const headerOf = ({ headers }: WireRequest, name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1];

const JSON_TYPE = ['Content-Type', 'application/json;charset=UTF-8'] as const;

/** A success: the envelope, over a connection that stays open. */
export const success = (envelope: object): WireResponse => ({
  status: 200,
  reason: 'OK',
  headers: [JSON_TYPE, ['Connection', 'Keep-Alive']],
  body: JSON.stringify(envelope),
});

/** A failure of a method or of the router: the reason has the first line of the text, the body has all of it. */
export const failure = (status: number, message: string, more: object = {}): WireResponse => ({
  status,
  reason: message.split('\n')[0] ?? '',
  headers: [JSON_TYPE, ['Connection', 'close']],
  body: JSON.stringify({ data: null, message, ...more }),
});

/** A failure from before a method is found: no body and no type. */
export const bareFailure = (status: number, reason: string): WireResponse => ({
  status,
  reason,
  headers: [['Connection', 'close']],
  body: '',
});
