import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { explainForbidden } from '../../src/dispatch/privileges.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../src/errors.ts';
import { simulatorFetch } from '../../src/simulator/wire/fetch.ts';
import { openDoor, TOKENS, type Door } from '../simulator/door.ts';

const START: Planned = { method: 'POST', path: '/nodes/{node}/qemu/{vmid}/status/start', params: guest(103) };
const CORES: Planned = { method: 'PUT', path: '/nodes/{node}/qemu/{vmid}/config', params: { ...guest(103), cores: 2 } };
const WAKE: Planned = { method: 'POST', path: '/nodes/{node}/status', params: { node: 'pve1', command: 'reboot' } };
const CONTENT: Planned = {
  method: 'GET',
  path: '/nodes/{node}/storage/{storage}/content',
  params: { node: 'pve1', storage: 'local' },
};

function guest(vmid: number): Planned['params'] {
  return { node: 'pve1', vmid };
}

interface As {
  readonly requester: Requester;
  readonly identity: string;
  /** The reads that were sent, with their parameters. */
  readonly reads: Planned[];
}

/** A connection to the door's cluster with a token, or with a user's password. */
const connect = ({ simulator, clock }: Door, token: string): As => {
  const [identity = ''] = token.split('=');
  const secret = (): Promise<string> => Promise.resolve(token);
  const password = (): Promise<string> => Promise.resolve(`${identity.split('@')[0] ?? ''}-password`);
  const client = createClient({
    url: 'https://pve.example:8006',
    credentials: token.includes('=') ? { token: secret } : { username: identity, password },
    fetch: simulatorFetch(simulator),
    clock,
  });
  const reads: Planned[] = [];
  return {
    identity,
    reads,
    requester: {
      send: (request, options) => {
        if (request.path === '/access/permissions') reads.push(request);
        return client.send(request, options);
      },
      sendPage: client.sendPage.bind(client),
    },
  };
};

const grant = (door: Door, path: string, roles: string, to: Readonly<Record<string, string>>): Promise<unknown> =>
  door.send('PUT /access/acl', { form: new URLSearchParams({ path, roles, ...to }).toString() });

/** Runs the commands of an explanation, as an operator would. */
const obey = async (door: Door, next: string): Promise<void> => {
  const [, text = ''] = /`(pveum [^`]+)`/.exec(next) ?? [];
  for (const line of text.split('; ')) {
    const words = line.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
    const [, what, , name = '', ...options] = words.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
    const given = Object.fromEntries(
      options.flatMap((option, index) => (index % 2 === 0 ? [[option.slice(2), options[index + 1] ?? '']] : [])),
    );
    const { status, json } =
      what === 'role'
        ? await door.send('POST /access/roles', { form: new URLSearchParams({ roleid: name, ...given }).toString() })
        : await door.send('PUT /access/acl', { form: new URLSearchParams({ path: name, ...given }).toString() });
    if (what !== 'role' || !json.message?.includes('already exists')) expect(status).toBe(200);
  }
};

const failure = async ({ requester, identity }: As, request: Planned): Promise<ProxmoxError> => {
  const error = await requester.send(request).then(() => undefined, asProxmoxError);
  if (!error) throw new Error('the request did not fail');
  return explainForbidden(error, requester, identity, { request });
};

const own = (privilege: string): string =>
  `pveum role add MCP${privilege.replaceAll('.', '')} --privs "${privilege}"; `;

const ASK = 'Ask the operator to run on a node:';
const CAUTION = 'replaces what reaches it from above: add the roles that are to stay.';

type Scene = (door: Door) => Promise<unknown>;
const asIs: Scene = () => Promise.resolve();
const mayLook: Scene = (door) => grant(door, '/access', 'PVEAuditor', { tokens: 'auditor@pve!vms' });

describe('a refusal for want of a privilege', () => {
  it.each<[what: string, who: string, request: Planned, scene: Scene, next: string]>([
    [
      'a user whose missing privilege comes with much else in every built-in role',
      'operator@pve',
      CORES,
      asIs,
      `${ASK} \`${own('VM.Config.CPU')}pveum acl modify /vms/103 --users operator@pve --roles MCPVMConfigCPU,PVEVMUser\`.`,
    ],
    [
      'a user who lacks all that the options ask for, though the host names others',
      'auditor@pve',
      { ...CORES, params: { ...CORES.params, onboot: 1 } },
      asIs,
      `${ASK} \`pveum role add MCPVMConfigCPU-704fc38e --privs "VM.Config.CPU VM.Config.Options"; pveum acl modify /vms/103 --users auditor@pve --roles MCPVMConfigCPU-704fc38e,PVEAuditor\`.`,
    ],
    [
      'a user who lacks one of the two that an option may have',
      'auditor@pve',
      { ...CORES, params: { ...guest(103), ciuser: 'amy' } },
      asIs,
      `${ASK} \`${own('VM.Config.Cloudinit')}pveum acl modify /vms/103 --users auditor@pve --roles MCPVMConfigCloudinit,PVEAuditor\`.`,
    ],
    [
      'a user who holds something else there that a new rule would hide',
      'auditor@pve',
      START,
      asIs,
      `${ASK} \`${own('VM.PowerMgmt')}pveum acl modify /vms/103 --users auditor@pve --roles MCPVMPowerMgmt,PVEAuditor\`.`,
    ],
    [
      'a user without anything there',
      'operator@pve',
      CONTENT,
      asIs,
      `${ASK} \`pveum acl modify /storage/local --users operator@pve --roles PVEAuditor\`.`,
    ],
    [
      'a user with a role of the operator that no built-in ones are',
      'operator@pve',
      START,
      async (door) => {
        await door.send('POST /access/roles', { form: 'roleid=Odd&privs=VM.Audit,Sys.Console' });
        await grant(door, '/vms', 'Odd', { users: 'operator@pve' });
      },
      `${ASK} \`pveum role add MCPVMPowerMgmt-7ea9c98b --privs "VM.PowerMgmt VM.Audit Sys.Console"; pveum acl modify /vms/103 --users operator@pve --roles MCPVMPowerMgmt-7ea9c98b\`.`,
    ],
    [
      'a privilege that of the built-in roles only the one with all has',
      'operator@pve',
      WAKE,
      asIs,
      `${ASK} \`${own('Sys.PowerMgmt')}pveum acl modify /nodes/pve1 --users operator@pve --roles MCPSysPowerMgmt\`.`,
    ],
    [
      'a token whose user has it',
      TOKENS.guests,
      CONTENT,
      mayLook,
      `The user auditor@pve has it, but the token does not: it has privilege separation. ${ASK} \`pveum acl modify /storage/local --tokens 'auditor@pve!vms' --roles PVEAuditor\`.`,
    ],
    [
      'a token with rights of its own whose user lacks it too',
      TOKENS.guests,
      WAKE,
      mayLook,
      `${ASK} \`${own('Sys.PowerMgmt')}pveum acl modify /nodes/pve1 --users auditor@pve --roles MCPSysPowerMgmt,PVEAuditor; pveum acl modify /nodes/pve1 --tokens 'auditor@pve!vms' --roles MCPSysPowerMgmt\`.`,
    ],
    [
      'a token that holds what its user holds',
      TOKENS.auditor,
      START,
      asIs,
      `${ASK} \`${own('VM.PowerMgmt')}pveum acl modify /vms/103 --users auditor@pve --roles MCPVMPowerMgmt,PVEAuditor\`. Where the token has privilege separation, it needs the same: add --tokens 'auditor@pve!all'.`,
    ],
    [
      'a token that may not see what its user holds',
      TOKENS.operator,
      CORES,
      asIs,
      `${ASK} \`${own('VM.Config.CPU')}pveum acl modify /vms/103 --users operator@pve --roles MCPVMConfigCPU\`. A rule on /vms/103 ${CAUTION} Where the user has it already, the token has privilege separation, and it is: \`${own('VM.Config.CPU')}pveum acl modify /vms/103 --tokens 'operator@pve!all' --roles MCPVMConfigCPU,PVEVMUser\`.`,
    ],
  ])('of %s names the command, which then does what is said', async (_, who, request, scene, next) => {
    const door = openDoor();
    await scene(door);
    const caller = connect(door, who);
    const error = await failure(caller, request);
    expect(error.next).toBe(next);
    expect(error.code).toBe('FORBIDDEN');
    expect(caller.reads.length).toBeLessThanOrEqual(2);

    const path = String(caller.reads[0]?.params['path']);
    const held = async (): Promise<string[]> => {
      const told = await caller.requester.send<Record<string, object>>({
        method: 'GET',
        path: '/access/permissions',
        params: { path },
      });
      return Object.keys(told[path] ?? {});
    };
    const before = await held();
    await obey(door, error.next);
    expect(await caller.requester.send(request).then(() => 'ok', asProxmoxError)).toBe('ok');
    if (!error.next.includes(CAUTION)) expect(await held()).toEqual(expect.arrayContaining(before));
  });

  it('is granted with a role that may be there already: the second guest takes the same', async () => {
    const door = openDoor();
    for (const vmid of [103, 104]) {
      const caller = connect(door, 'operator@pve');
      const request = { ...CORES, params: { ...CORES.params, vmid } };
      await obey(door, (await failure(caller, request)).next);
      expect(await caller.requester.send(request).then(() => 'ok', asProxmoxError)).toBe('ok');
    }
  });

  it('of a read is about what was read, whatever was changed before', async () => {
    const requester = fake(() => {
      throw new Error('it broke');
    });
    const error = await explainForbidden(lacking('/vms/103, VM.Audit'), requester, 'amy@pve', { request: CORES });
    expect(error.next).toContain('pveum acl modify /vms/103 --users amy@pve --roles PVEAuditor');
  });

  it('of a token of root needs no look at root, who has everything', async () => {
    const door = openDoor();
    await door.send('POST /access/users/root@pam/token/bare', { form: 'privsep=1' });
    const asked: Planned[] = [];
    const requester = fake((request) => {
      asked.push(request);
      return { '/vms/103': {} };
    });
    const error = await explainForbidden(lacking('/vms/103, VM.PowerMgmt'), requester, 'root@pam!bare');
    expect(error.next).toBe(
      `The user root@pam has it, but the token does not: it has privilege separation. ${ASK} \`${own('VM.PowerMgmt')}pveum acl modify /vms/103 --tokens 'root@pam!bare' --roles MCPVMPowerMgmt\`.`,
    );
    expect(asked).toHaveLength(1);
  });

  it('of one of several privileges offers the role with the fewest, of those that are of use to a token', async () => {
    const lack = lacking('/storage/local, Datastore.Audit|VM.Allocate');
    const user = await explainForbidden(
      lack,
      fake(() => ({})),
      'amy@pve',
    );
    expect(user.next).toBe(`${ASK} \`pveum acl modify /storage/local --users amy@pve --roles PVEAuditor\`.`);
    const held = { '/storage/local': { 'VM.Allocate': 1 } };
    const token = await explainForbidden(
      lack,
      fake(({ params }) => (params['userid'] === undefined ? {} : held)),
      'amy@pve!t',
    );
    expect(token.next).toContain("--tokens 'amy@pve!t' --roles MCPVMAllocate");
  });

  it.each(['it broke', null, [], 'text', { '/vms/103': 'text' }])(
    'is explained without what the host does not tell: %j',
    async (answer) => {
      const requester = fake(() => {
        if (answer === 'it broke') throw new ProxmoxError('UNREACHABLE', 'It broke.');
        return answer;
      });
      const error = await explainForbidden(lacking('/vms/103, VM.PowerMgmt'), requester, 'amy@pve!t');
      expect(error.next).toContain('pveum acl modify /vms/103 --users amy@pve --roles MCPVMPowerMgmt');
    },
  );

  it.each([
    ["o'neil@pve", String.raw`--users 'o'\''neil@pve'`],
    ['a$(id)@pve', `--users 'a$(id)@pve'`],
    ['a!b@pve', `--users 'a!b@pve'`],
  ])('keeps the name %s in one word of a shell', async (identity, words) => {
    const error = await explainForbidden(
      lacking('/vms/103, VM.PowerMgmt'),
      fake(() => ({})),
      identity,
    );
    expect(error.next).toContain(`/vms/103 ${words} --roles MCPVMPowerMgmt`);
  });

  it.each<[what: string, error: ProxmoxError, identity: string | undefined]>([
    ['somebody unknown', lacking('/vms/103, VM.PowerMgmt'), undefined],
    ['what no privilege gives', lacking('user != root@pam'), 'amy@pve'],
    ['a path that is none', lacking('/vms/1; rm -rf /, VM.PowerMgmt'), 'amy@pve'],
    ['another failure', new ProxmoxError('REJECTED', 'No.', { proxmox: 'failed (/vms/103, VM.PowerMgmt)' }), 'amy@pve'],
  ])('is left as it is for %s, and nothing is read', async (_, error, identity) => {
    const requester = fake(() => {
      throw new Error('nothing is to be read');
    });
    expect(await explainForbidden(error, requester, identity)).toBe(error);
  });

  it('hands the signal on and gives up in time', async () => {
    const seen: unknown[] = [];
    const requester: Requester = {
      ...fake(() => ({})),
      send: (_, options) => Promise.reject(new Error(String(seen.push(options)))),
    };
    const { signal } = new AbortController();
    await explainForbidden(lacking('/vms/103, VM.PowerMgmt'), requester, 'amy@pve', { signal });
    expect(seen).toEqual([{ timeoutMs: 5_000, signal }]);
  });
});

function lacking(what: string): ProxmoxError {
  return new ProxmoxError('FORBIDDEN', 'It lacks something.', { proxmox: `Permission check failed (${what})` });
}

function fake(answer: (request: Planned) => unknown): Requester {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- so that what `answer` throws becomes a rejection.
    send: async <Result>(request: Planned<Result>) => answer(request) as Result,
    sendPage: () => Promise.reject(new Error('no page is to be read')),
  };
}
