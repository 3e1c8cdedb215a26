import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { listening } from '../support/process.ts';

const SCRIPT = fileURLToPath(new URL('drive_vm.py', import.meta.url));

/** A Python that has proxmoxer: Debian's, which may not be the first in the path. */
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import proxmoxer, requests'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const title = 'proxmoxer creates, configures, starts, snapshots, clones and deletes a VM';

test.skipIf(python === undefined)(
  python === undefined ? `${title} (left out: no Python here has proxmoxer and requests)` : title,
  { timeout: 60_000 },
  async () => {
    const { port, token, password } = await listening(['simulate', '--port', '0', '--demo-pace', '20']);
    const [, user = '', name = '', secret = ''] = /^([^!]+)!([^=]+)=(.+)$/.exec(token) ?? [];
    const { stdout } = await promisify(execFile)(python ?? '', [
      SCRIPT,
      '127.0.0.1',
      port,
      user,
      name,
      secret,
      password,
    ]);
    const steps = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(steps).toEqual([
      { step: 'nodes', names: ['pve1', 'pve2', 'pve3'] },
      { step: 'create', exit: 'OK' },
      {
        step: 'configure',
        cores: 2,
        description: 'öffnet um 8 Uhr',
        tags: 'proxmoxer;test',
        disk: expect.stringMatching(/^local-lvm:vm-\d+-disk-0,size=8G$/) as string,
      },
      { step: 'start', exit: 'OK', status: 'running' },
      { step: 'snapshot', exit: 'OK' },
      { step: 'snapshots', names: ['before', 'current'] },
      { step: 'clone', exit: 'OK' },
      { step: 'copy', name: 'copy', status: 'stopped' },
      {
        step: 'delete-running',
        refused: true,
        status: 500,
        reason: expect.stringMatching(/^VM \d+ is running - destroy failed$/) as string,
      },
      { step: 'bad', status: 400, reason: 'Parameter verification failed.' },
      { step: 'stop', exit: 'OK' },
      { step: 'delete', exit: 'OK', copy: 'OK' },
      { step: 'gone', left: [] },
      { step: 'ticket', pools: expect.arrayContaining(['by-ticket']) as string[] },
    ]);
  },
);
