import { ProxmoxError } from '../errors.ts';
import { createAgent, type TlsOptions } from './tls.ts';
import { transportError } from './transport.ts';

const LIMIT_MS = 60_000;
// The document of the API has some 4 MB; whatever has ten times that is something else.
const LIMIT_BYTES = 48 * 1024 ** 2;

/** The text of a file that a host serves to everybody, without credentials; fails with a `ProxmoxError`. */
export const readPublicFile = async (url: URL, tls: TlsOptions): Promise<string> => {
  const { request } = await import('undici');
  const agent = await createAgent(tls);
  const what = `GET ${url.pathname}`;
  try {
    const { statusCode, body } = await request(url, { dispatcher: agent, signal: AbortSignal.timeout(LIMIT_MS) });
    if (statusCode !== 200) {
      throw new ProxmoxError('UNEXPECTED_ANSWER', `${url.href} answered with status ${statusCode}.`, {
        status: statusCode,
        request: what,
      });
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LIMIT_BYTES) {
        throw new ProxmoxError('UNEXPECTED_ANSWER', `${url.href} is longer than ${LIMIT_BYTES / 1024 ** 2} MiB.`, {
          request: what,
        });
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    if (error instanceof ProxmoxError) throw error;
    throw transportError(error, {
      request: what,
      write: false,
      url: url.origin,
      signal: undefined,
      limitMs: LIMIT_MS,
    });
  } finally {
    await agent.destroy();
  }
};
