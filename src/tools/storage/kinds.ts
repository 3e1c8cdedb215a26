/** What a storage can hold, by Proxmox's names. */
export const CONTENT = ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets', 'import'] as const;
