import { describe, expect, it } from 'vitest';
import { openDoor } from './door.ts';

describe('power', () => {
  it.each([
    ['qemu/100/status/start', 'VM 100 already running'],
    ['qemu/399/status/start', "Configuration file 'nodes/pve1/qemu-server/399.conf' does not exist"],
    ['qemu/399/status/stop', "unable to find configuration file for VM 399 on node 'pve1'"],
    ['lxc/399/status/start', "Configuration file 'nodes/pve1/lxc/399.conf' does not exist"],
    ['qemu/9000/status/start', "you can't start a vm if it's a template"],
    ['qemu/103/status/stop', 'OK'],
    ['qemu/103/status/shutdown', 'OK'],
    ['qemu/105/status/start', 'start failed: QEMU exited with code 1'],
  ])('%s hands out a task that ends with "%s"', async (path, exit) => {
    const { send, ending } = openDoor();
    const { status, json } = await send(`POST /nodes/pve1/${path}`);
    expect(status).toBe(200);
    const end = await ending(json.data);
    expect(end.exit).toBe(exit);
    expect(end.log.at(-1)).toBe(exit === 'OK' ? 'TASK OK' : `TASK ERROR: ${exit}`);
  });

  it.each([
    ['pve1/qemu/103/status/reboot', 'VM 103 not running'],
    ['pve1/lxc/200/status/start', 'CT 200 already running'],
    ['pve3/lxc/203/status/stop', 'CT 203 not running'],
    ['pve3/lxc/203/status/reboot', 'VM 203 not running'],
  ])('%s is refused at once: %s', async (path, reason) => {
    expect(await openDoor().send(`POST /nodes/${path}`)).toMatchObject({ status: 500, reason });
  });

  it('runs as long as it takes, and shows it', async () => {
    const { send, clock } = openDoor();
    const upid = String((await send('POST /nodes/pve1/qemu/103/status/start')).json.data);
    const status = async (): Promise<unknown> => (await send(`GET /nodes/pve1/tasks/${upid}/status`)).json.data;
    expect(await status()).toMatchObject({
      status: 'running',
      type: 'qmstart',
      id: '103',
      user: 'root@pam',
      tokenid: 'demo',
    });
    expect(await status()).not.toHaveProperty('exitstatus');
    expect((await send('GET /nodes/pve1/tasks?source=active')).json.data).toMatchObject([{ upid, status: 'RUNNING' }]);
    clock.advance(1_599);
    expect(await status()).toMatchObject({ status: 'running' });
    clock.advance(1);
    expect(await status()).toMatchObject({ status: 'stopped', exitstatus: 'OK' });
    clock.advance(60_000);
    expect((await send('GET /nodes/pve1/qemu/103/status/current')).json.data).toMatchObject({
      status: 'running',
      uptime: 60,
    });
  });

  it('can be aborted', async () => {
    const { send, ending } = openDoor();
    const upid = String((await send('POST /nodes/pve1/qemu/103/status/start')).json.data);
    expect((await send(`DELETE /nodes/pve1/tasks/${upid}`)).json.data).toBeNull();
    expect((await ending(upid)).exit).toBe('received interrupt');
    expect((await send('GET /nodes/pve1/qemu/103/status/current')).json.data).toMatchObject({ status: 'stopped' });
  });
});

describe('configuration', () => {
  const of103 = 'PUT /nodes/pve1/qemu/103/config';

  it.each([
    ['', 500, 'no options specified', undefined],
    [
      'digest=0000000000000000000000000000000000000000&name=x',
      500,
      'checksum mismatch (file change by other user?)',
      undefined,
    ],
    ['delete=bogus', 400, 'Parameter verification failed.', { delete: "unknown option 'bogus'" }],
    [
      'delete=name&name=y',
      400,
      'Parameter verification failed.',
      { delete: "you can't use '-name' and -delete name' at the same time" },
    ],
    ['scsi1=nope:4', 500, "storage 'nope' does not exist", undefined],
  ])('"%s" is refused, and nothing is changed', async (form, status, reason, errors) => {
    const { send } = openDoor();
    const before = (await send('GET /nodes/pve1/qemu/103/config')).json.data;
    const answer = await send(of103, { form });
    expect(answer).toMatchObject({ status, reason });
    expect(answer.json.errors).toEqual(errors);
    expect((await send('GET /nodes/pve1/qemu/103/config')).json.data).toEqual(before);
  });

  it('types its values as Proxmox VE does', async () => {
    const { send } = openDoor();
    expect((await send('GET /nodes/pve1/qemu/100/config')).json.data).toMatchObject({
      memory: '8192',
      cores: 4,
      onboot: 1,
      agent: '1',
    });
    expect((await send('GET /nodes/pve1/lxc/200/config')).json.data).toMatchObject({
      memory: 512,
      swap: 512,
      unprivileged: 1,
    });
  });

  it('keeps what a running guest can not take until its restart', async () => {
    const { send, ending } = openDoor();
    await send('PUT /nodes/pve1/qemu/100/config', { form: 'memory=4096&name=renamed&delete=cpu' });
    const get = async (path: string): Promise<unknown> => (await send(`GET /nodes/pve1/qemu/100/${path}`)).json.data;
    expect(await get('config')).toMatchObject({ memory: '4096', name: 'renamed' });
    expect(await get('config?current=1')).toMatchObject({ memory: '8192', name: 'renamed', cpu: 'x86-64-v2-AES' });
    expect(await get('pending')).toEqual(
      expect.arrayContaining([
        { key: 'memory', value: '8192', pending: '4096' },
        { key: 'cpu', value: 'x86-64-v2-AES', delete: 1 },
        { key: 'name', value: 'renamed' },
      ]),
    );
    await ending((await send('POST /nodes/pve1/qemu/100/status/reboot')).json.data);
    expect(await get('config?current=1')).toMatchObject({ memory: '4096' });
    expect(await get('config?current=1')).not.toHaveProperty('cpu');
  });

  it('takes back what waits', async () => {
    const { send } = openDoor();
    await send('PUT /nodes/pve1/qemu/100/config', { form: 'memory=4096' });
    await send('PUT /nodes/pve1/qemu/100/config', { form: 'revert=memory' });
    expect((await send('GET /nodes/pve1/qemu/100/config')).json.data).toMatchObject({ memory: '8192' });
  });

  it('tidies tags, gives NICs an address, and makes disks', async () => {
    const { send } = openDoor();
    await send(of103, { form: 'tags=Zeta,alpha%3Bbeta%20alpha&net1=virtio,bridge%3Dvmbr1&scsi1=ceph:8' });
    const { data } = (await send('GET /nodes/pve1/qemu/103/config')).json;
    expect(data).toMatchObject({
      tags: 'alpha;beta;zeta',
      net1: expect.stringMatching(/^virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr1$/) as string,
      scsi1: 'ceph:vm-103-disk-0,size=8G',
    });
    const { data: volumes } = (await send('GET /nodes/pve1/storage/ceph/content?vmid=103')).json;
    expect(volumes).toMatchObject([{ volid: 'ceph:vm-103-disk-0', size: 8 * 1024 ** 3, content: 'images' }]);
  });

  it('changes its digest with each change', async () => {
    const { send } = openDoor();
    const digest = async (): Promise<string> =>
      ((await send('GET /nodes/pve1/qemu/103/config')).json.data as { digest: string }).digest;
    const first = await digest();
    await send(of103, { form: `name=other&digest=${first}` });
    expect(await digest()).not.toBe(first);
    expect((await send(of103, { form: `name=third&digest=${first}` })).status).toBe(500);
  });

  it('is closed while the guest is locked', async () => {
    const { send } = openDoor();
    expect((await send('PUT /nodes/pve2/qemu/110/config', { form: 'name=x' })).reason).toBe('VM is locked (backup)');
  });
});

describe('tasks', () => {
  const gone = 'UPID:pve1:00000001:00000001:60000000:qmstart:100:root@pam:';

  it.each([
    [`${gone}/status`, { upid: 'no such task' }],
    ['UPID:bad/status', { upid: 'unable to parse worker upid' }],
    ['nonsense/log', { upid: 'unable to parse worker upid' }],
  ])('%s', async (path, errors) => {
    expect((await openDoor().send(`GET /nodes/pve1/tasks/${path}`)).json.errors).toEqual(errors);
  });

  it('answers for the log of an unknown task with a line', async () => {
    const { json } = await openDoor().send(`GET /nodes/pve1/tasks/${gone}/log`);
    expect(json).toEqual({ data: [{ n: 1, t: 'unable to open file - No such file or directory' }], total: 1 });
  });

  it('are listed newest first, by node, type and guest', async () => {
    const { send, clock } = openDoor();
    await send('POST /nodes/pve1/qemu/103/status/start');
    await send('POST /nodes/pve1/qemu/105/status/start');
    await send('POST /nodes/pve2/qemu/106/status/start');
    clock.advance(10_000);
    const ids = async (query: string): Promise<string[]> =>
      ((await send(`GET /nodes/pve1/tasks${query}`)).json.data as { id: string }[]).map(({ id }) => id);
    expect(await ids('')).toEqual(['105', '103']);
    expect(await ids('?vmid=103')).toEqual(['103']);
    expect(await ids('?errors=1')).toEqual(['105']);
    expect(await ids('?limit=1&start=1')).toEqual(['103']);
    expect(await ids('?typefilter=qmstop')).toEqual([]);
    expect((await send('GET /cluster/tasks')).json.data).toHaveLength(3);
  });
});
