import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUpid } from '../../src/rules/upid.ts';
import { digestOf } from '../../src/simulator/guests/options.ts';
import type { Cluster, SimGuest } from '../../src/simulator/state.ts';
import { disksOf } from '../../src/simulator/volumes/volumes.ts';
import { openDoor, type Got } from './door.ts';
import { drawnMethods, drawRequest, type DrawnRequest } from './draw.ts';

const methods = await drawnMethods();

const STEPS = 60;
const RUNS = Number(process.env['INVARIANT_RUNS'] ?? 50);

// What a host can answer to a request with a token that may do everything.
const STATUSES = [200, 400, 401, 403, 404, 424, 500, 501, 506, 595, 596];

/** A guest's file, as far as its digest speaks of it. */
const fileOf = ({ config, pending, snapshots }: SimGuest): string =>
  JSON.stringify([config, pending, snapshots].map(sorted));

/** The same value with its members in the order of their names, which says nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
};

/** What is wrong with a cluster; nothing where every invariant holds. */
const broken = ({ guests, nodes, storages }: Cluster): string[] => {
  const problems: string[] = [];
  const owners = new Map<string, number>();
  const names = new Set(nodes.map(({ name }) => name));
  for (const [number, { vmid, node, config, pending }] of guests) {
    if (number !== vmid) problems.push(`guest ${vmid} stands under ${number}`);
    if (!names.has(node)) problems.push(`guest ${vmid} is on ${node}, which is no node`);
    for (const { volid, cdrom } of disksOf({ ...config })) {
      if (cdrom) continue;
      const owner = owners.get(volid);
      if (owner !== undefined && owner !== vmid) problems.push(`${volid} belongs to ${owner} and to ${vmid}`);
      owners.set(volid, vmid);
    }
    for (const value of Object.values(config)) {
      if (typeof value !== 'string') problems.push(`guest ${vmid} has an option that is no text`);
    }
    for (const value of Object.values(pending)) {
      if (value !== null && typeof value !== 'string')
        problems.push(`guest ${vmid} has a pending option that is no text`);
    }
  }
  for (const { name, volumes } of storages) {
    const seen = new Set<string>();
    for (const { volid, node, size } of volumes) {
      const key = `${volid} ${node ?? ''}`;
      if (seen.has(key)) problems.push(`${key} is there twice`);
      if (!volid.startsWith(`${name}:`)) problems.push(`${volid} is on ${name}`);
      if (node !== undefined && !names.has(node)) problems.push(`${volid} is on ${node}, which is no node`);
      if (!(size >= 0)) problems.push(`${volid} has the size ${size}`);
      seen.add(key);
    }
  }
  return problems;
};

test(`no sequence of requests breaks the cluster (${STEPS * RUNS} steps)`, { timeout: 120_000 }, async () => {
  const step = fc.record({
    method: fc.nat(methods.length - 1),
    draws: fc.array(fc.nat(100_000), { minLength: 24, maxLength: 24 }),
    pause: fc.constantFrom(0, 10, 1_000, 30_000),
  });
  const kinds = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const { simulator, clock, send } = openDoor();
      const { cluster } = simulator;
      const upids: string[] = [];
      const digests = new Map<number, { file: string; digest: string }>();
      for (const { method: index, draws, pause } of steps) {
        const method = methods[index];
        if (!method || cluster.guests.size === 0) continue;
        const request = await drawRequest(method, draws, cluster, upids);
        const answer = await send(`${request.method} ${request.target}`, {
          ...(request.form === '' ? {} : { form: request.form }),
        });
        kinds.set(answer.status, (kinds.get(answer.status) ?? 0) + 1);
        checkAnswer(request, answer);
        const { data } = answer.json;
        if (typeof data === 'string' && parseUpid(data)) upids.push(data);
        clock.advance(pause);
        cluster.tasks.advance();
        expect(broken(cluster), `after ${request.method} ${request.target} ${request.form}`).toEqual([]);
        checkDigests(cluster, digests, request);
        for (const upid of upids) expect(cluster.tasks.find(upid)?.upid, 'a task is lost').toBe(upid);
      }
    }),
    { numRuns: RUNS, seed: 4, endOnFailure: true },
  );
  // Both sides were reached: what works and what is refused.
  for (const status of [200, 400, 500]) expect(kinds.get(status) ?? 0).toBeGreaterThan(STEPS * RUNS * 0.05);
});

const checkAnswer = (request: DrawnRequest, { status, reason }: Got): void => {
  const about = `${request.method} ${request.target} ${request.form}: ${status} ${reason}`;
  expect(STATUSES, about).toContain(status);
  expect(reason, about).not.toMatch(/^fault of the embedded cluster/);
};

/** A digest changes exactly when the file does. */
const checkDigests = (
  { guests }: Cluster,
  digests: Map<number, { file: string; digest: string }>,
  request: DrawnRequest,
): void => {
  for (const [vmid, guest] of guests) {
    const now = { file: fileOf(guest), digest: digestOf(guest) };
    const before = digests.get(vmid);
    if (before)
      expect(now.digest === before.digest, `digest of ${vmid} after ${request.route}`).toBe(now.file === before.file);
    digests.set(vmid, now);
  }
};
