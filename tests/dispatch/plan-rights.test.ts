import { describe, expect, it } from 'vitest';
import { rightsOfPlan, type PlanRights } from '../../src/dispatch/plan-rights.ts';
import type { Holder } from '../../src/dispatch/rights.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { start, step } from './world.ts';

type Permissions = Holder['permissions'];

/** The rights of a plan, with the looks that they took. `now` is what the host says of single paths. */
const rightsWith = async (
  requests: readonly Planned[],
  known: Permissions | undefined,
  now: Permissions = {},
  identity = 'ops@pve',
): Promise<PlanRights & { readonly looks: string[] }> => {
  const looks: string[] = [];
  const requester: Requester = {
    send: <Result>({ params }: Planned<Result>) => {
      const path = String(params['path']);
      const { userid } = params;
      looks.push(typeof userid === 'string' ? `${path} ${userid}` : path);
      return Promise.resolve({ [path]: now[path] } as Result);
    },
    sendPage: () => Promise.reject(new Error('no page is to be read')),
  };
  const rights = (): Promise<Holder | undefined> => Promise.resolve(known && { identity, permissions: known });
  const found = await rightsOfPlan(
    requests.map((request) => ({ step: step(request) })),
    { requester, rights },
    new AbortController().signal,
  );
  return { ...found, looks };
};

const on = (vmid: number): Planned => ({ ...start(), params: { node: 'pve1', vmid } });
const snapshot = (vmid: number): Planned => ({
  method: 'POST',
  path: '/nodes/{node}/qemu/{vmid}/snapshot',
  params: { node: 'pve1', vmid, snapname: 'a' },
});
const verdicts = ({ steps }: PlanRights): string[] => steps.map(({ verdict }) => verdict);

describe('the rights of a plan', () => {
  it('take no look of their own where nothing is lacking', async () => {
    const found = await rightsWith([on(100), on(101)], { '/vms': { 'VM.PowerMgmt': 1 } });
    expect([verdicts(found), found.looks, found.grants]).toEqual([['yes', 'yes'], [], []]);
  });

  it('are not known where the cluster does not tell', async () => {
    const found = await rightsWith([on(100)], undefined);
    expect([verdicts(found), found.looks, found.grants]).toEqual([['unknown'], [], []]);
  });

  it('are looked at again where they lack', async () => {
    const found = await rightsWith([on(100), on(101)], {}, { '/vms/101': { 'VM.PowerMgmt': 0 } });
    expect([verdicts(found), found.looks]).toEqual([
      ['no', 'yes'],
      ['/vms/100', '/vms/101'],
    ]);
    expect(found.grants).toEqual([expect.stringContaining('pveum acl modify /vms/100 --users ops@pve')]);
  });

  it('lacking on one path are granted together', async () => {
    const found = await rightsWith([on(100), snapshot(100)], {});
    expect(found.looks).toEqual(['/vms/100']);
    expect(found.grants).toEqual([expect.stringContaining('--privs "VM.PowerMgmt VM.Snapshot"; pveum acl')]);
  });

  it('are explained on three paths at most, of a token for its user too', async () => {
    const found = await rightsWith([100, 101, 102, 103].map(on), {}, {}, 'ops@pve!t');
    expect(verdicts(found)).toEqual(['no', 'no', 'no', 'no']);
    expect(found.grants).toHaveLength(3);
    expect(found.looks.sort()).toEqual(
      ['/vms/100', '/vms/101', '/vms/102'].flatMap((path) => [path, `${path} ops@pve`]),
    );
  });

  it('that the host decides about are not explained', async () => {
    const user: Planned = {
      method: 'PUT',
      path: '/access/users/{userid}',
      params: { userid: 'amy@pve', comment: 'x' },
    };
    const found = await rightsWith([user], {});
    expect([verdicts(found), found.looks, found.grants]).toEqual([['unknown'], [], []]);
  });
});
