import { flagOf, SETTINGS, variableOf } from '../config/settings.ts';
import type { Command } from './world.ts';

/** `proxmox-ve-mcp help`: commands and settings. */
export const help: Command = ({ stdout }) => {
  const settings = SETTINGS.map((setting) => {
    const names = setting.secret ? variableOf(setting) : `${flagOf(setting)}  ${variableOf(setting)}`;
    return `  ${names}\n      ${setting.about} ${setting.toggle ? '' : `(${setting.allowed})`}`.trimEnd();
  });
  stdout.write(`proxmox-ve-mcp: Proxmox VE for AI assistants, over the Model Context Protocol

Usage: proxmox-ve-mcp [COMMAND] [SETTINGS]

Commands:
  serve       serve one client over standard input and output (what clients start; the default)
  demo        show a session against an embedded, simulated cluster
  simulate    serve that cluster over HTTPS on this machine, for any client: simulate --port 8006
  audit       look at what was recorded: audit verify, tail, show CALL, export
  schema      follow the API of a host: schema import https://HOST:8006, schema diff 8.4 9.2
  privileges  print the least roles for what is to be used: privileges --toolsets guests --access operate
  policy      check the policy file, and say what would become of a request: policy check, policy test "DELETE /nodes/pve1/qemu/100"
  help        this text
  version     the version

Settings, as flag or variable (or in config.yaml, with underscores):
${settings.join('\n')}
`);
  return Promise.resolve(0);
};
