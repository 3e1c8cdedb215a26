import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

interface Console {
  readonly port: string;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
  readonly password?: string;
}

const open = async ({ send }: Door, path: string, as: 'root' | 'operator' = 'root'): Promise<Console> =>
  (await send(`POST /nodes/pve1/${path}`, { as })).json.data as Console;

const socket = ({ send }: Door, path: string, { port, ticket }: Console, as: 'root' | 'operator' = 'root') =>
  send(`GET /nodes/pve1/${path}/vncwebsocket?port=${port}&vncticket=${encodeURIComponent(ticket)}`, { as });

describe('consoles', () => {
  it('wait at ports of their own, and free them when nobody comes', async () => {
    const door = openDoor();
    const first = await open(door, 'qemu/100/vncproxy');
    const second = await open(door, 'lxc/200/termproxy');
    expect([first.port, second.port]).toEqual(['5900', '5901']);
    expect((await door.ending(first.upid)).exit).toBe('connection timed out');
    expect((await open(door, 'qemu/100/termproxy')).port).toBe('5900');
  });

  it('free their port when they are aborted', async () => {
    const door = openDoor();
    const { upid } = await open(door, 'vncshell');
    await door.send(`DELETE /nodes/pve1/tasks/${upid}`);
    expect((await open(door, 'vncshell')).port).toBe('5900');
  });

  it('open with the ticket of their own guest only, for a while', async () => {
    const door = openDoor();
    const mine = await open(door, 'qemu/100/vncproxy');
    expect(mine.ticket).toContain(mine.password);
    expect((await socket(door, 'qemu/100', mine)).status).toBe(501);
    expect((await socket(door, 'qemu/104', mine)).status).toBe(401);
    expect((await socket(door, 'qemu/100', { ...mine, ticket: 'PVEVNC:x' })).status).toBe(401);
    door.clock.advance(120_000);
    expect((await socket(door, 'qemu/100', mine)).status).toBe(401);
  });

  it('belong to whom they were given', async () => {
    const door = openDoor();
    const mine = await open(door, 'qemu/100/vncproxy', 'operator');
    expect(mine.user).toBe('operator@pve!all');
    expect((await socket(door, 'qemu/100', mine)).status).toBe(401);
    expect((await socket(door, 'qemu/100', mine, 'operator')).status).toBe(501);
  });

  it.each([
    ['qemu/100/spiceproxy', 500, 'no spice port'],
    ['qemu/103/spiceproxy', 500, 'VM 103 not running'],
    ['qemu/399/termproxy', 500, "Configuration file 'nodes/pve1/qemu-server/399.conf' does not exist"],
  ])('%s: %i %s', async (path, status, reason) => {
    expect(await openDoor().send(`POST /nodes/pve1/${path}`)).toMatchObject({ status, reason });
  });

  it('of SPICE need a display of that kind', async () => {
    const { send, ending } = openDoor();
    await send('PUT /nodes/pve1/qemu/103/config', { form: 'vga=qxl' });
    await ending((await send('POST /nodes/pve1/qemu/103/status/start')).json.data);
    expect((await send('POST /nodes/pve1/qemu/103/spiceproxy')).json.data).toMatchObject({ type: 'spice' });
  });

  it('need the right to them', async () => {
    const { send } = openDoor();
    expect((await send('POST /nodes/pve1/termproxy', { as: 'operator' })).status).toBe(403);
    expect((await send('POST /nodes/pve1/qemu/100/vncproxy', { as: 'auditor' })).status).toBe(403);
  });
});
