import type { MoreArguments } from '../arguments.ts';

export const storageArguments: MoreArguments = {
  pve_storage_content: [{ storage: 'local', guest: 'web1' }],
  pve_volume_delete: [{ volume: 'ceph:vm-102-disk-1' }, { volume: 'ceph:vm-201-disk-0' }],
};
