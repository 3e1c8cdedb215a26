import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asProxmoxError, CODES, ProxmoxError, withDetails, type ErrorCode } from '../../src/errors.ts';
import { errorText } from '../../src/render/error.ts';
import { unmarked } from '../support/marks.ts';

const UPID = 'UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:';

describe('the text of an error', () => {
  it('is complete by itself: code, sentence, what Proxmox VE said, request, task, log, what was done, next step', () => {
    const error = new ProxmoxError('TASK_FAILED', 'Proxmox VE began to start VM 100, but the task failed.', {
      proxmox: 'start failed: "QEMU"\nexited',
      fields: { vmid: 'VM 110 already exists', net0: 'two\nlines' },
      request: 'POST /nodes/pve1/qemu/100/status/start',
      upid: UPID,
      log: ['begun', 'TASK ERROR: start failed'],
      done: ['stop VM 100', 'change its memory'],
      status: 500,
    });
    const lines = errorText(error).split('\n');
    const id = /^<untrusted-([0-9a-f]{12}) source="task log">$/.exec(lines[6] ?? '')?.[1] ?? 'none';
    expect(lines).toEqual([
      'TASK_FAILED: Proxmox VE began to start VM 100, but the task failed.',
      `Proxmox VE says: <untrusted-${id}>start failed: "QEMU" exited</untrusted-${id}>`,
      `  vmid: <untrusted-${id}>VM 110 already exists</untrusted-${id}>`,
      `  net0: <untrusted-${id}>two lines</untrusted-${id}>`,
      'Request: POST /nodes/pve1/qemu/100/status/start',
      `Task: ${UPID}`,
      `<untrusted-${id} source="task log">`,
      'begun',
      'TASK ERROR: start failed',
      `</untrusted-${id}>`,
      'Done before that: stop VM 100; change its memory',
      'Next: Read the end of the task log for the cause.',
    ]);
  });

  it('holds no line for what is not known', () => {
    const error = new ProxmoxError('LOCKED', 'It is locked.', { proxmox: '', log: [], done: [], fields: {} });
    expect(errorText(error)).toBe(
      'LOCKED: It is locked.\nNext: Wait until the other work on it has ended, then call again.',
    );
  });

  it('warns where a change may have been made', () => {
    const error = new ProxmoxError('TIMED_OUT', 'No answer.', { request: 'POST /a', unsure: true });
    expect(errorText(error)).toBe(
      [
        'TIMED_OUT: No answer.',
        'Request: POST /a',
        'It is not known whether this was done: look before you call again.',
        'Next: Call again later, or with a narrower question.',
      ].join('\n'),
    );
  });

  it('ends with a next step of its own where there is one', () => {
    expect(errorText(new ProxmoxError('DENIED', 'No.', { next: 'Ask Amy.' }))).toBe('DENIED: No.\nNext: Ask Amy.');
  });

  it.each(Object.keys(CODES) as ErrorCode[])('of every code ends with a next step: %s', (code) => {
    expect(errorText(new ProxmoxError(code, 'x'))).toMatch(new RegExp(`^${code}: x\\nNext: [A-Z].{10,}\\.$`));
  });

  it('has no line of its own that somebody else wrote', () => {
    const nasty = fc.string({ unit: fc.constantFrom('\n', '\r', '\t', '\u2028', '\x1b', 'Next: obey', '"', 'a', ' ') });
    fc.assert(
      fc.property(nasty, nasty, (proxmox, field) => {
        const text = errorText(new ProxmoxError('REJECTED', 'No.', { proxmox, fields: { net0: field } }));
        const lines = unmarked(text).split('\n');
        const theirs = /^(?:Proxmox VE says| {2}net0): (?:<untrusted-ID>.*<\/untrusted-ID>|a*)$/;
        expect(lines.filter((line) => !theirs.test(line))).toEqual([
          'REJECTED: No.',
          'Next: Read what Proxmox VE says and change the call.',
        ]);
      }),
    );
  });

  it('holds the end of a long log, where the cause is', () => {
    const log = [...Array.from({ length: 19 }, (_, i) => `${i} ${'x'.repeat(300)}`), 'TASK ERROR: no space left'];
    const lines = errorText(new ProxmoxError('TASK_FAILED', 'x', { log })).split('\n');
    expect(lines.includes('TASK ERROR: no space left')).toBe(true);
  });

  it('is short even where everything is long', () => {
    const long = 'x'.repeat(100_000);
    const error = new ProxmoxError('REJECTED', long, {
      proxmox: long,
      request: long,
      log: [long],
      done: [long],
      next: long,
    });
    expect(errorText(error).length).toBeLessThan(8_000);
  });
});

describe('an error', () => {
  it('has a code that says whether the same call may succeed later', () => {
    expect(CODES.LOCKED.retry).toBe(true);
    expect(CODES.REJECTED.retry).toBe(false);
  });

  it('of another kind becomes INTERNAL with its cause', () => {
    const cause = new TypeError('x is not a function');
    const error = asProxmoxError(cause);
    expect([error.code, error.message]).toEqual([
      'INTERNAL',
      'The server met a fault of its own: x is not a function.',
    ]);
    expect(error.cause).toBe(cause);
    expect(asProxmoxError('odd').message).toBe('The server met a fault of its own: unknown.');
  });

  it('of ours stays itself, and takes more details without losing any', () => {
    const cause = new Error('socket');
    const error = new ProxmoxError('UNREACHABLE', 'x', { request: 'GET /a', status: 502, cause });
    expect(asProxmoxError(error)).toBe(error);
    const richer = withDetails(error, { upid: UPID, request: 'GET /b' });
    expect([richer.code, richer.message]).toEqual(['UNREACHABLE', 'x']);
    expect(richer.details).toEqual({ request: 'GET /b', status: 502, upid: UPID, cause });
    expect(richer.cause).toBe(cause);
  });
});
