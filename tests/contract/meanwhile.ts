import { heldUntil, holdLockFile } from '../../src/simulator/areas/lifecycle/lock-file.ts';
import { appliances } from '../../src/simulator/areas/storage/appliances.ts';
import type { Simulator } from '../../src/simulator/core.ts';
import type { Bindings } from './match.ts';
import type { Step } from './scenario.ts';

/** Sends `VERB /path` as root, outside of the recording, and settles what it begins. */
export type Aside = (request: string, form?: Readonly<Record<string, string>>) => Promise<unknown>;

/** What the recording says has to have happened before a scenario's first step. */
const BEFORE: Readonly<Record<string, (aside: Aside, simulator: Simulator) => Promise<void>>> = {
  // The host never fetched the index of templates.
  storage: (_aside, { cluster }) => {
    appliances(cluster).length = 0;
    return Promise.resolve();
  },
  // Leftovers of earlier work: tasks that ended well and badly.
  tasks: async (aside) => {
    await aside('POST /nodes/pve/qemu/110/status/start');
    await aside('POST /nodes/pve/qemu', { vmid: '430' });
    await aside('DELETE /nodes/pve/qemu/430');
  },
  'vm-lifecycle': async (aside) => {
    await aside('POST /nodes/pve/qemu/111/status/start');
  },
  cluster: async (aside) => {
    await aside('POST /pools', { poolid: 'res' });
    await aside('POST /nodes/pve/qemu', { vmid: '450', name: 'tpl', memory: '64' });
    await aside('POST /nodes/pve/qemu/450/template');
    await aside('POST /nodes/pve/qemu', {
      ...{ vmid: '451', name: 'idle', memory: '64', pool: 'res', tags: 'x;y', scsi0: 'local:1' },
    });
  },
  'vm-clone-template': async (aside) => {
    await aside('POST /pools', { poolid: 'clones' });
  },
  // Leftovers of earlier work: each was taken while the container had a snapshot of that name.
  baseline: async (aside) => {
    await aside('POST /nodes/pve/lxc/210/snapshot', { snapname: 'xx' });
  },
  oddities: async (aside) => {
    await aside('POST /nodes/pve/lxc/210/snapshot', { snapname: 's1' });
  },
  'lxc-snapshots-clone': async (aside) => {
    // One of an earlier try.
    await aside('POST /nodes/pve/lxc/210/snapshot', { snapname: 'xx' });
  },
  'vm-agent': async (aside) => {
    await aside('POST /nodes/pve/qemu', { vmid: '340', memory: '64' });
  },
  console: async (aside) => {
    await aside('POST /nodes/pve/qemu', { vmid: '481' });
  },
  'permissions-403': async (aside, { cluster }) => {
    await aside('POST /pools', { poolid: 'team' });
    await aside('POST /nodes/pve/qemu', {
      ...{ vmid: '300', name: 'web', tags: 'prod;web', memory: '512', serial0: 'socket' },
      ide2: 'local:iso/tiny.iso,media=cdrom',
    });
    await aside('POST /nodes/pve/qemu/300/status/start');
    await aside('POST /nodes/pve/qemu/111/status/start');
    // The tasks of an earlier try.
    for (const [type, id] of [
      ['qmstart', '460'],
      ['qmstop', '460'],
      ['qmcreate', '461'],
    ] as const) {
      cluster.tasks.begin({ node: 'pve', type, id, user: 'carol@pve' }, function* (task) {
        task.log('done');
        yield 0;
      });
    }
    cluster.tasks.settle();
  },
  'version-and-auth': async (aside) => {
    await aside('POST /nodes/pve/qemu', { vmid: '300', name: 'web' });
    await aside('PUT /access/acl', { path: '/vms/110', roles: 'PVEAuditor', users: 'auditor@pve' });
  },
  nodes: async (aside) => {
    const names = [
      '127.0.0.1 localhost',
      '10.99.99.1 pve.example.test pve',
      '10.99.99.1 deadnode',
      '10.99.99.77 lostnode',
    ];
    await aside('POST /nodes/pve/hosts', { data: `${names.join('\n')}\n` });
  },
};

/** What was done on the side before a step, as its answer shows. */
const BETWEEN: Readonly<Record<string, (aside: Aside) => Promise<unknown>>> = {
  'access/user': (aside) => aside('DELETE /access/users/bob@nowhere'),
  'vm-snapshots/delete-missing': (aside) => aside('POST /nodes/pve/qemu/320/status/stop'),
  'vm-clone-template/template-delete': async (aside) => {
    await aside('DELETE /nodes/pve/qemu/332');
    await aside('DELETE /nodes/pve/qemu/333');
  },
  'permissions-403/carol-pool-acl': (aside) => aside('POST /nodes/pve/qemu', { vmid: '460', pool: 'team' }),
};

/** What was done on the side before a step, as its note tells. */
const NOTES: readonly (readonly [RegExp, (found: RegExpExecArray, aside: Aside) => Promise<unknown>])[] = [
  [/^VM (\d+) runs$/, ([, vmid = ''], aside) => aside(`POST /nodes/pve/qemu/${vmid}/status/start`)],
  [
    /^VM (\d+) runs with agent=1/,
    async ([, vmid = ''], aside) => {
      const vm = `/nodes/pve/qemu/${vmid}`;
      await aside(`POST ${vm}/status/stop`);
      await aside(`PUT ${vm}/config`, { agent: '1' });
      await aside(`POST ${vm}/status/start`);
    },
  ],
];

/** What a step waits for beyond the end of a task: each pattern with what makes it true. */
const WAITS: readonly (readonly [
  RegExp,
  (found: RegExpExecArray, aside: Aside, simulator: Simulator, step: Step, bindings: Bindings) => Promise<void> | void,
])[] = [
  [
    /^(?:guest|CT) (\d+) (?:is running|runs)$/,
    async ([, vmid], aside, { cluster }) => {
      const guest = cluster.guests.get(Number(vmid));
      if (guest && !guest.running) await aside(`POST /nodes/pve/${guest.kind}/${guest.vmid}/status/start`);
    },
  ],
  [
    /^the guest agent of VM (\d+) answers$/,
    async ([, vmid], aside, { cluster }) => {
      const guest = cluster.guests.get(Number(vmid));
      if (guest && !guest.running) await aside(`POST /nodes/pve/qemu/${guest.vmid}/status/start`);
      if (guest?.running) guest.running = { ...guest.running, bootedAt: 0 };
    },
  ],
  [
    /^VM (\d+) runs and has lock: (\w+)$/,
    async ([, vmid, lock = ''], aside, { cluster }) => {
      const guest = cluster.guests.get(Number(vmid));
      if (guest && !guest.running) await aside(`POST /nodes/pve/qemu/${guest.vmid}/status/start`);
      if (guest) guest.config['lock'] = lock;
    },
  ],
  [
    /^another process holds the lock of the configuration file for (\d+) s$/,
    ([, seconds], _aside, { cluster, clock }, { request }) => {
      const vmid = guestIn(request.path);
      // The lock in the configuration, which steps before this one were about, was taken off by hand.
      Reflect.deleteProperty(cluster.guests.get(vmid)?.config ?? {}, 'lock');
      holdLockFile(cluster, vmid, clock.now() + Number(seconds) * 1000);
    },
  ],
  [
    // Each of the two has a step of its own that asks for its task.
    /^two POST (?:\/api2\/json)?(\S+)(?: with (\S+))? were sent at the same moment/,
    async ([, path, form], aside, _simulator, { request }, bindings) => {
      const task = /<UPID:[^>]+>/.exec(request.path)?.[0];
      if (task === undefined || bindings.has(task)) return;
      const answer = await aside(`POST ${path ?? ''}`, Object.fromEntries(new URLSearchParams(form)));
      if (typeof answer === 'object' && answer !== null && 'data' in answer) bindings.set(task, String(answer.data));
    },
  ],
  [
    /^six PUT \.\.\.\/config with tags=t0 … t5 were sent at the same moment/,
    async (_found, aside, _simulator, { request }) => {
      for (let i = 0; i < 6; i++) await aside(`PUT ${request.path.replace('/api2/json', '')}`, { tags: `t${i}` });
    },
  ],
  [
    // While tasks are brought to their ends no time goes by; for who holds a lock meanwhile it has.
    /^task <UPID:[^>]+> has stopped$/,
    (_found, _aside, { cluster }, { request }, bindings) => {
      const task = cluster.tasks.find(bindings.get(/<UPID:[^>]+>/.exec(request.path)?.[0] ?? '') ?? '');
      if (!task?.exit?.startsWith("can't lock file")) return;
      holdLockFile(cluster, Number(task.id), heldUntil(cluster, Number(task.id)) - 10_000);
    },
  ],
];

/** The guest that a path names. */
const guestIn = (path: string): number => Number(/\/(?:qemu|lxc)\/(\d+)/.exec(path)?.[1]);

/** Brings about what a scenario presupposes. */
export const before = (scenario: string, aside: Aside, simulator: Simulator): Promise<void> =>
  BEFORE[scenario]?.(aside, simulator) ?? Promise.resolve();

/** Brings about what was done before a step and not recorded. */
export const between = async (scenario: string, { id }: Step, aside: Aside): Promise<void> => {
  await BETWEEN[`${scenario}/${id}`]?.(aside);
};

/** Brings about what a step waits for. */
export const awaited = async (step: Step, aside: Aside, simulator: Simulator, bindings: Bindings): Promise<void> => {
  const { waitFor, note = '' } = step;
  for (const [pattern, act] of NOTES) {
    const found = pattern.exec(note);
    if (found) await act(found, aside);
  }
  if (waitFor === undefined) return;
  // Who waits for one task does not wait for others that take longer.
  simulator.cluster.tasks.settle(bindings.get(/^task (<UPID:[^>]+>) has stopped/.exec(waitFor)?.[1] ?? ''));
  for (const [pattern, act] of WAITS) {
    const found = pattern.exec(waitFor);
    if (found) await act(found, aside, simulator, step, bindings);
  }
};
