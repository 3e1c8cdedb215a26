import { describe, expect, it } from 'vitest';
import { openDoor, type Door } from './door.ts';

const AGENT = '/nodes/pve1/qemu/100/agent';

type Data = Readonly<Record<string, unknown>>;

const ask = async (door: Door, request: string, form?: string): Promise<unknown> => {
  const { status, reason, json } = await door.send(request, form === undefined ? {} : { form });
  return status === 200 ? json.data : `${status} ${reason}`;
};

const exec = async (door: Door, command: readonly string[], input?: string): Promise<unknown> => {
  const json = JSON.stringify({ command, ...(input === undefined ? {} : { 'input-data': input }) });
  const { status, reason, json: answer } = await door.send(`POST ${AGENT}/exec`, { json });
  if (status !== 200) return `${status} ${reason}`;
  return (await door.send(`GET ${AGENT}/exec-status?pid=${String((answer.data as Data)['pid'])}`)).json.data;
};

const shell = (door: Door, script: string): Promise<unknown> => exec(door, ['/bin/sh', '-c', script]);

describe('programs in a guest', () => {
  it.each([
    [['hostname'], { out: 'web1\n' }],
    [['/usr/bin/uname', '-r'], { out: '6.12.48+deb13-amd64\n' }],
    [['false'], { exit: 1 }],
    [['cat', '/etc/hostname', '/nope'], { exit: 1, out: 'web1\n', err: 'cat: /nope: No such file or directory\n' }],
    [['sh', '-c', 'true && echo "a  b" || echo no'], { out: 'a  b\n' }],
    [['sh', '-c', 'false && echo no || echo yes; exit 7'], { exit: 7, out: 'yes\n' }],
    [['sh', '-c', 'echo one > /tmp/f; echo two >> /tmp/f; cat /tmp/f | cat'], { out: 'one\ntwo\n' }],
    [['sh', '-c', 'nope; echo $?'], { out: '$?\n', err: 'sh: 1: nope: not found\n' }],
    [
      ['sh', '-c', 'mkdir /data && touch /data/x && ls /data && rm -r /data && ls /data'],
      {
        exit: 2,
        out: 'x\n',
        err: "ls: cannot access '/data': No such file or directory\n",
      },
    ],
  ])('%j', async (command, { exit = 0, out, err }: { exit?: number; out?: string; err?: string }) => {
    expect(await exec(openDoor(), command)).toEqual({
      exited: 1,
      exitcode: exit,
      ...(out === undefined ? {} : { 'out-data': out, 'out-truncated': 0 }),
      ...(err === undefined ? {} : { 'err-data': err, 'err-truncated': 0 }),
    });
  });

  it('take their time, and end with the guest', async () => {
    const door = openDoor();
    const sleeper = (await door.send(`POST ${AGENT}/exec`, { form: 'command=sleep&command=60' })).json.data as Data;
    const status = `GET ${AGENT}/exec-status?pid=${String(sleeper['pid'])}`;
    door.clock.advance(59_000);
    expect(await ask(door, status)).toEqual({ exited: 0 });
    await door.ending((await door.send('POST /nodes/pve1/qemu/100/status/reboot')).json.data);
    door.clock.advance(60_000);
    expect(await ask(door, status)).toBe("500 Agent error: Invalid parameter 'pid'");
  });

  it('that are not there break the connection, as their text does on a host', async () => {
    expect(await exec(openDoor(), ['/opt/nope'])).toBe('596 Broken pipe');
  });
});

describe('files in a guest', () => {
  const write = `POST ${AGENT}/file-write`;
  const read = `GET ${AGENT}/file-read`;

  it('are read in parts and survive a restart', async () => {
    const door = openDoor();
    expect(await ask(door, write, 'file=/root/a&content=0123456789')).toBeNull();
    expect(await ask(door, `${read}?file=/root/a&offset=2&count=3`)).toEqual({
      ...{ content: '234', 'bytes-read': 3, truncated: 1 },
    });
    expect(await ask(door, `${read}?file=/root/a&offset=8&decode=0`)).toEqual({ content: 'ODk=', 'bytes-read': 2 });
    await door.ending((await door.send('POST /nodes/pve1/qemu/100/status/reboot')).json.data);
    door.clock.advance(60_000);
    expect(await ask(door, `${read}?file=/root/a`)).toMatchObject({ content: '0123456789' });
    expect(await shell(door, 'cat /root/a')).toMatchObject({ 'out-data': '0123456789' });
  });

  it.each([
    [write, 'file=/root&content=x', "500 Agent error: failed to open file '/root' (mode: 'wb'): Is a directory"],
    [
      write,
      'file=/etc/hostname/x&content=x',
      "500 Agent error: failed to open file '/etc/hostname/x' (mode: 'wb'): Not a directory",
    ],
    [write, 'file=/root/a&content=%E2%82%AC', '500 Wide character in subroutine entry'],
    [write, 'file=/root/a&content=%21&encode=0', "500 Agent error: Invalid parameter 'buf-b64'"],
  ])('%s %s: %s', async (request, form, text) => {
    expect(await ask(openDoor(), request, form)).toBe(text);
  });
});

describe('the guest agent', () => {
  it.each([
    ['pve1/qemu/103', 'VM 103 is not running'],
    ['pve1/qemu/104', 'QEMU guest agent is not running'],
    ['pve2/qemu/100', "Configuration file 'nodes/pve2/qemu-server/100.conf' does not exist"],
  ])('of %s does not answer: %s', async (guest, text) => {
    expect(await ask(openDoor(), `POST /nodes/${guest}/agent/ping`, '')).toBe(`500 ${text}`);
  });

  it('answers when the guest has booted, and not from an empty disk', async () => {
    const door = openDoor();
    const ping = (vmid: number): Promise<unknown> => ask(door, `POST /nodes/pve1/qemu/${vmid}/agent/ping`, '');
    await door.send('POST /nodes/pve1/qemu/103/status/start');
    door.clock.advance(3_000);
    expect(await ping(103)).toBe('500 QEMU guest agent is not running');
    door.clock.advance(60_000);
    expect(await ping(103)).toEqual({ result: {} });
    await door.ending(
      (await door.send('POST /nodes/pve1/qemu', { form: 'vmid=500&agent=1&scsi0=local-lvm:8&start=1' })).json.data,
    );
    door.clock.advance(60_000);
    expect(await ping(500)).toBe('500 QEMU guest agent is not running');
  });

  it('does little while file systems are frozen', async () => {
    const door = openDoor();
    const post = (command: string): Promise<unknown> => ask(door, `POST ${AGENT}`, `command=${command}`);
    expect(await post('fsfreeze-freeze')).toEqual({ result: 1 });
    expect(await ask(door, `POST ${AGENT}/fsfreeze-status`, '')).toEqual({ result: 'frozen' });
    const sorry = 'has been disabled: the agent is in frozen state';
    expect(await exec(door, ['true'])).toBe(`500 Agent error: Command guest-exec ${sorry}`);
    expect(await post('fstrim')).toMatchObject({ result: { error: { desc: `Command guest-fstrim ${sorry}` } } });
    expect(await post('fsfreeze-thaw')).toEqual({ result: 1 });
    expect(await exec(door, ['true'])).toMatchObject({ exitcode: 0 });
  });

  it.each([
    ['shutdown', 'stopped', 'stopped'],
    ['suspend-ram', 'running', 'paused'],
  ])('brings the guest to %s', async (command, status, qmpstatus) => {
    const door = openDoor();
    await ask(door, `POST ${AGENT}/${command}`, '');
    expect(await ask(door, 'GET /nodes/pve1/qemu/100/status/current')).toMatchObject({ status, qmpstatus });
    expect(await ask(door, `POST ${AGENT}/ping`, '')).toMatch(/^500 /);
  });

  it('sets passwords of users that there are', async () => {
    const door = openDoor();
    const set = (name: string): Promise<unknown> =>
      ask(door, `POST ${AGENT}/set-user-password`, `username=${name}&password=secret`);
    expect(await set('root')).toEqual({ result: {} });
    expect(await set('bob')).toBe('500 Agent error: child process has failed to set user password');
  });

  it.each([
    ['operator', 'exec', 'command=true', 'VM.GuestAgent.Unrestricted'],
    ['auditor', 'fsfreeze-freeze', '', 'VM.GuestAgent.FileSystemMgmt|VM.GuestAgent.Unrestricted'],
  ] as const)('asks %s for the right to %s', async (as, command, form, privilege) => {
    expect(await openDoor().send(`POST ${AGENT}/${command}`, { as, form })).toMatchObject({
      status: 403,
      reason: `Permission check failed (/vms/100, ${privilege})`,
    });
  });
});

describe('the monitor', () => {
  const say = (door: Door, command: string, as?: 'auditor'): Promise<unknown> =>
    door
      .send('POST /nodes/pve1/qemu/100/monitor', {
        form: `command=${encodeURIComponent(command)}`,
        ...(as ? { as } : {}),
      })
      .then(({ status, reason, json }) => (status === 200 ? json.data : `${status} ${reason}`));

  it('tells, changes, and refuses', async () => {
    const door = openDoor();
    expect(await say(door, 'info status')).toBe('VM status: running\r\n');
    expect(await say(door, 'stop')).toBe('');
    expect(await say(door, 'info status')).toBe('VM status: paused\r\n');
    expect(await say(door, 'device_add x')).toBe("500 root-only command 'device_add'");
    expect(await say(door, 'info nothing')).toBe("unknown command: 'info nothing'\r\n");
  });

  it.each([
    ['100', 'ctrl-alt-delete', 200, 'OK'],
    ['100', 'ctrl-nope', 400, 'Bad Request'],
    ['103', 'ret', 500, 'VM 103 not running'],
  ])('VM %s is sent %s: %i %s', async (vmid, key, status, reason) => {
    expect(await openDoor().send(`PUT /nodes/pve1/qemu/${vmid}/sendkey`, { form: `key=${key}` })).toMatchObject({
      ...{ status, reason },
    });
  });
});
