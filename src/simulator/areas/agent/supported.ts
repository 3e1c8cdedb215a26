const COMMANDS = [
  ...['exec', 'exec-status', 'file-close', 'file-flush', 'file-open', 'file-read', 'file-seek', 'file-write'],
  ...['fsfreeze-freeze', 'fsfreeze-freeze-list', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-cpustats'],
  ...['get-devices', 'get-disks', 'get-diskstats', 'get-fsinfo', 'get-host-name', 'get-memory-block-info'],
  ...['get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info'],
  ...['network-get-interfaces', 'ping', 'set-memory-blocks', 'set-time', 'set-user-password', 'set-vcpus', 'shutdown'],
  ...['ssh-add-authorized-keys', 'ssh-get-authorized-keys', 'ssh-remove-authorized-keys', 'suspend-disk'],
  ...['suspend-hybrid', 'suspend-ram', 'sync', 'sync-delimited'],
];

// Nobody is left to tell of their success.
const SILENT = new Set(['shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram']);

/** The commands that an agent knows, as it tells them. */
export const INFO = COMMANDS.map((name) => ({
  name: `guest-${name}`,
  enabled: true,
  'success-response': !SILENT.has(name),
}));
