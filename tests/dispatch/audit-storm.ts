// A storm of changes through the dispatcher, with an audit file, against a cluster that notes each request in a file of its own. It goes on
// until it is killed: node audit-storm.ts AUDIT_FILE RECEIVED_FILE
import { appendFileSync } from 'node:fs';
import { systemClock } from '../../src/clock.ts';
import { RATE_LIMITS } from '../../src/config/rate-limits.ts';
import { fileSink } from '../../src/dispatch/audit/file-sink.ts';
import { createConfirmer } from '../../src/dispatch/confirm.ts';
import { createDispatcher } from '../../src/dispatch/dispatcher.ts';
import { createLimiter } from '../../src/dispatch/limiter.ts';
import { fixedPolicy } from '../../src/dispatch/policy/source.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { createInventory } from '../../src/inventory/inventory.ts';
import { Arg, defineTool, input } from '../../src/tools/define.ts';
import { TOOLSETS } from '../../src/tools/toolsets.ts';

const [, , auditFile = '', receivedFile = ''] = process.argv;

const send = async <Result>({ method, path, params }: Planned<Result>): Promise<Result> => {
  if (method !== 'GET') appendFileSync(receivedFile, `${String(params['name'])}\n`);
  await Promise.resolve();
  return (
    path === '/cluster/resources'
      ? [{ id: 'qemu/100', type: 'qemu', vmid: 100, node: 'pve1', status: 'running' }]
      : null
  ) as Result;
};
const requester: Requester = { send, sendPage: async (request) => ({ data: await send(request) }) };

const rename = defineTool<{ readonly name: string }, object>({
  name: 'pve_test_rename',
  title: 'Rename',
  description: 'Rename a guest.',
  toolset: 'guests',
  sees: [],
  uses: [],
  risk: 'change',
  input: input<{ readonly name: string }>({ name: Arg.text('Name') }),
  example: { name: 'a' },
  plan: (_, { name }) =>
    Promise.resolve({
      steps: [
        {
          request: {
            method: 'PUT',
            path: '/nodes/{node}/qemu/{vmid}/config',
            params: { node: 'pve1', vmid: 100, name },
          },
          reason: 'rename',
        },
      ],
      wait: true,
      facts: {},
    }),
  answer: () => ({ kind: 'object', data: {}, notes: [] }),
});

let calls = 0;
const dispatcher = createDispatcher({
  tools: { pve_test_rename: () => Promise.resolve(rename) },
  clusters: [{ name: 'home', requester, inventory: createInventory(requester, systemClock) }],
  limits: { access: 'operate', allowExec: false },
  toolsets: TOOLSETS,
  policy: fixedPolicy(),
  confirmer: createConfirmer({ setting: 'person', clock: systemClock, random: (bytes) => Buffer.alloc(bytes) }),
  limiter: createLimiter({ limits: { ...RATE_LIMITS, change: 1e9 }, clock: systemClock }),
  audit: fileSink({
    path: auditFile,
    clock: systemClock,
    maxBytes: 4 * 1024,
    pid: process.pid,
    alive: () => false,
    warn: () => undefined,
  }),
  clock: systemClock,
  taskWaitMs: 1_000,
  callId: () => `${process.pid}-${++calls}`,
});

const callWith = (name: string): Promise<unknown> =>
  dispatcher.call('pve_test_rename', { name }, { signal: new AbortController().signal });

const storm = async (worker: number): Promise<void> => {
  for (let i = 0; ; i++) await callWith(`n${process.pid}-${worker}-${i}`);
};
// Everything is loaded when the storm is said to have begun.
await callWith(`n${process.pid}-first`);
console.log('begun');
await Promise.all(Array.from({ length: 12 }, (_, worker) => storm(worker)));
