import { describe, expect, it } from 'vitest';
import { fakeHost } from '../support/msw.ts';
import { unmarked } from '../support/marks.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();
const upidIn = (text: string): string => /UPID:\S+:/.exec(text)?.[0] ?? '';

describe('pve_task_get', () => {
  it('shows a task that runs, then its end', async () => {
    const { call } = await openWorld(host);
    const upid = upidIn((await call('pve_guest_start', { guest: 'mail', wait: false })).text);
    expect((await call('pve_task_get', { upid })).text).toContain('state: running');
    const { text } = await call('pve_task_get', { upid, wait: true });
    expect(unmarked(text)).toMatchInlineSnapshot(`
      "task: UPID:pve1:00004E27:0007A120:6955B900:qmstart:103:root@pam!demo:
      state: finished: OK
      type: qmstart
      id: 103
      user: root@pam!demo
      node: pve1
      started: 2026-01-01 00:00Z
      ended: 2026-01-01 00:00Z
      took: 1s
      log:
      <untrusted-ID source="task log">
      generating cloud-init ISO
      TASK OK
      </untrusted-ID>"
    `);
  });

  it('says of a failed task that it failed, and shows its log', async () => {
    const { call } = await openWorld(host);
    const upid = upidIn((await call('pve_guest_start', { guest: '105', wait: false })).text);
    const { text, isError } = await call('pve_task_get', { upid, wait: true, log_lines: 1 });
    expect(isError).toBe(false);
    expect(unmarked(text)).toContain(
      'state: failed\nexit: <untrusted-ID>start failed: QEMU exited with code 1</untrusted-ID>',
    );
    expect(text).toContain('TASK ERROR: start failed');
    expect(text).not.toContain("bridge 'vmbr9'");
    expect(text).toContain('likely_cause: A network card of the guest is connected to the bridge vmbr9');
    expect(text).toContain('# the task failed');
  });

  it.each([
    ['nonsense', 'INVALID_INPUT'],
    ['UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:', 'NOT_FOUND'],
  ])('refuses %s with its own code', async (upid, code) => {
    const { call } = await openWorld(host);
    const { text, isError } = await call('pve_task_get', { upid });
    expect(isError).toBe(true);
    expect(text).toMatch(new RegExp(`^${code}: `));
  });
});
