import { join } from 'node:path';

/** What decides where files are kept. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Where settings are looked for unless a file is named. */
export const configFolder = ({ env, platform, home }: Place): string => {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'proxmox-ve-mcp');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'proxmox-ve-mcp');
};

/** Where calls are recorded unless a file is named. */
export const usualAuditFile = ({ env, platform, home }: Place): string => {
  const folder =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env['XDG_STATE_HOME'] ?? join(home, '.local', 'state'));
  return join(folder, 'proxmox-ve-mcp', 'audit.jsonl');
};
