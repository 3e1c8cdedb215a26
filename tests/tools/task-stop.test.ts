import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { data, fakeHost, refusal } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { elsewhere } from '../support/operator.ts';
import { openWorld, type World, type WorldOptions } from '../support/world.ts';

const host = fakeHost();

const backingUp = async (options: WorldOptions = {}, ms = 3_000): Promise<{ world: World; upid: string }> => {
  const world = await openWorld(host, options);
  const upid = String(await elsewhere(world, 'POST /nodes/pve2/vzdump', { vmid: '102', storage: 'nas' }));
  world.clock.advance(ms);
  return { world, upid };
};

describe('pve_task_stop', () => {
  it('stops a task, waits for its end, and says what may be left of it', async () => {
    const { world, upid } = await backingUp();
    const { text, isError } = await world.call('pve_task_stop', { upid });
    expect(isError).toBe(false);
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "Done: vzdump of VM 102 "db1" on pve2 stopped.
      task: UPID:pve2:00004E27:0007A120:6955B900:vzdump:102:root@pam!demo:
      exit: <untrusted-ID>job errors</untrusted-ID>
      log:
      <untrusted-ID source="task log">
      INFO:  50% (116.0 GiB of 232.0 GiB) in 2s, read: 58.0 GiB/s, write: 58.0 GiB/s
      INFO:  75% (174.0 GiB of 232.0 GiB) in 3s, read: 58.0 GiB/s, write: 58.0 GiB/s
      ERROR: Backup of VM 102 failed - interrupted by signal
      INFO: Failed at 2026-01-01 00:00:04
      TASK ERROR: job errors
      </untrusted-ID>
      # what it did may be half done, and a lock may be left: pve_guest_get {"guest": "102"} shows it"
    `);
    expect(world.writes().map(decodeURIComponent)).toEqual([`DELETE /nodes/pve2/tasks/${upid}`]);
  });

  it('says how a task ended that ends by itself before it can be stopped', async () => {
    const { world, upid } = await backingUp({
      between: ({ method }) => {
        if (method === 'DELETE') world.simulator.cluster.tasks.settle(upid);
        return undefined;
      },
    });
    const { text } = await world.call('pve_task_stop', { upid });
    expect(text).toMatch(
      /^Not stopped: vzdump of VM 102 "db1" on pve2 came to its own end first\.\ntask: .*\nstate: finished: OK$/,
    );
  });

  it('does not say that a task has ended that has not', async () => {
    // The node takes the request, and nothing comes of it.
    const between: WorldOptions['between'] = ({ method }) => (method === 'DELETE' ? data(null) : undefined);
    const { world, upid } = await backingUp({ env: { PVE_MCP_TASK_WAIT: '1' }, between }, 0);
    const { text, isError } = await world.call('pve_task_stop', { upid });
    expect(isError).toBe(false);
    expect(text).toMatch(/^Asked to stop, not ended yet: vzdump of VM 102 "db1" on pve2\./);
    expect(text).toMatch(/# follow it with pve_task_get \{"upid": "UPID:[^"]+", "wait": true\}$/);
  });

  it('says that the end is not known where the node can not be asked any more', async () => {
    let stopped = false;
    const { world, upid } = await backingUp({
      between: ({ method, path }) => {
        stopped ||= method === 'DELETE';
        return stopped && path.endsWith('/status') ? refusal(500, 'got lost') : undefined;
      },
    });
    const { text, isError } = await world.call('pve_task_stop', { upid });
    expect(isError).toBe(true);
    expect(text).toMatch(
      /Proxmox VE began to stop vzdump of VM 102 "db1" on pve2, and the end of the task is not known/,
    );
    expect(text).toContain('Next: Ask for its end with pve_task_get');
  });

  it('shows in a dry run which task of which guest would be stopped', async () => {
    const { world, upid } = await backingUp();
    const { text } = await world.call('pve_task_stop', { upid, dry_run: true });
    expect(text).toContain('stop the task vzdump of VM 102 "db1" on pve2');
    expect(world.writes()).toEqual([]);
  });

  it('leaves tasks of a guest alone that rules protect', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'policy-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'policy.yaml');
    await writeFile(file, 'rules:\n  - effect: deny\n    name: database\n    guest: 102\n    risk: disrupt\n');
    const { world, upid } = await backingUp({ env: { PVE_MCP_POLICY_FILE: file } });
    const { text } = await world.call('pve_task_stop', { upid });
    expect(text).toMatch(/^DENIED: /);
    expect(world.writes()).toEqual([]);
  });
});
