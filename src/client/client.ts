import type { KyInstance, Options, RetryOptions } from 'ky';
import type { Agent } from 'undici';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { inWireForm } from '../rules/property-tables.ts';
import { toNumber } from '../rules/wire.ts';
import { tokenAuth, ticketAuth, type Auth, type Secret } from './auth.ts';
import { decode, failure } from './decode.ts';
import { encode } from './encode.ts';
import { createAgent, type TlsOptions } from './tls.ts';
import { isCertificateError, transportError } from './transport.ts';

/** Who the client is: an API token, or a user with a password. */
export type Credentials = { readonly token: Secret } | { readonly username: string; readonly password: Secret };

export interface ClientOptions {
  /** The host, as `https://pve.example.com:8006`. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly tls?: TlsOptions;
  /** In place of the network: the embedded cluster. */
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  /** Looks at every request before it is sent, and rejects for one that must not be. */
  readonly guard?: (request: Planned) => Promise<void>;
  /** How long one request may take, all attempts together; 30 seconds unless said. */
  readonly timeoutMs?: number;
}

/** A connection to one cluster. */
export interface Client extends Requester {
  /** Who the client is to the cluster: `user@realm`, or `user@realm!token`. */
  identity(): Promise<string>;
  /** Loads what the first request needs and opens no connection yet. */
  warm(): Promise<void>;
  /** Closes idle connections; requests under way are cut off. */
  close(): Promise<void>;
}

// Proxmox VE answers ordinary refusals with 500, and a node that is down with 595: neither gets better by asking again.
const RETRY: RetryOptions = {
  limit: 2,
  methods: ['get'],
  statusCodes: [429, 502, 503, 504, 596, 599],
  afterStatusCodes: [429, 503],
};

/** Makes a client of one cluster; nothing is loaded or connected before the first request. */
export const createClient = ({
  url,
  credentials,
  tls = {},
  fetch,
  clock = systemClock,
  guard = () => Promise.resolve(),
  timeoutMs = 30_000,
}: ClientOptions): Client => {
  const base = `${url.replace(/\/+$/, '')}/api2/json`;
  let opened: Promise<{ readonly ky: KyInstance; readonly agent: Agent | undefined }> | undefined;

  const open = async (): Promise<{ ky: KyInstance; agent: Agent | undefined }> => {
    const [{ default: ky }, agent] = await Promise.all([import('ky'), fetch ? undefined : createAgent(tls)]);
    const options: Options = {
      retry: { ...RETRY, shouldRetry: ({ error }) => (isCertificateError(error) ? false : undefined) },
      // A redirect would carry the credentials to wherever it points.
      redirect: 'manual',
      ...(fetch ? { fetch } : {}),
      // ky passes it on to Node's fetch; its type is that of another release of undici.
      ...(agent ? ({ dispatcher: agent } as object) : {}),
    };
    return { ky: ky.create(options), agent };
  };
  const ready = (): ReturnType<typeof open> => (opened ??= open());

  /** One request with the credentials as they are now, all of ky's attempts included. */
  const attempt = async (
    planned: Planned,
    headers: Readonly<Record<string, string>>,
    { signal, timeoutMs: limit = timeoutMs }: SendOptions,
    write = planned.method !== 'GET',
  ): Promise<Envelope> => {
    const { path, query, body } = encode(planned);
    const request = `${planned.method} ${path}`;
    const { ky } = await ready();
    if (signal?.aborted) {
      throw new ProxmoxError('CANCELLED', 'The call was cancelled before anything was sent.', { request });
    }
    const options: Options = {
      method: planned.method,
      headers: body ? { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' } : { ...headers },
      ...(body ? { body } : {}),
      ...(signal ? { signal } : {}),
      timeout: limit,
      totalTimeout: limit,
    };
    const target = `${base}${path}${query === '' ? '' : `?${query}`}`;
    const text = await ky(target, options)
      .text()
      .catch((error: unknown) => {
        if (!isHttpError(error)) throw transportError(error, { request, write, url, signal, limitMs: limit });
        const { status, statusText: reason } = error.response;
        throw failure({ status, reason, body: error.data, request, write });
      });
    return decode(text, request, write);
  };

  const login = (params: { readonly username: string; readonly password: string }): Promise<unknown> =>
    attempt({ method: 'POST', path: '/access/ticket', params }, {}, {}, false).then(({ data }) => data);
  const auth: Auth =
    'token' in credentials
      ? tokenAuth(credentials.token)
      : ticketAuth(credentials.username, credentials.password, login, clock);

  const authenticated = async (given: Planned, options: SendOptions): Promise<Envelope> => {
    await guard(given);
    const planned = await inWireForm(given);
    const headers = await auth.headers(planned.method);
    try {
      return await attempt(planned, headers, options);
    } catch (error) {
      // A 401 comes before anything was done, so even a write may be sent again.
      const expired = error instanceof ProxmoxError && error.code === 'UNAUTHENTICATED' && error.details.status === 401;
      if (!expired || !(await auth.renew(headers))) throw error;
      return attempt(planned, await auth.headers(planned.method), options);
    }
  };

  return {
    async send<Result>(planned: Planned<Result>, options: SendOptions = {}): Promise<Result> {
      return (await authenticated(planned, options)).data as Result;
    },
    async sendPage<Result>(planned: Planned<Result>, options: SendOptions = {}): Promise<Page<Result>> {
      const { data, total } = await authenticated(planned, options);
      const length = toNumber(total);
      return { data: data as Result, ...(length === undefined ? {} : { total: length }) };
    },
    async identity() {
      if (!('token' in credentials)) return credentials.username;
      const [name = ''] = (await credentials.token()).split('=');
      return name;
    },
    async warm() {
      await ready();
    },
    async close() {
      await (await opened)?.agent?.destroy();
    },
  };
};

type Envelope = ReturnType<typeof decode>;

const isHttpError = (error: unknown): error is Error & { readonly response: Response; readonly data: unknown } =>
  error instanceof Error && error.name === 'HTTPError' && 'response' in error;
