import { describe, expect, it } from 'vitest';
import { fakeHost, bare, broken } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const OPERATOR = 'operator@pve!all=00000000-0000-4000-8000-000000000004';

describe('every failure that a user can meet has its code, one sentence and a next step', () => {
  it('unknown tool: the nearest names', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guests_list');
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "UNKNOWN_TOOL: There is no tool "pve_guests_list".
      Next: Did you mean pve_guest_list, pve_guest_get, pve_guest_clone?"
    `);
    expect(host.seen).toEqual([]);
  });

  it('wrong argument: field, what is allowed, what was given, an example', async () => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_guest_list', { status: 'up', limit: 0, colums: ['vmid'] });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "INVALID_INPUT: there is no "colums" (did you mean "columns"?); status: must be one of running, stopped, paused, unknown; got "up"; limit: must be at least 1, got 0.
      Next: Arguments that fit: {"status":"running","tag":"production"}."
    `);
    expect(host.seen).toEqual([]);
  });

  it('wrong credentials', async () => {
    const { call } = await openWorld(host, { token: 'root@pam!demo=00000000-0000-4000-8000-00000000dead' });
    const { text, isError } = await call('pve_guest_list');
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "UNAUTHENTICATED: Proxmox VE did not accept the credentials.
      Proxmox VE says: <untrusted-ID>Authentication failed!</untrusted-ID>
      Request: GET /cluster/resources
      Next: Ask the operator to check the token or password in the configuration."
    `);
    expect(text).not.toContain('dead');
  });

  it('host that can not be reached', async () => {
    const { call } = await openWorld(host, { between: broken });
    const { text, isError } = await call('pve_guest_list');
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "UNREACHABLE: https://pve.example:8006 cannot be reached.
      Request: GET /cluster/resources
      Next: Check the address in the configuration and that the host is up."
    `);
  });

  it('something else at that address', async () => {
    const { call } = await openWorld(host, { between: () => new Response('<html>Welcome</html>') });
    const { text } = await call('pve_guest_list');
    expect(text).toMatch(/^UNEXPECTED_ANSWER: The host answered with a web page/);
  });

  it('missing privilege: which, where, and how it is given', async () => {
    const { call } = await openWorld(host, { token: OPERATOR });
    const { text, isError } = await call('pve_guest_configure', { guest: '103', cores: 8 });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "FORBIDDEN: The user or token lacks VM.Config.CPU on /vms/103.
      Proxmox VE says: <untrusted-ID>Permission check failed (/vms/103, VM.Config.CPU)</untrusted-ID>
      Request: PUT /nodes/pve1/qemu/103/config
      Next: Ask the operator to run on a node: \`pveum role add MCPVMConfigCPU --privs "VM.Config.CPU"; pveum acl modify /vms/103 --users operator@pve --roles MCPVMConfigCPU\`. A rule on /vms/103 replaces what reaches it from above: add the roles that are to stay. Where the user has it already, the token has privilege separation, and it is: \`pveum role add MCPVMConfigCPU --privs "VM.Config.CPU"; pveum acl modify /vms/103 --tokens 'operator@pve!all' --roles MCPVMConfigCPU,PVEVMUser\`."
    `);
  });

  it('unknown guest', async () => {
    const { call, writes } = await openWorld(host);
    const { text, isError } = await call('pve_guest_start', { guest: '999' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "NOT_FOUND: There is no guest "999" in this cluster, or the token may not see it.
      Next: pve_guest_list lists all."
    `);
    expect(writes()).toEqual([]);
  });

  it('node that is down: at once, and nothing is said to be done', async () => {
    const { call, clock } = await openWorld(host, { offline: ['pve3'] });
    const { text, isError } = await call('pve_guest_start', { guest: 'sandbox' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "NODE_UNREACHABLE: container 203 "sandbox" is on pve3, which is offline.
      Next: Call again when the node is back; pve_node_list tells."
    `);
    expect(clock.slept).toEqual([]);
  });

  it('connection lost while a task is followed: the task is named, its end is not claimed', async () => {
    const { call } = await openWorld(host, {
      between: ({ path }) => (path.includes('/tasks/') ? bare(596, 'Broken pipe') : undefined),
    });
    const { text, isError } = await call('pve_guest_start', { guest: 'mail' });
    expect(isError).toBe(true);
    expect(text).toMatch(/^NODE_UNREACHABLE: /);
    expect(text).toMatch(/^Task: UPID:pve1:.*:qmstart:103:/m);
    expect(text).toContain('the end of the task is not known');
    expect(text).not.toContain('Done');
  });

  it('connection lost while a change is sent: nothing is claimed, neither that it was done nor that it was not', async () => {
    const { call } = await openWorld(host, { between: ({ method }) => (method === 'POST' ? broken() : undefined) });
    const { text, isError } = await call('pve_guest_start', { guest: 'mail' });
    expect(isError).toBe(true);
    expect(text).toMatch(/^UNREACHABLE: /);
    expect(text).toContain('It is not known whether this was done');
    expect(host.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('access too low: refused before anything is asked or sent', async () => {
    const { call } = await openWorld(host, { access: 'read' });
    const { text, isError } = await call('pve_guest_stop', { guest: '100' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "DENIED: pve_guest_stop is of class disrupt, and this server was started with access read. Nothing was sent.
      Next: Ask the operator to start the server with --access operate, if that is wanted."
    `);
    expect(host.seen).toEqual([]);
  });
});
