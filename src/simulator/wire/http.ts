import { bareFailure, closed, headerOf, type WireRequest, type WireResponse } from './wire.ts';

const VERBS = ['GET', 'POST', 'PUT', 'DELETE'];
const LARGEST_HEADER = 8 * 1024;
const MOST_HEADERS = 64;

/** What the host answers to a request whose path it need not look at; undefined where it looks on. */
export const preflight = (request: WireRequest): WireResponse | undefined => {
  const { method, headers } = request;
  const size = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, request.target.length);
  if (size > LARGEST_HEADER || headers.length > MOST_HEADERS) return closed;
  if (request.plain) return redirect(request);
  if (!VERBS.includes(method)) return bareFailure(501, `method '${method}' not available`);
  if (/chunked/i.test(headerOf(request, 'transfer-encoding') ?? ''))
    return refused(501, 'chunked transfer encoding not supported');
  return undefined;
};

/** A refusal whose text is the body too. */
export const refused = (status: number, text: string): WireResponse => bareFailure(status, text, text);

const redirect = (request: WireRequest): WireResponse => {
  const [status, reason] = request.method === 'GET' ? [301, 'Moved Permanently'] : [308, 'Permanent Redirect'];
  return {
    status,
    reason,
    headers: [
      ['Location', `https://${headerOf(request, 'host') ?? 'pve.example:8006'}${request.target}`],
      ['Connection', 'Keep-Alive'],
    ],
    body: reason,
  };
};

/** The forms that answers have: the ordinary one, and that of the host's own interface. */
export type Format = 'json' | 'extjs';

/** A path of the API taken apart: its format and what follows it; undefined for other paths. */
export const apiPath = (parts: readonly string[]): { format: string; inner: readonly string[] } | undefined =>
  parts[0] === 'api2' ? { format: parts[1] ?? '', inner: parts.slice(2) } : undefined;
