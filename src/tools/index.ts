import type { Tool } from './define.ts';

/** Every tool by its name; a tool is loaded when it is first called. */
export const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  pve_guest_configure: async () => (await import('./guests/configure.ts')).guestConfigure,
  pve_guest_get: async () => (await import('./guests/get.ts')).guestGet,
  pve_guest_list: async () => (await import('./guests/list.ts')).guestList,
  pve_guest_migrate: async () => (await import('./guests/migrate.ts')).guestMigrate,
  pve_guest_reboot: async () => (await import('./guests/reboot.ts')).guestReboot,
  pve_guest_shutdown: async () => (await import('./guests/shutdown.ts')).guestShutdown,
  pve_guest_start: async () => (await import('./guests/start.ts')).guestStart,
  pve_guest_stop: async () => (await import('./guests/stop.ts')).guestStop,
  pve_guest_suspend: async () => (await import('./guests/suspend.ts')).guestSuspend,
  pve_node_get: async () => (await import('./nodes/get.ts')).nodeGet,
  pve_node_list: async () => (await import('./nodes/list.ts')).nodeList,
  pve_storage_content: async () => (await import('./storage/content.ts')).storageContent,
  pve_storage_list: async () => (await import('./storage/list.ts')).storageList,
  pve_task_get: async () => (await import('./tasks/get.ts')).taskGet,
};
