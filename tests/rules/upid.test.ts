import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUpid, parseUpid } from '../../src/rules/upid.ts';

const hex = fc.nat(0xffff_ffff);
const word = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);
const parts = fc.record({
  node: word(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/),
  pid: hex,
  pstart: fc.nat({ max: 0xf_ffff_ffff }),
  startedAt: hex,
  type: word(/^[a-z]{1,16}$/),
  id: word(/^[A-Za-z0-9.-]{0,16}$/),
  user: word(/^[a-z.-]{1,12}@[a-z]{1,8}(?:![a-z]{1,8})?$/),
});

describe('a UPID', () => {
  it('that was written reads back with the same parts', () => {
    fc.assert(
      fc.property(parts, ({ pstart, ...rest }) => {
        const upid = formatUpid({ pstart, ...rest });
        expect(parseUpid(upid)).toEqual({ upid, ...rest });
      }),
    );
  });

  it('is written as Proxmox VE writes it', () => {
    const upid = 'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam!test:';
    const [pid, pstart, startedAt] = [0xc530, 0x1a2b3c, 0x66f00000];
    expect(formatUpid({ node: 'pve', pid, pstart, startedAt, type: 'qmstart', id: '100', user: 'root@pam!test' })).toBe(
      upid,
    );
  });

  it.each([
    ['UPID:pve:0000C530:001A2B3C:66F00000:vzdump::root@pam:', { type: 'vzdump', id: '', user: 'root@pam' }],
    ['UPID:a-1:0000c530:101A2B3C4:66f00000:qmstart:100:a@b:', { node: 'a-1', pid: 0xc530, startedAt: 0x66f00000 }],
  ])('is read in every form that Proxmox VE uses: %s', (upid, want) => {
    expect(parseUpid(upid)).toMatchObject(want);
  });

  it.each([
    '',
    'OK',
    'UPID:',
    'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam',
    'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:\n',
    ' UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:',
    'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:x',
    'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam::',
    'UPID:pve:C530:001A2B3C:66F00000:qmstart:100:root@pam:',
    'UPID:pve:0000C53G:001A2B3C:66F00000:qmstart:100:root@pam:',
    'UPID:-pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:',
    'UPID:../x:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:',
    'UPID:pve:0000C530:001A2B3C:66F00000:qm/start:100:root@pam:',
    'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:1 0:root@pam:',
    'upid:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:',
  ])('is not what only looks like one: %j', (value) => {
    expect(parseUpid(value)).toBeUndefined();
  });

  it('is not anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseUpid(value)).toBeUndefined();
      }),
    );
    const upid = 'UPID:pve:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:';
    for (const value of [[upid], { upid }, new String(upid)]) expect(parseUpid(value)).toBeUndefined();
  });
});
