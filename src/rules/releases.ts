import sources from '../../schema/sources.json' with { type: 'json' };
import { byRelease } from '../../codegen/releases.ts';

/** The releases of Proxmox VE whose API is known, oldest first. */
export const KNOWN_RELEASES: readonly string[] = Object.values(sources)
  .map(({ version }) => version)
  .sort(byRelease);

/** In which of the known releases something is there; without bounds, in all. */
export interface Span {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Whether a host of that release (`8.4`, `8.4.1`) certainly lacks something. A release between two known ones that differ may have it or
 * not, and so may one older than all; then the host decides.
 */
export const isAbsent = ({ since, until }: Span, host: string): boolean => {
  const release = /^\d+\.\d+/.exec(host)?.[0];
  if (release === undefined) return false;
  const has = (known: string): boolean =>
    (since === undefined || byRelease(known, since) >= 0) && (until === undefined || byRelease(known, until) <= 0);
  const below = KNOWN_RELEASES.findLast((known) => byRelease(known, release) <= 0);
  const above = KNOWN_RELEASES.find((known) => byRelease(known, release) >= 0);
  return [below, above].every((known) => known === undefined || !has(known));
};

/** The span in words: `since 9.0`, `until 8.4`. */
export const spanInWords = ({ since, until }: Span): string =>
  [...(since === undefined ? [] : [`since ${since}`]), ...(until === undefined ? [] : [`until ${until}`])].join(', ');
