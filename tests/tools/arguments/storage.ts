import type { MoreArguments } from '../arguments.ts';

export const storageArguments: MoreArguments = {
  pve_storage_content: [{ storage: 'local', guest: 'web1' }],
};
