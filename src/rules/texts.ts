/** How Proxmox VE says, in an answer or at the end of a task, that something else works on a guest or a file. */
export const LOCK_HELD = /is locked \(|can't lock file|is locked$/i;
