// npm run bench
// What the layer between a tool and the cluster costs per call: arguments, ceiling, plan, schema, policy, limits and audit, beside the same
// tool with the same answers and nothing in between. The audit file is written and not synced: how long a disk takes is not ours.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../src/clock.ts';
import { diskFiles } from '../src/dispatch/audit/files.ts';
import { fileSink } from '../src/dispatch/audit/file-sink.ts';
import { createConfirmer } from '../src/dispatch/confirm.ts';
import { createDispatcher } from '../src/dispatch/dispatcher.ts';
import { createLimiter } from '../src/dispatch/limiter.ts';
import { loadPolicy } from '../src/dispatch/policy/load.ts';
import { fixedPolicy } from '../src/dispatch/policy/source.ts';
import { readOnly } from '../src/dispatch/bound.ts';
import type { Planned, Requester } from '../src/endpoint.ts';
import { createInventory, type Inventory } from '../src/inventory/inventory.ts';
import type { StepOutcome, Tool, ToolContext } from '../src/tools/define.ts';
import { tools } from '../src/tools/index.ts';
import { TOOLSETS } from '../src/tools/toolsets.ts';

const ROUNDS = 3_000;
const GOAL_MS = 0.3;
const GUESTS = 200;

const EVERYTHING = { read: 1e9, change: 1e9, disrupt: 1e9, destroy: 1e9, exec: 1e9 };
const RULES = [
  { effect: 'deny', name: 'production stays', guest: { tag: 'production' }, risk: ['disrupt', 'destroy'] },
  { effect: 'deny', method: ['* /access/**', '* /cluster/firewall/**'], risk: ['change', 'disrupt', 'destroy'] },
  { effect: 'deny', node: 'pve9' },
  { effect: 'confirm', guest: '9000-9999', risk: 'disrupt' },
  { effect: 'allow', tool: 'pve_guest_*', guest: { pool: 'lab' }, risk: 'destroy' },
];

// Every call is a while after the one before, so that none is taken for a loop.
let now = Date.UTC(2026, 0, 1);
const clock: Clock = { now: () => (now += 10), sleep: () => Promise.resolve() };

const RESOURCES = [
  ...['pve1', 'pve2', 'pve3'].map((node) => ({ id: `node/${node}`, type: 'node', node, status: 'online' })),
  ...Array.from({ length: GUESTS }, (_, i) => ({
    ...{ id: `qemu/${100 + i}`, type: 'qemu', vmid: 100 + i, name: `vm${100 + i}`, node: `pve${1 + (i % 3)}` },
    ...{ status: 'stopped', tags: i % 2 ? 'web;lab' : 'db', pool: i % 2 ? 'lab' : 'prod' },
  })),
];
const CONFIG = { name: 'vm100', cores: 2, memory: '2048', scsi0: 'local-lvm:vm-100-disk-0,size=8G', digest: 'd1' };

/** Answers at once, and always the same. */
const answerTo = ({ method, path }: Planned): unknown => {
  if (method !== 'GET') return null;
  if (path === '/cluster/resources') return RESOURCES;
  if (path.endsWith('/config')) return CONFIG;
  return path.endsWith('/pending') ? [] : { status: 'stopped' };
};
const requester: Requester = {
  send: (request) => Promise.resolve(answerTo(request) as never),
  sendPage: (request) => Promise.resolve({ data: answerTo(request) as never }),
};

/** The tool with nothing in between: it plans, its requests are sent, it answers. */
const bare = async (tool: Tool, input: unknown, inventory: Inventory): Promise<unknown> => {
  const context: ToolContext = {
    inventory,
    requester: readOnly(requester),
    clock,
    signal: new AbortController().signal,
    follow: () => Promise.reject(new Error('there are no tasks here')),
  };
  if (tool.risk === 'read') return tool.read(context, input);
  const { steps, facts } = await tool.plan(context, input);
  const outcomes: StepOutcome[] = [];
  for (const step of steps) outcomes.push({ step, result: await requester.send(step.request) });
  return tool.answer(outcomes, input, facts, context);
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

const loaded = await loadPolicy({ rules: RULES });
if ('problems' in loaded) throw new Error(loaded.problems.join('\n'));
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const disk = await diskFiles();
const audit = fileSink({
  path: join(folder, 'audit.jsonl'),
  clock,
  maxBytes: 1024 ** 3,
  pid: process.pid,
  alive: () => false,
  warn: (sentence) => console.error(sentence),
  fs: { ...disk, open: async (path) => ({ ...(await disk.open(path)), sync: () => Promise.resolve() }) },
});
const inventory = createInventory(requester, clock);
let calls = 0;
const dispatcher = createDispatcher({
  tools,
  clusters: [{ name: 'bench', requester, inventory }],
  limits: { access: 'full', allowExec: false },
  toolsets: TOOLSETS,
  policy: fixedPolicy(loaded.policy),
  confirmer: createConfirmer({ setting: 'person', clock, random: (bytes) => Buffer.alloc(bytes) }),
  limiter: createLimiter({ limits: EVERYTHING, clock }),
  audit,
  clock,
  taskWaitMs: 1_000,
  callId: () => `call-${++calls}`,
});

const CALLS: readonly (readonly [tool: string, input: object])[] = [
  ['pve_guest_list', { status: 'running' }],
  ['pve_guest_get', { guest: '100' }],
  ['pve_guest_start', { guest: '100', wait: false }],
  ['pve_guest_configure', { guest: '101', cores: 4, tags_add: ['new'], set: { cpu: 'host' } }],
];

console.log(`per call, medians of ${ROUNDS}: ${RULES.length} rules, ${GUESTS} guests; the goal is ${GOAL_MS} ms`);
try {
  for (const [name, input] of CALLS) {
    const tool = await tools[name]?.();
    if (!tool) throw new Error(name);
    const [with_, without]: [number[], number[]] = [[], []];
    for (let i = 0; i < ROUNDS; i++) {
      // In turn, so that whatever slows this machine slows both.
      now += 60_000;
      let begun = performance.now();
      await dispatcher.call(name, input, { signal: new AbortController().signal });
      with_.push(performance.now() - begun);
      now += 60_000;
      begun = performance.now();
      await bare(tool, input, inventory);
      without.push(performance.now() - begun);
    }
    // What comes before is compiled on the way.
    const [a, b] = [median(with_.slice(ROUNDS / 3)), median(without.slice(ROUNDS / 3))];
    console.log(
      `${name.padEnd(20)} ${a.toFixed(3)} ms with the layer, ${b.toFixed(3)} ms without: ${(a - b).toFixed(3)} ms, ${(a / b).toFixed(1)} ×`,
    );
  }
} finally {
  await audit.close?.();
  await rm(folder, { recursive: true, force: true });
}
