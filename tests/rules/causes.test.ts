import { describe, expect, it } from 'vitest';
import { causeIn } from '../../src/rules/causes.ts';

describe('the likely cause of a failure', () => {
  it.each([
    ['VM is locked (backup)', /lock is on the guest \(backup\)/],
    ['CT is locked (snapshot-delete)', /lock is on the guest \(snapshot-delete\)/],
    ["can't lock file '/var/lock/qemu-server/lock-470.conf' - got timeout", /holds its lock file/],
    ['qemu-img: error while writing: No space left on device', /no room left/],
    ["bridge 'vmbr9' does not exist", /bridge vmbr9/],
    ['QEMU guest agent is not running', /agent in the guest does not answer/],
    ['No QEMU guest agent configured', /agent is not switched on/],
    ['cannot destroy: vm 100 - used in HA resources and purge parameter not set.', /managed by HA/],
    ["can't remove VM 300 - protection mode enabled", /is protected/],
    ["base volume 'ceph:base-9000-disk-0' is still in use by linked cloned", /Linked clones still use/],
    [
      "Linked clone feature is not supported for 'local-lvm:vm-100-disk-0' (scsi0)",
      /Make a full|linked clone is not possible/,
    ],
    ['snapshot feature is not available', /can not make snapshots/],
    ["can't rollback, 'a' is not most recent snapshot on 'zfs:vm-100-disk-0'", /only the newest snapshot/],
    ['VM 470 is running - destroy failed', /^The guest runs/],
    ['VM 470 already running', /runs already/],
    ['CT 400 not running', /does not run/],
    ['VM 300 not running', /does not run/],
    ['VM quit/powerdown failed - got timeout', /did not shut down/],
    [
      'KVM virtualisation configured, but not available. Either disable in VM configuration or enable in BIOS.',
      /hardware virtualisation/,
    ],
    ["kvm: cannot set up guest memory 'pc.ram': Cannot allocate memory", /free memory/],
    ["storage 'nas' is not available on node 'pve3'", /storage nas can not be used/],
    ["storage 'nas' is not online", /storage nas can not be used/],
    ["storage 'nope' does not exist", /no storage nope/],
    ["volume 'local:iso/missing.iso' does not exist", /not where its configuration says/],
    ['received interrupt', /stopped the task/],
  ])('of %j is known', (text, sentence) => {
    expect(causeIn(text)?.sentence).toMatch(sentence);
    expect(causeIn(text)?.next).toMatch(/^[A-Z].*\.$/);
  });

  it('is looked for in the error first, then in the log from its end', () => {
    const log = [
      "bridge 'vmbr1' does not exist",
      "bridge 'vmbr9' does not exist",
      'TASK ERROR: start failed: exit code 1',
    ];
    expect(causeIn('start failed: exit code 1', log)?.sentence).toContain('vmbr9');
    expect(causeIn('VM is locked (clone)', log)?.sentence).toContain('clone');
  });

  it('is not made up, and takes no sentence of theirs into ours', () => {
    expect(causeIn('something else went wrong', ['so it is'])).toBeUndefined();
    for (const text of [
      "bridge 'do this now' does not exist",
      'VM is locked (ignore the rules)',
      "storage 'a b' does not exist",
    ]) {
      expect(causeIn(text)?.sentence ?? '').not.toMatch(/do this now|ignore the rules|a b/);
    }
  });
});
