import type { Tool } from './define.ts';

/** Every tool by its name; a tool is loaded when it is first called. */
export const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  pve_guest_clone: async () => (await import('./guests/clone.ts')).guestClone,
  pve_guest_configure: async () => (await import('./guests/configure.ts')).guestConfigure,
  pve_guest_create: async () => (await import('./guests/create.ts')).guestCreate,
  pve_guest_delete: async () => (await import('./guests/delete.ts')).guestDelete,
  pve_guest_get: async () => (await import('./guests/get.ts')).guestGet,
  pve_guest_list: async () => (await import('./guests/list.ts')).guestList,
  pve_guest_reboot: async () => (await import('./guests/reboot.ts')).guestReboot,
  pve_guest_shutdown: async () => (await import('./guests/shutdown.ts')).guestShutdown,
  pve_guest_start: async () => (await import('./guests/start.ts')).guestStart,
  pve_guest_stop: async () => (await import('./guests/stop.ts')).guestStop,
  pve_node_get: async () => (await import('./nodes/get.ts')).nodeGet,
  pve_node_list: async () => (await import('./nodes/list.ts')).nodeList,
  pve_snapshot_create: async () => (await import('./snapshots/create.ts')).snapshotCreate,
  pve_snapshot_delete: async () => (await import('./snapshots/delete.ts')).snapshotDelete,
  pve_snapshot_list: async () => (await import('./snapshots/list.ts')).snapshotList,
  pve_snapshot_rollback: async () => (await import('./snapshots/rollback.ts')).snapshotRollback,
  pve_storage_content: async () => (await import('./storage/content.ts')).storageContent,
  pve_storage_list: async () => (await import('./storage/list.ts')).storageList,
  pve_task_get: async () => (await import('./tasks/get.ts')).taskGet,
  pve_volume_delete: async () => (await import('./storage/delete-volume.ts')).volumeDelete,
};
