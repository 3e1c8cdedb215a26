import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { elsewhere } from '../support/operator.ts';
import { openWorld, type World } from '../support/world.ts';

const host = fakeHost();
const runs = ({ simulator }: World, vmid: number): boolean => simulator.cluster.guests.get(vmid)?.running !== undefined;

describe('pve_guest_start', () => {
  it('waits until the guest runs, tells how it goes on, and names the task', async () => {
    const world = await openWorld(host);
    const { text, isError, progress } = await world.call('pve_guest_start', { guest: 'mail' });
    expect(isError).toBe(false);
    expect(text).toMatch(
      /^Done: VM 103 "mail" on pve1 running\.\ntask: UPID:pve1:.*:qmstart:103:root@pam!demo:\nstate: finished: OK$/,
    );
    expect(progress).toContain('generating cloud-init ISO (0s)');
    expect(runs(world, 103)).toBe(true);
    expect(world.writes()).toEqual(['POST /nodes/pve1/qemu/103/status/start']);
  });

  it('starts a container', async () => {
    const world = await openWorld(host);
    expect((await world.call('pve_guest_start', { guest: 'sandbox' })).text).toContain(
      'Done: container 203 "sandbox" on pve3 running.',
    );
    expect(runs(world, 203)).toBe(true);
  });

  it('reports a start that failed in its task as failed, with the end of the log', async () => {
    const world = await openWorld(host);
    const { text, isError } = await world.call('pve_guest_start', { guest: 'legacy-app' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "TASK_FAILED: Proxmox VE began to start VM 105 "legacy-app", but the task failed.
      Proxmox VE says: <untrusted-ID>start failed: QEMU exited with code 1</untrusted-ID>
      Likely cause: A network card of the guest is connected to the bridge vmbr9, which its node does not have.
      Task: UPID:pve1:00004E27:0007A120:6955B900:qmstart:105:root@pam!demo:
      <untrusted-ID source="task log">
      bridge 'vmbr9' does not exist
      kvm: -netdev type=tap,id=net0,ifname=tap105i0,script=/usr/libexec/qemu-server/pve-bridge: network script /usr/libexec/qemu-server/pve-bridge failed with status 6400
      TASK ERROR: start failed: QEMU exited with code 1
      </untrusted-ID>
      Next: Connect the card to a bridge that the node has with pve_guest_configure, or create the bridge on the node."
    `);
    expect(runs(world, 105)).toBe(false);
  });

  it('hands back the task at once with wait: false, and says that nothing is finished', async () => {
    const world = await openWorld(host);
    const { text } = await world.call('pve_guest_start', { guest: 'mail', wait: false });
    expect(text).toMatch(/^Begun, not finished: VM 103 "mail" on pve1 running\./);
    expect(text).toContain('state: running');
    expect(text).toMatch(/pve_task_get \{"upid": "UPID:pve1:[^"]+", "wait": true\}/);
    expect(runs(world, 103)).toBe(false);
  });

  it('sends nothing where the guest runs already', async () => {
    const world = await openWorld(host);
    expect((await world.call('pve_guest_start', { guest: '100' })).text).toBe(
      'Nothing to do: VM 100 "web1" on pve1 is already running.',
    );
    expect(world.writes()).toEqual([]);
  });

  it('hands back the task when it takes longer than the server waits', async () => {
    const world = await openWorld(host, { env: { PVE_MCP_TASK_WAIT: '1' } });
    expect((await world.call('pve_guest_start', { guest: 'mail' })).text).toContain('Begun, not finished');
  });
});

describe('pve_guest_shutdown', () => {
  it('shuts a VM down cleanly', async () => {
    const world = await openWorld(host);
    const { text } = await world.call('pve_guest_shutdown', { guest: 'web1' });
    expect(text).toContain('Done: VM 100 "web1" on pve1 stopped.');
    expect(world.writes()).toEqual(['POST /nodes/pve1/qemu/100/status/shutdown timeout=60']);
    expect(runs(world, 100)).toBe(false);
  });

  it('fails where the guest does not react, and leaves it running', async () => {
    const world = await openWorld(host);
    const { text, isError } = await world.call('pve_guest_shutdown', { guest: 'win-desktop', timeout: 5 });
    expect(isError).toBe(true);
    expect(text).toContain('TASK_FAILED');
    expect(text).toContain('got timeout');
    expect(runs(world, 104)).toBe(true);
  });

  it('cuts the power afterwards only where that was asked for', async () => {
    const world = await openWorld(host);
    const { isError } = await world.call('pve_guest_shutdown', { guest: 'win-desktop', timeout: 5, then_stop: true });
    expect(isError).toBe(false);
    expect(runs(world, 104)).toBe(false);
    expect(world.writes()).toEqual(['POST /nodes/pve1/qemu/104/status/shutdown timeout=5&forceStop=1']);
  });
});

describe('pve_guest_stop', () => {
  it('cuts the power of a container', async () => {
    const world = await openWorld(host);
    expect((await world.call('pve_guest_stop', { guest: 'proxy' })).text).toContain(
      'Done: container 201 "proxy" on pve2 stopped.',
    );
    expect(runs(world, 201)).toBe(false);
  });

  it('says that a guest is locked, in a code of its own, though Proxmox VE handed out a task', async () => {
    const world = await openWorld(host);
    const { text, isError } = await world.call('pve_guest_stop', { guest: 'files' });
    expect(isError).toBe(true);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "LOCKED: Proxmox VE did not stop VM 110 "files": another operation holds the lock on it.
      Proxmox VE says: <untrusted-ID>VM is locked (backup)</untrusted-ID>
      Likely cause: A lock is on the guest (backup): such work is under way, or broke off and left the lock behind.
      Task: UPID:pve2:00004E27:0007A120:6955B900:qmstop:110:root@pam!demo:
      <untrusted-ID source="task log">
      TASK ERROR: VM is locked (backup)
      </untrusted-ID>
      Next: Look for a running task of this guest with pve_task_list; wait for its end. Only where there is none, an operator may take the lock off (qm unlock, pct unlock)."
    `);
    expect(runs(world, 110)).toBe(true);
  });
});

describe('pve_guest_reboot', () => {
  it('starts the guest again, with what was pending', async () => {
    const world = await openWorld(host);
    await world.call('pve_guest_configure', { guest: 'web1', cores: 8 });
    const { text, isError } = await world.call('pve_guest_reboot', { guest: 'web1' });
    expect(isError).toBe(false);
    expect(text).toContain('Done: VM 100 "web1" on pve1 rebooted.');
    // The task ends when the VM has gone down; its node starts it again at once.
    world.clock.advance(5_000);
    world.simulator.cluster.tasks.advance();
    expect(world.simulator.cluster.guests.get(100)?.config['cores']).toBe('8');
    expect(runs(world, 100)).toBe(true);
  });

  it('refuses where the guest does not run', async () => {
    const world = await openWorld(host);
    const { text, isError } = await world.call('pve_guest_reboot', { guest: 'mail' });
    expect(isError).toBe(true);
    expect(text).toContain('VM 103 not running');
  });
});

describe('a guest under HA', () => {
  it.each([
    ['pve_guest_shutdown', 'web2', 'stopped'],
    ['pve_guest_start', 'mail', 'running'],
  ])('is asked for, and not told as done, since only the HA manager does it: %s', async (tool, guest, state) => {
    const world = await openWorld(host);
    const vmid = guest === 'web2' ? 101 : 103;
    await elsewhere(world, 'POST /cluster/ha/resources', {
      sid: `vm:${vmid}`,
      state: guest === 'web2' ? 'started' : 'stopped',
    });
    world.clock.advance(60_000);
    const { text } = await world.call(tool, { guest });
    expect(text).toMatch(
      new RegExp(
        `^Asked, not done yet: the HA manager is to see to it that VM ${vmid} "${guest}" on pve\\d is ${state}\\.`,
      ),
    );
    expect(text).toContain(`pve_guest_get {"guest":"${vmid}","include":["status"]}`);
  });
});
