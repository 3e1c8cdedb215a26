import { styleText } from 'node:util';
import type { Connection, Result } from '../server/connect.ts';
import type { Command, World } from './world.ts';

/** `proxmox-ve-mcp demo`: a session of a real client with this server and its embedded cluster; succeeds only if every step did what it says. */
export const demo: Command = async (world) => {
  const { connect } = await import('../server/connect.ts');
  const open = (...flags: string[]): Promise<Connection> =>
    connect({ command: world.node, args: [world.entry, '--demo', ...flags], version: world.version });
  const stage = createStage(world);

  stage.say(`Proxmox VE MCP server ${world.version}: a session with the embedded cluster.`);
  stage.say('A real client talks to the real server over stdio; only the cluster behind it is simulated.');

  const operator = await open('--access', 'operate');
  try {
    await showTools(stage, operator);
    await showGuests(stage, operator);
    await showHealth(stage, operator);
    await startGuest(stage, operator);
    await configureGuest(stage, operator);
    await createGuest(stage, operator);
    await takeSnapshot(stage, operator);
    await backUp(stage, operator);
    await failToStart(stage, operator);
  } finally {
    await operator.close();
  }
  const administrator = await open('--access', 'full');
  try {
    await refuseToDelete(stage, administrator);
  } finally {
    await administrator.close();
  }
  const reader = await open('--access', 'read');
  try {
    await refuseToWrite(stage, reader);
  } finally {
    await reader.close();
  }
  return stage.end();
};

/** Where the demo prints, and where it keeps account of what it claims. */
interface Stage {
  say(text: string): void;
  step(title: string): void;
  /** Calls a tool and shows the call, its progress and its answer. */
  call(connection: Connection, name: string, args: Readonly<Record<string, unknown>>): Promise<Shown>;
  /** Holds a claim of the demo against what happened. */
  expect(claim: string, holds: boolean): void;
  end(): number;
}

interface Shown extends Result {
  readonly progress: readonly string[];
}

const createStage = ({ stdout }: World): Stage => {
  let steps = 0;
  const broken: string[] = [];
  const say = (text: string): void => void stdout.write(`${text}\n`);
  const style = (format: 'bold' | 'cyan' | 'dim' | 'green' | 'red', text: string): string =>
    styleText(format, text, { stream: stdout });
  return {
    say,
    step: (title) => say(`\n${style('bold', `${++steps}. ${title}`)}`),
    async call(connection, name, args) {
      say(style('cyan', `   → ${name} ${JSON.stringify(args)}`));
      const progress: string[] = [];
      const result = await connection.call(name, args, (message) => {
        progress.push(message);
        say(style('dim', `     … ${message}`));
      });
      for (const line of aligned(result.text)) say(`     ${line}`);
      return { ...result, progress };
    },
    expect: (claim, holds) => {
      say(holds ? style('green', `   ✓ ${claim}`) : style('red', `   ✗ not so: ${claim}`));
      if (!holds) broken.push(claim);
    },
    end: () => {
      if (broken.length > 0) {
        say(style('red', `\nThe demo failed: ${broken.join('; ')}.`));
        return 1;
      }
      say('\nEvery step did what it says. To connect a cluster of your own, see README.md.');
      return 0;
    },
  };
};

/** The lines of an answer, with the columns of a table under each other: models get tabs, people like it straight. */
const aligned = (text: string): string[] => {
  const lines = text.split('\n');
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return lines.map((line) =>
    line.includes('\t')
      ? line
          .split('\t')
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()
      : line,
  );
};

const showTools = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('The tools that the client is offered, with access "operate"');
  const tools = await connection.tools();
  for (const { name, title } of tools) stage.say(`     ${name.padEnd(22)} ${title}`);
  stage.expect(`${tools.length} tools are listed`, tools.length > 0);
};

const showGuests = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"What runs on my cluster?" One request, both kinds of guests, all nodes');
  const { text, isError } = await stage.call(connection, 'pve_guest_list', {});
  stage.expect('VMs and containers are in one table', !isError && /\bvm\b/.test(text) && /\bcontainer\b/.test(text));
};

const showHealth = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"Is anything wrong with it?" One answer, the worst first, each finding with the call to look closer');
  const { text, isError } = await stage.call(connection, 'pve_cluster_status', {});
  stage.expect('the guest that is locked is found', !isError && text.includes('guest_locked: VM 110 "files"'));
};

const startGuest = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"Start the mail server." The call ends when the task has really ended');
  const started = await stage.call(connection, 'pve_guest_start', { guest: 'mail' });
  stage.expect('progress was sent while it started', started.progress.length > 0);
  const now = await statusOf(connection, 'mail');
  stage.expect('the guest runs now', !started.isError && now === 'running');
};

const configureGuest = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"Give web1 six cores and mark it." What applies now, and what waits for a restart');
  const change = { guest: 'web1', cores: 6, tags_add: ['resized'] };
  const { text, isError } = await stage.call(connection, 'pve_guest_configure', change);
  stage.expect(
    'the tag applies at once, the cores wait for a restart',
    !isError && /applied:\n {2}tags: .*resized/.test(text) && /pending:\n {2}cores: 4 → 6/.test(text),
  );
};

const createGuest = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step(
    '"Make a container dns2 from the Debian template and start it." Node, storage and number are found by themselves',
  );
  const wish = { kind: 'container', name: 'dns2', source: 'debian-13-standard_13.1-2_amd64.tar.zst', start: true };
  const { text, isError } = await stage.call(connection, 'pve_guest_create', wish);
  stage.expect('it is made, with the next free number', !isError && text.includes('vmid: 108'));
  stage.expect('it runs', (await statusOf(connection, 'dns2')) === 'running');
};

const takeSnapshot = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"Take a snapshot of it before I change anything."');
  await stage.call(connection, 'pve_snapshot_create', { guest: 'dns2', name: 'clean', notes: 'as it was made' });
  const { text, isError } = await stage.call(connection, 'pve_snapshot_list', { guest: 'dns2' });
  stage.expect('the present state stands on it', !isError && /^\(now\)\tclean\t/m.test(text));
};

const backUp = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"And back it up, marked as the first."');
  const made = await stage.call(connection, 'pve_backup_create', { guests: ['dns2'], notes: 'first' });
  const { text } = await stage.call(connection, 'pve_backup_list', { guest: 'dns2' });
  stage.expect('the backup is there, with its notes', !made.isError && /^108\t.*\tfirst\t/m.test(text));
};

const failToStart = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('"Start legacy-app." Proxmox VE accepts this and hands out a task, which then fails');
  const { text, isError } = await stage.call(connection, 'pve_guest_start', { guest: 'legacy-app' });
  stage.expect(
    'the failure is reported as one, with its cause from the log',
    isError && text.startsWith('TASK_FAILED') && text.includes("bridge 'vmbr9' does not exist"),
  );
  stage.expect('the guest is still stopped', (await statusOf(connection, 'legacy-app')) === 'stopped');
};

const refuseToDelete = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('With access "full": "Delete legacy-app." This client can ask no person, so nobody has said yes');
  const { text, isError } = await stage.call(connection, 'pve_guest_delete', { guest: 'legacy-app' });
  stage.expect('it is refused, and nothing was sent', isError && text.startsWith('NOT_CONFIRMED'));
  stage.expect('the guest is still there', (await statusOf(connection, 'legacy-app')) === 'stopped');
};

const refuseToWrite = async (stage: Stage, connection: Connection): Promise<void> => {
  stage.step('A client of a server with access "read" (the default) tries to stop db1');
  const listed = await connection.tools();
  const { text, isError } = await stage.call(connection, 'pve_guest_stop', { guest: 'db1' });
  stage.expect('the tool is not listed', !listed.some(({ name }) => name === 'pve_guest_stop'));
  stage.expect('the call is refused before anything is sent', isError && text.startsWith('DENIED'));
  stage.expect('the guest still runs', (await statusOf(connection, 'db1')) === 'running');
};

const statusOf = async (connection: Connection, guest: string): Promise<string | undefined> => {
  const { text } = await connection.call('pve_guest_get', { guest, include: ['status'] });
  return /^ {2}status: (\w+)$/m.exec(text)?.[1];
};
