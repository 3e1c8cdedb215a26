import { describe, expect, it } from 'vitest';
import { openDoor, type Door, type Got } from './door.ts';

const names = (got: Got, key: string): unknown[] =>
  (got.json.data as Record<string, unknown>[]).map((each) => each[key]);

/** Sends a file as a client would. */
const upload = (door: Door, path: string, filename: string, content: string, text: string): Promise<Got> =>
  door.send(`POST ${path}/upload`, {
    headers: [['Content-Type', 'multipart/form-data; boundary=X']],
    form: [
      '--X',
      'Content-Disposition: form-data; name="content"',
      '',
      content,
      '--X',
      `Content-Disposition: form-data; name="filename"; filename="${filename}"`,
      '',
      text,
      '--X--',
      '',
    ].join('\r\n'),
  });

describe('the configuration of storages', () => {
  it.each([
    ['type=dir&path=/x', { content: 'images,rootdir', path: '/x' }],
    ['type=nfs&server=192.0.2.9&export=/x', { content: 'images', shared: 1, path: '/mnt/pve/s1' }],
    ['type=pbs&server=192.0.2.9&datastore=d&username=u@pbs&password=p', { content: 'backup', shared: 1 }],
    ['type=lvmthin&vgname=vg0&thinpool=data', { content: 'images,rootdir' }],
    ['type=zfspool&pool=tank&nodes=pve2', { nodes: 'pve2', pool: 'tank' }],
    ['type=cifs&server=192.0.2.9&share=s&disable=1', { disable: 1 }],
  ])('keeps %s, without secrets', async (options, kept) => {
    const { send } = openDoor();
    expect((await send('POST /storage', { form: `storage=s1&${options}` })).status).toBe(200);
    const { json } = await send('GET /storage/s1');
    expect(json.data).toMatchObject({ storage: 's1', ...kept });
    expect(json.data).not.toHaveProperty('password');
  });

  it.each([
    ['POST /storage', 'storage=s1&type=lvmthin&vgname=vg0', "missing value for required option 'thinpool'"],
    ['POST /storage', 'storage=s1&type=rbd&path=/x', "unexpected property 'path'"],
    ['POST /storage', 'storage=s1&type=lvm&vgname=vg0&content=iso', "storage does not support content type 'iso'"],
    ['PUT /storage/nas', 'server=192.0.2.9', "update storage failed: can't change value of fixed parameter 'server'"],
    ['PUT /storage/nas', 'delete=export', "update storage failed: unable to delete required option 'export'"],
    ['PUT /storage/nas', 'content=iso&delete=content', /cannot set and delete property 'content'/],
  ])('%s %s is refused and changes nothing', async (request, form, reason) => {
    const { send } = openDoor();
    const before = (await send('GET /storage')).json.data;
    const answer = await send(request, { form });
    expect(answer.status).toBe(500);
    expect(answer.reason).toMatch(reason);
    expect((await send('GET /storage')).json.data).toEqual(before);
  });

  it('has a digest that changes with every change and with nothing else', async () => {
    const { send } = openDoor();
    const digest = async (): Promise<string> =>
      ((await send('GET /storage/nas')).json.data as { digest: string }).digest;
    const first = await digest();
    await send('GET /nodes/pve1/storage');
    expect(await digest()).toBe(first);
    await send('PUT /storage/local', { form: 'bwlimit=default%3D100' });
    expect(await digest()).not.toBe(first);
    expect((await send('PUT /storage/nas', { form: `disable=1&digest=${first}` })).reason).toMatch(
      /^update .*detected/,
    );
    await send('PUT /storage/local', { form: 'delete=bwlimit' });
    expect(await digest()).toBe(first);
  });

  it('is only configuration: what lies on a storage is there again when it is added once more', async () => {
    const { send } = openDoor();
    const content = async (name: string): Promise<number> =>
      ((await send(`GET /nodes/pve1/storage/${name}/content`)).json.data as unknown[]).length;
    const before = await content('nas');
    expect((await send('DELETE /storage/nas')).json.data).toBeNull();
    expect((await send('GET /nodes/pve1/storage/nas/content')).reason).toBe("storage 'nas' does not exist");
    await send('POST /storage', { form: 'storage=nas2&type=nfs&server=192.0.2.5&export=/tank/proxmox' });
    expect(await content('nas2')).toBe(before);
  });

  it('needs Datastore.Allocate, and shows each user what the user may see', async () => {
    const { send } = openDoor();
    expect(names(await send('GET /storage', { as: 'auditor' }), 'storage')).toHaveLength(4);
    expect((await send('GET /storage', { as: 'operator' })).json.data).toEqual([]);
    expect(await send('POST /storage', { as: 'auditor', form: 'storage=x&type=dir&path=/x' })).toMatchObject({
      status: 403,
      reason: 'Permission check failed (/storage, Datastore.Allocate)',
    });
  });
});

describe('storages of a node', () => {
  it('are those of the cluster; what the node has not is off there', async () => {
    const { send } = openDoor();
    await send('PUT /storage/local-lvm', { form: 'nodes=pve1,pve3' });
    expect((await send('GET /nodes/pve2/storage?storage=local-lvm')).json.data).toMatchObject([
      { enabled: 0, active: 0, total: 0 },
    ]);
    expect(names(await send('GET /nodes/pve2/storage?enabled=1'), 'storage')).not.toContain('local-lvm');
    expect((await send('GET /nodes/pve2/storage/local-lvm/content')).reason).toBe(
      "storage 'local-lvm' is not available on node 'pve2'",
    );
    expect(names(await send('GET /nodes/pve1/storage?target=pve2'), 'storage').sort()).toEqual(['ceph', 'nas']);
  });

  it('have a history that stays the same', async () => {
    const { send, clock } = openDoor();
    const points = async (): Promise<{ time: number; used?: number }[]> =>
      (await send('GET /nodes/pve1/storage/nas/rrddata?timeframe=hour')).json.data as { time: number; used?: number }[];
    const first = await points();
    expect(first).toHaveLength(60);
    clock.advance(120_000);
    await send('POST /nodes/pve1/storage/nas/content', { form: 'vmid=500&filename=vm-500-disk-0.raw&size=900G' });
    const later = await points();
    expect(later.slice(0, 58)).toEqual(first.slice(2));
    clock.advance(120_000);
    expect((await points()).at(-1)?.used).toBe((first.at(-1)?.used ?? 0) + 900 * 1024 ** 3);
  });
});

describe('files', () => {
  it('come onto one node of a local storage, and onto all of a shared one', async () => {
    const door = openDoor();
    for (const storage of ['local', 'nas']) {
      const { json } = await upload(door, `/nodes/pve2/storage/${storage}`, 'my tool.iso', 'iso', 'hello');
      expect((await door.ending(json.data)).exit).toBe('OK');
    }
    const isos = async (node: string, storage: string): Promise<unknown[]> =>
      names(await door.send(`GET /nodes/${node}/storage/${storage}/content?content=iso`), 'volid');
    expect(await isos('pve2', 'local')).toContain('local:iso/my_tool.iso');
    expect(await isos('pve1', 'local')).not.toContain('local:iso/my_tool.iso');
    expect(await isos('pve1', 'nas')).toContain('nas:iso/my_tool.iso');
  });

  it.each([
    ['http://127.0.0.1:9/x.iso', /Connecting to 127\.0\.0\.1:9\.\.\. failed: Connection refused\./],
    ['https://files.invalid/x.iso', /unable to resolve host address 'files\.invalid'/],
  ])('can not be fetched from %s', async (url, exit) => {
    const { send, ending } = openDoor();
    const { json } = await send('POST /nodes/pve1/storage/local/download-url', {
      form: `content=iso&filename=x.iso&url=${encodeURIComponent(url)}`,
    });
    expect((await ending(json.data)).exit).toMatch(exit);
    expect((await send(`GET /nodes/pve1/query-url-metadata?url=${encodeURIComponent(url)}`)).status).toBe(500);
  });

  it('are fetched once, and not at all where the task is aborted', async () => {
    const { send, ending } = openDoor();
    const fetch = async (): Promise<string> =>
      String(
        (
          await send('POST /nodes/pve1/storage/local/download-url', {
            form: 'content=iso&filename=x.iso&url=https://example.org/x.iso',
          })
        ).json.data,
      );
    const there = async (): Promise<boolean> =>
      names(await send('GET /nodes/pve1/storage/local/content'), 'volid').includes('local:iso/x.iso');
    const aborted = await fetch();
    await send(`DELETE /nodes/pve1/tasks/${aborted}`);
    expect((await ending(aborted)).exit).toBe('received interrupt');
    expect(await there()).toBe(false);
    expect((await ending(await fetch())).exit).toBe('OK');
    expect(await there()).toBe(true);
    expect((await ending(await fetch())).exit).toMatch(/^refusing to override existing file/);
  });

  it('of appliances come from a list', async () => {
    const { send, ending } = openDoor();
    const [template] = names(await send('GET /nodes/pve3/aplinfo'), 'template');
    const { json } = await send('POST /nodes/pve3/aplinfo', { form: `storage=local&template=${String(template)}` });
    expect((await ending(json.data)).exit).toBe('OK');
    expect(names(await send('GET /nodes/pve3/storage/local/content?content=vztmpl'), 'volid')).toContain(
      `local:vztmpl/${String(template)}`,
    );
    expect((await send('POST /nodes/pve3/aplinfo', { form: 'storage=local&template=nope.tar.zst' })).status).toBe(400);
  });
});

describe('volumes', () => {
  it.each([
    ['vmid=100&filename=vm-100-disk-9&size=1G', 'local-lvm', 200],
    ['vmid=100&filename=vm-101-disk-9&size=1G', 'local-lvm', "illegal name 'vm-101-disk-9' - should be 'vm-100-*'"],
    ['vmid=100&filename=vm-100-disk-9.qcow2&size=1G', 'ceph', "unsupported format 'qcow2'"],
    ['vmid=100&filename=vm-100-disk-9.qcow2&size=1G&format=raw', 'nas', 400],
    ['vmid=100&filename=noending&size=1G', 'nas', "unable to parse volume filename 'noending'"],
  ])('%s on %s: %s', async (form, storage, expected) => {
    const answer = await openDoor().send(`POST /nodes/pve1/storage/${storage}/content`, { form });
    if (typeof expected === 'number') expect(answer.status).toBe(expected);
    else expect(answer.reason).toBe(expected);
  });

  it('that others stand on, and protected ones, stay', async () => {
    const { send, ending, simulator } = openDoor();
    const clone = await send('POST /nodes/pve1/qemu/9000/clone', { form: 'newid=300' });
    expect((await ending(clone.json.data)).exit).toBe('OK');
    const free = async (path: string): Promise<unknown> =>
      (await ending((await send(`DELETE /nodes/pve1/storage/${path}`)).json.data)).exit;
    expect(await free('ceph/content/ceph:base-9000-disk-0')).toMatch(/still in use by linked cloned/);
    const kept = simulator.cluster.storages
      .flatMap(({ volumes }) => volumes)
      .find((volume) => volume.protected === true)?.volid;
    expect(await free(`nas/content/${String(kept)}`)).toMatch(/^cannot remove protected volume/);
    await send(`PUT /nodes/pve1/storage/nas/content/${String(kept)}`, { form: 'protected=0' });
    expect(await free(`nas/content/${String(kept)}`)).toBe('OK');
  });

  it('are removed before the answer where the caller waits', async () => {
    const { send } = openDoor();
    const { json } = await send('DELETE /nodes/pve1/storage/nas/content/iso/virtio-win-0.1.285.iso?delay=5');
    expect(json.data).toBeNull();
    expect(names(await send('GET /nodes/pve1/storage/nas/content?content=iso'), 'volid')).toEqual([]);
  });

  it('on a storage need rights on it, and on the guest of a backup', async () => {
    const { send } = openDoor();
    expect(names(await send('GET /nodes/pve1/storage/nas/content', { as: 'auditor' }), 'content')).toEqual(['iso']);
    expect(
      (await send('DELETE /nodes/pve1/storage/nas/content/iso/virtio-win-0.1.285.iso', { as: 'auditor' })).reason,
    ).toBe('Permission check failed (/storage/nas, Datastore.Allocate)');
  });
});
