import { manifest, type Method } from '../../src/catalogue/manifest.ts';
import { inputSchemaOf } from '../../src/catalogue/manifest.ts';
import type { Cluster } from '../../src/simulator/state.ts';

/** A request that a draw came to. */
export interface DrawnRequest {
  readonly route: string;
  readonly target: string;
  readonly method: string;
  readonly form: string;
}

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

interface Schema {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Numbers one after another out of a list; the list begins anew where it ends. */
class Numbers {
  readonly list: readonly number[];
  at = 0;

  constructor(list: readonly number[]) {
    this.list = list;
  }

  next(): number {
    return this.list[this.at++ % this.list.length] ?? 0;
  }

  below(limit: number): number {
    return this.next() % limit;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** True in one of `n` cases. */
  once(n: number): boolean {
    return this.below(n) === 0;
  }
}

// Methods that change guests, their disks and backups: what the invariants are about is drawn more often than the rest.
const OFTEN =
  /\/(?:qemu|lxc)(?:$|\/\{vmid\}(?:$|\/(?:status|snapshot|clone|config|resize|move|template|migrate|unlink))|)|vzdump|\/content|\/pools/;

/** The methods to draw from. */
export const drawnMethods = async (): Promise<readonly Method[]> => {
  const all = [...(await manifest()).values()];
  return [...all, ...Array.from({ length: 4 }, () => all.filter(({ path }) => OFTEN.test(path))).flat()];
};

/** Makes a request for a method, with values that fit the cluster in most cases and anything in the others. */
export const drawRequest = async (
  { verb, path }: Method,
  draws: readonly number[],
  cluster: Cluster,
  upids: readonly string[],
): Promise<DrawnRequest> => {
  const numbers = new Numbers(draws);
  const schema = ((await inputSchemaOf(`${verb} ${path}`)) ?? { properties: {} }) as Schema;
  const guest = numbers.of([...cluster.guests.values()]);
  const known: Readonly<Record<string, () => string>> = {
    node: () =>
      numbers.once(12) ? 'pve9' : /\/(?:qemu|lxc)\//.test(path) ? guest.node : numbers.of(cluster.nodes).name,
    vmid: () => (numbers.once(8) ? String(300 + numbers.below(6)) : String(guest.vmid)),
    newid: () => String(300 + numbers.below(6)),
    target: () => numbers.of(cluster.nodes).name,
    storage: () => numbers.of(cluster.storages).name,
    volume: () => numbers.of(cluster.storages.flatMap(({ volumes }) => volumes.map(({ volid }) => volid))),
    upid: () => (upids.length === 0 ? 'UPID:none' : numbers.of(upids)),
    snapname: () => numbers.of(['one', 'two', 'before-upgrade']),
    poolid: () => numbers.of(['web', 'made', 'made/inner']),
    pool: () => numbers.of(['web', 'made']),
    disk: () => numbers.of(['scsi0', 'scsi1', 'unused0', 'virtio0']),
    volumeKey: () => numbers.of(['rootfs', 'mp0']),
    size: () => numbers.of(['+1G', '40G', '1G', '-1G']),
    delete: () => numbers.of(['scsi1', 'description', 'net0', 'unused0', 'mp0', 'bogus', 'tags,name']),
    ostemplate: () => 'local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst',
    archive: () =>
      numbers.of([
        'nas:backup/none',
        ...cluster.storages.flatMap(({ volumes }) =>
          volumes.filter(({ content }) => content === 'backup').map(({ volid }) => volid),
        ),
      ]),
    rootfs: () => 'local-lvm:4',
    mp0: () => 'local-lvm:1,mp=/data',
    scsi0: () => numbers.of(['ceph:4', 'local-lvm:2', 'nas:1', 'none']),
    scsi1: () => numbers.of(['ceph:1', 'local-lvm:1']),
    net0: () => (path.includes('/lxc') ? 'name=eth0,bridge=vmbr0' : 'virtio,bridge=vmbr0'),
    memory: () => String(16 + numbers.below(4096)),
    tags: () => numbers.of(['a;b', 'B', ' ', 'ä']),
    description: () => numbers.of(['text', 'zwei\nZeilen ü', '']),
  };
  const value = (name: string, shape: Shape): string => {
    const choice = numbers.below(10);
    if (choice === 0) return numbers.of(['', 'x'.repeat(300), '日本', '-1', '1', 'a=b,c', '%', '\u0001', '../x']);
    const own = known[name];
    if (own && choice < 8) return own();
    if (shape.enum) return String(numbers.of(shape.enum));
    if (shape.type === 'boolean') return String(numbers.below(2));
    if (shape.type === 'integer' || shape.type === 'number') {
      return String(
        (shape.minimum ?? 0) + numbers.below(Math.min(50, (shape.maximum ?? 50) - (shape.minimum ?? 0) + 1) || 1),
      );
    }
    return own?.() ?? numbers.of(['one', 'two', 'pve1', '100', '10.0.0.1/24', 'name=x']);
  };
  const variables = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  const required = schema.required ?? [];
  const named = [
    ...Object.entries(schema.properties),
    ...['scsi0', 'scsi1', 'net0', 'mp0']
      .filter((name) =>
        Object.keys(schema.patternProperties ?? {}).some((pattern) => new RegExp(pattern, 'u').test(name)),
      )
      .map((name): [string, Shape] => [name, {}]),
  ];
  const chance = 2 + Math.floor(named.length / 8);
  const params = named
    .filter(([name]) => !variables.has(name) && (required.includes(name) ? !numbers.once(15) : numbers.once(chance)))
    .map(([name, shape]) => `${encodeURIComponent(name)}=${encodeURIComponent(value(name, shape))}`);
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(value(name, schema.properties[name] ?? {})),
  );
  const inQuery = verb === 'GET' || verb === 'DELETE';
  return {
    route: `${verb} ${path}`,
    method: verb,
    target: `/api2/json${filled}${inQuery && params.length > 0 ? `?${params.join('&')}` : ''}`,
    form: inQuery ? '' : params.join('&'),
  };
};
