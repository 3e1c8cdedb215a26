import { createHash } from 'node:crypto';
import { parseSize } from '../../rules/size.ts';
import type { Options, SimGuest } from '../state.ts';
import { typeOf } from '../verify.ts';

const MIB = 1024 ** 2;

const METHOD = { qemu: 'PUT /nodes/{node}/qemu/{vmid}/config', lxc: 'PUT /nodes/{node}/lxc/{vmid}/config' } as const;

/** The method whose parameters are the options of a kind of guest. */
export const optionsMethod = ({ kind }: Pick<SimGuest, 'kind'>): string => METHOD[kind];

/** The options as they will be after the next restart. */
export const nextOptions = ({ config, pending }: SimGuest): Options => {
  const next: Options = { ...config };
  for (const [name, value] of Object.entries(pending)) {
    if (value === null) Reflect.deleteProperty(next, name);
    else next[name] = value;
  }
  return next;
};

/** The digest of a guest's file: it changes with each change of the configuration, of what is pending, or of snapshots. */
export const digestOf = ({ config, pending, snapshots }: SimGuest): string => {
  const lines = (options: Readonly<Record<string, string | null>>): string =>
    Object.keys(options)
      .sort()
      .map((name) => `${name}: ${options[name] ?? ''}`)
      .join('\n');
  const sections = snapshots.map(
    ({ name, description, parent = '', config: kept = {} }) => `[${name}]\n${description}\n${parent}\n${lines(kept)}`,
  );
  return createHash('sha1')
    .update([lines(config), `[PENDING]\n${lines(pending)}`, ...sections].join('\n'))
    .digest('hex');
};

/** Options that are kept in the file but belong to no method's parameters. */
const NUMBERS = new Set(['template', 'unprivileged']);

/** An option's value as an answer writes it: a number where the option is one, else text. */
export const wireValue = async (
  guest: Pick<SimGuest, 'kind'>,
  name: string,
  value: string,
): Promise<string | number> => {
  const type = await typeOf(optionsMethod(guest), name);
  const numeric = NUMBERS.has(name) || type === 'integer' || type === 'boolean';
  return numeric ? Number(value) : SECRET.has(name) ? '**********' : value;
};

const SECRET = new Set(['cipassword']);

/** All options as an answer writes them, with the digest. */
export const wireOptions = async (guest: SimGuest, options: Options): Promise<Readonly<Record<string, unknown>>> => {
  const entries = await Promise.all(
    Object.entries(options).map(async ([name, value]): Promise<[string, unknown]> => [
      name,
      await wireValue(guest, name, value),
    ]),
  );
  return { ...Object.fromEntries(entries), digest: digestOf(guest) };
};

/** Memory in bytes. */
export const memoryOf = ({ config }: SimGuest): number =>
  Number((config['memory'] ?? '512').replace(/^current=/, '')) * MIB;

/** Swap of a container in bytes. */
export const swapOf = ({ config }: SimGuest): number => Number(config['swap'] ?? 512) * MIB;

/** Virtual processors as far as the node has them; a container without a limit has all of them. */
export const coresOf = ({ kind, config }: SimGuest, ofNode: number): number =>
  kind === 'lxc'
    ? Number(config['cores'] ?? config['cpulimit'] ?? ofNode)
    : Number(config['vcpus'] ?? Math.min(ofNode, Number(config['cores'] ?? 1) * Number(config['sockets'] ?? 1)));

/** The name that lists show. */
export const nameOf = ({ kind, vmid, config }: SimGuest): string =>
  (kind === 'qemu' ? config['name'] : config['hostname']) ?? `${kind === 'qemu' ? 'VM ' : 'CT'}${vmid}`;

/** The size of the disk that a guest boots from, in bytes; 0 where that is none. */
export const bootDiskOf = ({ kind, config }: SimGuest): number => {
  const first = kind === 'lxc' ? 'rootfs' : (/order=([a-z]+\d+)/.exec(config['boot'] ?? '')?.[1] ?? 'scsi0');
  const value = config[first] ?? '';
  const size = /(?:^|,)size=([^,]+)/.exec(value)?.[1];
  return size === undefined || value.includes('media=cdrom') ? 0 : (parseSize(size) ?? 0);
};

/** Tags as they are kept: lower-case, each once, sorted, joined with semicolons. */
export const tidyTags = (text: string): string =>
  [...new Set(text.toLowerCase().split(/[;,\s]+/))]
    .filter((tag) => tag !== '')
    .sort()
    .join(';');
