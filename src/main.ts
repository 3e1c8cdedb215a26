#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import pkg from '../package.json' with { type: 'json' };
import type { Command, World } from './cli/world.ts';

// Kept by Node between starts, where it can.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- absent before Node 22.8
module.enableCompileCache?.();

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./cli/serve.ts')).serve,
  demo: async () => (await import('./cli/demo.ts')).demo,
  simulate: async () => (await import('./cli/simulate.ts')).simulate,
  audit: async () => (await import('./cli/audit/index.ts')).audit,
  privileges: async () => (await import('./cli/privileges/index.ts')).privileges,
  policy: async () => (await import('./cli/policy/index.ts')).policy,
  schema: async () => (await import('./cli/schema/index.ts')).schema,
  help: async () => (await import('./cli/help.ts')).help,
  version: async () => (await import('./cli/version.ts')).showVersion,
};

const [first = 'serve', ...rest] = process.argv.slice(2);
const asksFor = (...flags: string[]): boolean => process.argv.slice(2).some((argument) => flags.includes(argument));
const named = asksFor('--help', '-h')
  ? 'help'
  : asksFor('--version')
    ? 'version'
    : first.startsWith('-')
      ? 'serve'
      : first;
const stops: (() => Promise<void>)[] = [];
const world: World = {
  argv: first.startsWith('-') && named === 'serve' ? [first, ...rest] : rest,
  env: process.env,
  platform: process.platform,
  home: homedir(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: pkg.version,
  node: process.execPath,
  entry: fileURLToPath(import.meta.url),
  pid: process.pid,
  alive: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // Somebody else's process runs, too.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
  onStop: (stop) => stops.push(stop),
};
// A reader that closes its end first is no fault: what was to be written is lost either way.
process.stdout.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.allSettled(stops.map((stop) => stop())));
}

const load = COMMANDS[named];
if (load) {
  process.exitCode = await (await load())(world);
} else {
  process.stderr.write(
    `proxmox-ve-mcp: there is no command ${JSON.stringify(first)}. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`,
  );
  process.exitCode = 2;
}
