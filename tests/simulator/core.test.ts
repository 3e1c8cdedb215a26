import { describe, expect, it } from 'vitest';
import { openDoor } from './door.ts';

const ERROR = [
  ['Content-Type', 'application/json;charset=UTF-8'],
  ['Connection', 'close'],
];

describe('answers before a method is found', () => {
  it.each([
    ['OPTIONS /version', {}, 501, "method 'OPTIONS' not available"],
    ['GET /version', { as: 'nobody' }, 401, 'No ticket'],
    ['GET /nope', { as: 'nobody' }, 401, 'No ticket'],
    [
      'GET /version',
      { headers: [['Authorization', 'PVEAPIToken=root@pam!demo=wrong']], as: 'nobody' },
      401,
      'Authentication failed!',
    ],
  ] as const)('%s: no body, no type', async (request, sent, status, reason) => {
    const answer = await openDoor().send(request, sent);
    expect(answer).toMatchObject({ status, reason, body: '', headers: [['Connection', 'close']] });
  });

  it('knows nothing beside the API', async () => {
    expect(await openDoor().send('GET nope')).toMatchObject({ status: 500, reason: "no such file 'nope'" });
    expect(await openDoor().send('GET /api2/pdf/x')).toMatchObject({
      status: 501,
      reason: 'no formatter for uri /x, pdf',
    });
  });

  it('repeats the text where a body came that does not belong there', async () => {
    const text = "Unexpected content for method 'DELETE'";
    expect(await openDoor().send('DELETE /nodes/pve1/qemu/100', { form: 'x=1' })).toMatchObject({
      status: 501,
      reason: text,
      body: text,
      headers: [['Connection', 'close']],
    });
  });

  it('names what it does not have, and what it does not simulate', async () => {
    const { send } = openDoor();
    expect(await send('PUT /version')).toMatchObject({
      status: 501,
      reason: "Method 'PUT /version' not implemented",
      headers: ERROR,
    });
    expect(await send('POST /nodes/pve1/qemu/100/mtunnel')).toMatchObject({
      status: 501,
      reason: "Method 'POST /nodes/{node}/qemu/{vmid}/mtunnel' is not simulated by the embedded cluster",
    });
  });

  it('ignores doubled and trailing slashes, and decodes the path', async () => {
    expect((await openDoor().send('GET /api2/json//nodes/%70ve1/status/')).status).toBe(200);
  });
});

describe('the order of refusals: rights, then the node, then the parameters', () => {
  it.each([
    ['GET /nodes/nowhere/qemu/100/config?bogus=1', 'root', 500, /^hostname lookup 'nowhere' failed/],
    ['GET /nodes/pve3/qemu/100/config?bogus=1', 'root', 595, /^No route to host$/],
    ['GET /nodes/pve1/qemu/100/config?bogus=1', 'root', 400, /^Parameter verification failed\.$/],
    [
      'POST /nodes/pve3/lxc/203/status/start',
      'auditor',
      403,
      /^Permission check failed \(\/vms\/203, VM\.PowerMgmt\)$/,
    ],
    ['POST /nodes/nowhere/lxc/203/status/start', 'auditor', 403, /VM\.PowerMgmt/],
  ] as const)('%s as %s', async (request, as, status, reason) => {
    const answer = await openDoor(['pve3']).send(request, { as });
    expect(answer.status).toBe(status);
    expect(answer.reason).toMatch(reason);
  });
});

describe('parameters', () => {
  it('are complained about all at once, with the texts of Proxmox VE', async () => {
    const { send } = openDoor();
    const form =
      'cores=0&memory=512&ostype=dos&onboot=yes&bogus=1&net32=virtio&name=bad_name!&description=' + 'x'.repeat(8193);
    const { status, json } = await send('PUT /nodes/pve1/qemu/103/config', { form });
    expect(status).toBe(400);
    expect(json.message).toBe('Parameter verification failed.\n');
    expect(json.errors).toEqual({
      cores: 'value must have a minimum value of 1',
      ostype: expect.stringMatching(/^value 'dos' does not have a value in the enumeration 'other, wxp/) as string,
      onboot: "type check ('boolean') failed - got 'yes'",
      bogus: 'property is not defined in schema and the schema does not allow additional properties',
      net32: 'property is not defined in schema and the schema does not allow additional properties',
      name: 'invalid format - value does not look like a valid DNS name\n',
      description: 'value may only be 8192 characters long',
    });
  });

  it.each([
    ['vmid=5', 'invalid format - value does not look like a valid VM ID\n'],
    ['vmid=abc', "type check ('integer') failed - got 'abc'"],
    ['vmid=100', 'VM 100 already exists'],
    ['vmid=200', 'VM 200 already exists'],
  ])('GET /cluster/nextid?%s', async (query, complaint) => {
    expect((await openDoor().send(`GET /cluster/nextid?${query}`)).json.errors).toEqual({ vmid: complaint });
  });

  it.each([
    ['description=a%26b%3Bc%3Dd', 'a&b;c=d'],
    ['description=a=b=c', 'a'],
    ['description=a+b', 'a b'],
    ['description=100%', '100%'],
    ['description=gr%C3%BC%C3%9Fe', 'grüße'],
  ])('a form is read as the server reads it: %s', async (form, expected) => {
    const { send } = openDoor();
    await send('PUT /nodes/pve1/qemu/103/config', { form });
    expect((await send('GET /nodes/pve1/qemu/103/config')).json.data).toMatchObject({ description: expected });
  });

  it('are text once, or a refusal: a repeated one is a list', async () => {
    const { json } = await openDoor().send('PUT /nodes/pve1/qemu/103/config', { form: 'name=a&name=b' });
    expect(json.errors).toEqual({ name: "type check ('string') failed - got ARRAY" });
  });

  it('come as JSON too, and the query wins over the body', async () => {
    const { send } = openDoor();
    await send('PUT /nodes/pve1/qemu/103/config?name=query', { json: '{"name":"body","cores":3,"onboot":true}' });
    expect((await send('GET /nodes/pve1/qemu/103/config')).json.data).toMatchObject({
      name: 'query',
      cores: 3,
      onboot: 1,
    });
    expect((await send('PUT /nodes/pve1/qemu/103/config', { json: '[]' })).status).toBe(500);
  });

  it('may repeat a variable of the path only with the same value', async () => {
    const { send } = openDoor();
    expect((await send('GET /nodes/pve1/qemu/103/config?vmid=103')).status).toBe(200);
    expect((await send('GET /nodes/pve1/qemu/103/config?vmid=104')).json.errors).toHaveProperty('vmid');
  });
});
