import type { Command } from './world.ts';

/** `proxmox-ve-mcp version`. */
export const showVersion: Command = ({ stdout, version }) => {
  stdout.write(`${version}\n`);
  return Promise.resolve(0);
};
