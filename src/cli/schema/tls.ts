import type { TlsOptions } from '../../client/tls.ts';
import { SETTINGS, variableOf } from '../../config/settings.ts';
import { ProxmoxError } from '../../errors.ts';
import { readCa } from '../ca.ts';
import type { World } from '../world.ts';

interface Given {
  readonly 'ca-file'?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** How the host's certificate is checked: by the flags, or the same settings in the environment. */
export const tlsOptions = async (given: Given, env: World['env']): Promise<TlsOptions> => {
  const caFile = setting('ca_file', given['ca-file'], env);
  const fingerprint = setting('fingerprint', given.fingerprint, env);
  const insecure = setting('insecure', given.insecure === undefined ? undefined : String(given.insecure), env);
  return {
    ...(typeof caFile === 'string' ? { ca: await readCa(caFile) } : {}),
    ...(typeof fingerprint === 'string' ? { fingerprint } : {}),
    ...(insecure === true ? { insecure } : {}),
  };
};

const setting = (name: string, flag: string | undefined, env: World['env']): unknown => {
  const known = SETTINGS.find((each) => each.name === name);
  const text = flag ?? (known && env[variableOf(known)]);
  if (!known || text === undefined || text === '') return undefined;
  const value = known.parse(text);
  if (value === undefined) throw new ProxmoxError('INVALID_INPUT', `${name}: must be ${known.allowed}.`);
  return value;
};
