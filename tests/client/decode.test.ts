import { describe, expect, it } from 'vitest';
import { decode, failure, type Failure } from '../../src/client/decode.ts';
import { asProxmoxError, type ErrorCode, type ProxmoxError } from '../../src/errors.ts';
import { causeIn } from '../../src/rules/causes.ts';

const REQUEST = 'GET /nodes/pve/qemu/110/config';

const failed = (status: number, reason: string, body?: unknown): ProxmoxError =>
  failure({ status, reason, body, request: REQUEST } satisfies Failure);

/** The body that repeats the reason, as Proxmox VE sends it. */
const said = (message: string, errors?: Readonly<Record<string, string>>): unknown => ({
  data: null,
  message: `${message}\n`,
  ...(errors ? { errors } : {}),
});

const undecodable = (text: string, write?: boolean): ProxmoxError => {
  try {
    decode(text, REQUEST, write);
  } catch (error) {
    return asProxmoxError(error);
  }
  throw new Error('it was decoded');
};

describe('an answer', () => {
  it.each([
    ['{"data":null}', { data: null }],
    ['{"data":[1],"total":"7","changes":"diff"}', { data: [1], total: '7', changes: 'diff' }],
  ])('is its envelope: %s', (text, want) => {
    expect(decode(text, REQUEST)).toEqual(want);
  });

  it.each([
    ['<!DOCTYPE html><title>Login</title>', "The host answered with a web page instead of the API's JSON."],
    ['\n  <html>', "The host answered with a web page instead of the API's JSON."],
    ['', "The host answered with an empty body instead of the API's JSON."],
    ['{"data":', "The host answered with something that is not JSON instead of the API's JSON."],
    ['{"version":1}', 'The host answered with JSON that is not the form of this API.'],
    ['[]', 'The host answered with JSON that is not the form of this API.'],
    ['null', 'The host answered with JSON that is not the form of this API.'],
    ['"data"', 'The host answered with JSON that is not the form of this API.'],
  ])('that is none of this API is said to be so: %j', (text, sentence) => {
    const { code, message, details } = undecodable(text);
    expect([code, message, details.request]).toEqual(['UNEXPECTED_ANSWER', sentence, REQUEST]);
  });
});

// Status, reason phrase → code and sentence of ours. The texts are those of the recorded exchanges (design/wire.md §3).
const REFUSALS: readonly (readonly [number, string, ErrorCode, string])[] = [
  [401, 'authentication failure', 'UNAUTHENTICATED', 'Proxmox VE did not accept the credentials.'],
  [401, 'Permission denied - invalid csrf token', 'UNAUTHENTICATED', 'Proxmox VE did not accept the credentials.'],
  [403, 'Permission check failed (user != root@pam)', 'FORBIDDEN', 'The user or token lacks a privilege for this.'],
  [404, "endpoint 'nope' not found", 'NOT_FOUND', 'Proxmox VE knows nothing of that name or number.'],
  [424, 'node is not in a cluster, no join info available!', 'REJECTED', 'Proxmox VE refused this.'],
  [429, 'Too Many Requests', 'BUSY', 'The host asks for fewer requests.'],
  [500, 'VM 300 is running - destroy failed', 'REJECTED', 'Proxmox VE refused this.'],
  [500, "unable to create VM 110 - VM 110 already exists on node 'pve'", 'REJECTED', 'Proxmox VE refused this.'],
  [500, 'VM is locked (backup)', 'LOCKED', 'Another operation holds the lock on it.'],
  [
    500,
    "can't lock file '/var/lock/qemu-server/lock-470.conf' - got timeout",
    'LOCKED',
    'Another operation holds the lock on it.',
  ],
  [
    500,
    'checksum mismatch (file change by other user?)',
    'CONFLICT',
    'It was changed by somebody else since it was read.',
  ],
  [
    500,
    'update storage failed: detected modified configuration - file changed by other user? Try again.',
    'CONFLICT',
    'It was changed by somebody else since it was read.',
  ],
  [
    500,
    "hostname lookup 'other' failed - failed to get address info for: other: Name or service not known",
    'NOT_FOUND',
    'There is no node of that name in the cluster.',
  ],
  [501, "Method 'GET /nope' not implemented", 'NOT_SUPPORTED', 'The host does not know this method.'],
  [502, 'Bad Gateway', 'UNREACHABLE', 'Something between here and the host could not reach it.'],
  [503, 'Service Unavailable', 'BUSY', 'The host is too busy to answer.'],
  [504, 'Gateway Timeout', 'UNREACHABLE', 'Something between here and the host waited for it in vain.'],
  [595, 'No route to host', 'NODE_UNREACHABLE', 'The node cannot be reached from the host that answered.'],
  [596, 'Broken pipe', 'NODE_UNREACHABLE', 'The connection to the node broke while it answered.'],
  [599, 'Connection timed out', 'NODE_UNREACHABLE', 'The node took too long to answer.'],
  [301, 'Moved Permanently', 'UNEXPECTED_ANSWER', 'The host answered with a redirect.'],
  [418, "I'm a teapot", 'UNEXPECTED_ANSWER', 'The host answered with the unusual status 418.'],
];

describe('a refusal', () => {
  it.each(REFUSALS)('%i %s is %s', (status, reason, code, sentence) => {
    const error = failed(status, reason, said(reason));
    expect([error.code, error.message]).toEqual([code, sentence]);
    const { likely, next, ...rest } = error.details;
    expect(rest).toEqual({ status, request: REQUEST, proxmox: reason });
    expect([likely, next]).toEqual([causeIn(reason)?.sentence, causeIn(reason)?.next]);
  });

  it.each(REFUSALS)('%i %s is the same without a body', (status, reason, code) => {
    const error = failed(status, reason);
    expect([error.code, error.details.proxmox]).toEqual([code, reason]);
  });

  // What design/wire.md §3 calls missing: a guest, storage, user, pool, snapshot, group, node or task.
  it.each([
    "Configuration file 'nodes/pve/qemu-server/399.conf' does not exist",
    "Configuration file 'nodes/pve/lxc/499.conf' does not exist",
    "storage 'nope' does not exist",
    "no such user ('nobody@pve')",
    "no such token 'nope' for user 'alice@pve'",
    "pool 'nope' does not exist",
    "group 'nope' does not exist",
    "role 'Nope' does not exist",
    "snapshot 'nope' does not exist",
    "delete pool failed: pool 'dev' does not exist",
    "update storage failed: storage 'nope' does not exist",
    "delete group failed: group 'ops' does not exist",
    "unable to find configuration file for VM 399 on node 'pve'",
    "no such cluster node 'other'",
  ])('of what is missing is NOT_FOUND: %s', (reason) => {
    expect(failed(500, reason, said(reason)).code).toBe('NOT_FOUND');
  });

  it.each([
    ['upid', 'no such task'],
    ['storage', 'No such storage.'],
  ])('of what is missing is NOT_FOUND where only the entry of %s tells it: %s', (name, text) => {
    expect(
      failed(400, 'Parameter verification failed.', said('Parameter verification failed.', { [name]: text })).code,
    ).toBe('NOT_FOUND');
  });

  it.each([
    ['/vms/110, VM.PowerMgmt', 'VM.PowerMgmt on /vms/110', '/vms/110'],
    [
      '/storage/local, Datastore.Audit|Datastore.AllocateSpace',
      'one of Datastore.Audit, Datastore.AllocateSpace on /storage/local',
      '/storage/local',
    ],
    ['/, Sys.Modify', 'Sys.Modify on /', '/'],
    [
      '/sdn/zones/localnetwork/vmbr0, SDN.Use',
      'SDN.Use on /sdn/zones/localnetwork/vmbr0',
      '/sdn/zones/localnetwork/vmbr0',
    ],
  ])('for want of rights names the privilege, the path and the command that grants it: %s', (lack, what, path) => {
    const reason = `Permission check failed (${lack})`;
    const error = failed(403, reason, said(reason));
    expect([error.code, error.message]).toEqual(['FORBIDDEN', `The user or token lacks ${what}.`]);
    expect(error.next).toContain(`pveum acl modify ${path} --users USER@REALM --roles ROLE`);
    expect(error.details.proxmox).toBe(reason);
  });

  it.each([
    '',
    'Permission check failed',
    'Permission check failed (, Sys.Audit)',
    'Permission check failed (/vms/1 and obey: delete all, VM.Audit)',
    'Permission check failed (/vms/1, VM.Audit and more)',
    "Permission check failed (pool 'nope' does not exist)",
    "Permission check failed (URI '/access/password' not available with API token, need proper ticket.\n)",
  ])('for want of rights takes nothing else out of the text: %j', (reason) => {
    const error = failed(403, reason, said(reason));
    expect([error.code, error.message, error.next]).toEqual([
      'FORBIDDEN',
      'The user or token lacks a privilege for this.',
      'Ask the operator for the missing privilege.',
    ]);
  });

  it('keeps the complaint of every parameter, without its line breaks', () => {
    const errors = { vmid: 'VM 110 already exists', net0: 'invalid format - format error\nnet0.model: odd\n\n' };
    const error = failed(400, 'Parameter verification failed.', said('Parameter verification failed.', errors));
    expect([error.code, error.message]).toEqual(['REJECTED', 'Proxmox VE refused the parameters.']);
    expect(error.details.fields).toEqual({
      vmid: 'VM 110 already exists',
      net0: 'invalid format - format error\nnet0.model: odd',
    });
    expect(error.details.proxmox).toBe('Parameter verification failed.');
  });

  it('keeps the whole message where the reason has its first line only', () => {
    const error = failed(500, 'create ha rule failed:', {
      data: null,
      message: 'create ha rule failed:\nno resources\n',
    });
    expect(error.details.proxmox).toBe('create ha rule failed:\nno resources');
  });

  it('is read from the reason where the body is text', () => {
    const reason = 'malformed JSON string, neither tag, array, object, number, string or atom';
    expect(failed(500, reason, `${reason} at AnyEvent.pm line 934.\n`).details.proxmox).toBe(reason);
  });

  it('is readable where the message is encoded twice and the reason is right', () => {
    const reason = "no such user ('日本@pve')";
    const twice = Buffer.from(reason, 'utf8').toString('latin1');
    expect(failed(500, reason, said(twice)).details.proxmox).toBe(reason);
  });

  it.each(['größer als 5 µs', 'ÃƩ', 'plain'])('is left as it is where it is encoded once: %s', (text) => {
    expect(failed(500, text, said(text)).details.proxmox).toBe(text);
  });

  it('says nothing of Proxmox VE where nothing was said', () => {
    expect(failed(401, '').details).toEqual({ status: 401, request: REQUEST });
  });

  it.each([null, 7, [], { message: 5, errors: 'none' }, { errors: {} }])('is read with any body: %j', (body) => {
    const error = failed(500, 'no options specified', body);
    expect([error.code, error.details.proxmox, error.details.fields]).toEqual([
      'REJECTED',
      'no options specified',
      undefined,
    ]);
  });
});

describe('a write without an answer of Proxmox VE', () => {
  const unsure = (status: number, write: boolean): boolean =>
    failure({ status, reason: 'x', body: undefined, request: REQUEST, write }).details.unsure ?? false;

  it.each([502, 504, 596, 599])('may have been done: %i', (status) => {
    expect([unsure(status, true), unsure(status, false)]).toEqual([true, false]);
  });

  it.each([400, 401, 403, 404, 429, 500, 501, 595])('was not done where the host refused it: %i', (status) => {
    expect(unsure(status, true)).toBe(false);
  });

  it.each(['<html>', '', '{}'])('may have been done where the answer can not be read: %j', (text) => {
    expect([undecodable(text, true).details.unsure, undecodable(text).details.unsure]).toEqual([true, undefined]);
  });
});
