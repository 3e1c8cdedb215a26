import { goneMethods, manifest } from '../catalogue/manifest.ts';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { isAbsent, spanInWords, type Span } from '../rules/releases.ts';

/** Says which release of Proxmox VE a node has, or the host that answers. */
export type ReleaseOf = (node?: string) => Promise<string | undefined>;

/**
 * Fails as NOT_SUPPORTED where the host's release is known not to have the method or a parameter of the request. The host is asked for its
 * release only where the releases differ in it.
 */
export const checkRelease = async (request: Planned, releaseOf: ReleaseOf): Promise<void> => {
  const route = `${request.method} ${request.path}`;
  const spans = await spansOf(request, route);
  if (spans.length === 0) return;
  const { node } = request.params;
  const release = await releaseOf(typeof node === 'string' && request.path.includes('{node}') ? node : undefined);
  if (release === undefined) return;
  const missing = spans.find(({ span }) => isAbsent(span, release));
  if (!missing) return;
  const { parameter, span } = missing;
  const what = parameter === undefined ? route : `${JSON.stringify(parameter)} of ${route}`;
  throw new ProxmoxError('NOT_SUPPORTED', `${what} is not on this host's version (${release}): ${spanInWords(span)}.`, {
    next:
      parameter === undefined
        ? 'Do it another way, or ask the operator to upgrade the host.'
        : `Leave ${JSON.stringify(parameter)} out, or ask the operator to upgrade the host.`,
  });
};

interface Known {
  readonly parameter?: string;
  readonly span: Span;
}

/** What of a request is not in every known release. */
const spansOf = async ({ params }: Planned, route: string): Promise<Known[]> => {
  const method = (await manifest()).get(route);
  if (!method) return [];
  const { since, parameterSince = {} } = method;
  const given = Object.keys(params).flatMap((name): Known[] => {
    const came = params[name] === undefined ? undefined : (parameterSince[name] ?? parameterSince[familyOf(name)]);
    return came === undefined ? [] : [{ parameter: name, span: { since: came } }];
  });
  return [...(since === undefined ? [] : [{ span: { since } }]), ...given];
};

/** `net0` belongs to the family that the manifest has as `net[n]`. */
const familyOf = (name: string): string => name.replace(/\d+$/, '[n]');

/** Why a method is not in the bindings, where an earlier release had it. */
export const whyGone = async (route: string): Promise<string | undefined> => {
  const gone = (await goneMethods()).get(route);
  return gone && `Proxmox VE has no ${route} any more: ${spanInWords(gone)}.`;
};

/** A requester that holds each read against the host's release; what is planned is checked before. */
export const onRelease = (requester: Requester, releaseOf: ReleaseOf): Requester => {
  const check = async (request: Planned): Promise<void> => {
    if (request.method === 'GET') await checkRelease(request, releaseOf);
  };
  return {
    send: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> => {
      await check(request);
      return requester.send(request, options);
    },
    sendPage: async <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> => {
      await check(request);
      return requester.sendPage(request, options);
    },
  };
};
