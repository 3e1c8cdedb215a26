import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import { refusal } from '../../support/msw.ts';
import type { World } from '../../support/world.ts';
import type { Contracts } from './contract.ts';

const ISO = 'nas:iso/virtio-win-0.1.285.iso';
const has = ({ simulator }: World, volid: string): boolean =>
  simulator.cluster.storages.some(({ volumes }) => volumes.some((volume) => volume.volid === volid));

/** The contracts of the toolset storage. */
export const storageContracts: Contracts = {
  pve_storage_list: {
    success: { args: { content: 'backup' }, answer: [/^nas\tpve1,pve2,pve3\tnfs\tavailable/m, /^local\tpve1/m] },
    'task failure': 'it begins no task',
    'missing guest': 'it is about no guest',
    'locked guest': 'it is about no guest',
    'missing privilege': { args: {}, world: { token: TOKENS.guests }, answer: /^# 0 rows/m },
    'offline node': { args: {}, world: { offline: ['pve3'] }, answer: [/^nas\t/m, /# offline: pve3/] },
    cancelled: { args: {}, at: /\/cluster\/resources$/ },
    'wrong arguments': [
      { args: { content: 'films' }, answer: [/^INVALID_INPUT: content: must be one of images/, /got "films"/] },
      { args: { node: 'pve9' }, answer: [/^NOT_FOUND: There is no node "pve9"/, /pve1/] },
    ],
  },
  pve_storage_content: {
    success: { args: { storage: 'nas', content: 'iso' }, answer: /^nas:iso\/virtio-win-0\.1\.285\.iso\tiso\t/m },
    'task failure': 'it begins no task',
    'missing guest': { args: { storage: 'nas', guest: 'nobody' }, answer: /^NOT_FOUND: There is no guest "nobody"/ },
    'locked guest': { args: { storage: 'nas', guest: 'files' }, answer: /^nas:110\/vm-110-disk-0\.qcow2/m },
    'missing privilege': {
      args: { storage: 'nas' },
      world: {
        between: ({ path }) =>
          path.endsWith('/content')
            ? refusal(403, 'Permission check failed (/storage/nas, Datastore.Audit)')
            : undefined,
      },
      answer: [/^FORBIDDEN: .*Datastore\.Audit on \/storage\/nas/, /pveum/],
    },
    'offline node': [
      {
        args: { storage: 'local' },
        world: { offline: ['pve3'] },
        answer: [/\tpve1$/m, /# not read, node offline: pve3/],
      },
      { args: { storage: 'local', node: 'pve3' }, world: { offline: ['pve3'] }, answer: /^NODE_UNREACHABLE: / },
    ],
    cancelled: { args: { storage: 'nas' }, at: /\/content$/ },
    'wrong arguments': [
      { args: {}, answer: /^INVALID_INPUT: .*storage/ },
      { args: { storage: 'nsa' }, answer: [/^NOT_FOUND: There is no storage "nsa"/, /Did you mean "nas"/] },
    ],
  },
  pve_volume_delete: {
    success: [
      {
        args: { volume: ISO },
        answer: /^Done: volume nas:iso\/virtio-win-0\.1\.285\.iso \(754MiB\) deleted\./,
        writes: [/^DELETE \/nodes\/pve1\/storage\/nas\/content\/nas(?::|%3A)iso(?:\/|%2F)virtio-win-0\.1\.285\.iso$/],
        after: (world) => expect(has(world, ISO)).toBe(false),
      },
      {
        args: { volume: 'local:iso/debian-13.1.0-amd64-netinst.iso', node: 'pve2' },
        answer: /^Done: /,
        writes: [/^DELETE \/nodes\/pve2\/storage\/local\//],
      },
    ],
    'task failure': {
      args: { volume: ISO },
      before: ({ simulator }) =>
        void simulator.faults.add({
          fault: { kind: 'task-fails', percent: 0, text: 'unlink failed' },
          where: { task: 'imgdel' },
        }),
      answer: [/^TASK_FAILED: Proxmox VE began to delete the volume nas:iso/, /unlink failed/],
      writes: [/^DELETE /],
      after: (world) => expect(has(world, ISO)).toBe(true),
    },
    'missing guest': 'a volume whose guest is gone is deleted like another',
    'locked guest': {
      args: { volume: 'nas:110/vm-110-disk-0.qcow2' },
      answer: [
        /^REJECTED: It is scsi0 of VM 110 "files"\./,
        /pve_guest_configure \{"guest":"110","unset":\["scsi0"\]\}/,
      ],
    },
    'missing privilege': {
      args: { volume: ISO },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: .*Datastore\.Allocate on \/storage\/nas/, /pveum/],
      writes: [/^DELETE /],
    },
    'offline node': {
      args: { volume: 'local:iso/debian-13.1.0-amd64-netinst.iso', node: 'pve3' },
      world: { offline: ['pve3'] },
      answer: /^NODE_UNREACHABLE: /,
    },
    cancelled: { args: { volume: ISO }, at: /^GET .*\/tasks\/.*\/status$/, writes: [/^DELETE /] },
    'wrong arguments': [
      {
        args: { volume: 'ceph:vm-102-state-with-memory' },
        before: async (world) => {
          await world.call('pve_snapshot_create', { guest: 'db1', name: 'with-memory', memory: true });
        },
        answer: /^REJECTED: It is vmstate of VM 102 "db1" in its snapshot with-memory\./,
      },
      {
        args: { volume: 'ceph:vm-102-disk-1' },
        before: ({ simulator }) => {
          // It is taken out at the next stop, and in use until then.
          const guest = simulator.cluster.guests.get(102);
          if (guest) guest.pending = { scsi1: null };
        },
        answer: /^REJECTED: It is scsi1 of VM 102 "db1"\./,
      },
      { args: { volume: 'virtio-win.iso' }, answer: /^INVALID_INPUT: volume: "virtio-win\.iso" is not a volume/ },
      {
        args: { volume: 'nas:iso/virtio-win.iso' },
        answer: [/^NOT_FOUND: There is no volume/, /Did you mean "nas:iso\/virtio-win-0\.1\.285\.iso"/],
      },
      {
        args: { volume: 'local:iso/debian-13.1.0-amd64-netinst.iso' },
        answer: [/^AMBIGUOUS: 3 nodes have a volume/, /one of pve1, pve2, pve3/],
      },
      {
        args: { volume: 'nas:backup/vzdump-qemu-102-2025_12_02-02_00_03.vma.zst' },
        answer: /^REJECTED: .* is protected/,
      },
    ],
  },
};
