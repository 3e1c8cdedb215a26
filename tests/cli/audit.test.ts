import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { intentOf, sinkFor } from '../dispatch/audit-world.ts';
import { run } from '../support/process.ts';

const KEY = 'a text that nobody else knows';

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** An audit file with two calls, one of which has ended, and the file of its key. */
const recordedCalls = async (): Promise<{ path: string; key: string; folder: string }> => {
  const folder = await newFolder();
  const [path, key] = [join(folder, 'audit.jsonl'), join(folder, 'key')];
  await writeFile(key, `${KEY}\n`);
  const sink = sinkFor(path, { key: Buffer.from(KEY) });
  await sink.write(intentOf('call-a', { confirmed_by: 'person' }));
  await sink.write(intentOf('call-a', { event: 'outcome', result: 'ok' }));
  await sink.write(intentOf('call-b', { at: '2026-01-02T00:00:00.000Z' }));
  await sink.close?.();
  return { path, key, folder };
};

const asked = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; text: string; errors: string }> => {
  const { ended, lines, stderr } = run(['audit', ...args], env);
  const { code } = await ended;
  return { code, text: lines.join('\n'), errors: stderr() };
};

describe('proxmox-ve-mcp audit verify', () => {
  it('tells that nothing was changed, and which call has no outcome', async () => {
    const { path, key } = await recordedCalls();
    const { code, text } = await asked(['verify', '--audit-file', path, '--audit-key-file', key]);
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'audit.jsonl: 3 records in 1 file.',
      expect.stringMatching(/^ {2}The last is number 3, [0-9a-f]{64}\.$/),
      '  3 are signed.',
      '  Without an outcome: call-b.',
      '  Nothing was changed, taken out or put in.',
    ]);
  });

  it('says so where signatures were not looked at', async () => {
    const { path } = await recordedCalls();
    const { code, text } = await asked(['verify', '--audit-file', path]);
    expect([code, text]).toEqual([0, expect.stringContaining('NOT CHECKED, since no audit_key_file is set')]);
  });

  it('names the first record that was changed', async () => {
    const { path } = await recordedCalls();
    await writeFile(path, (await readFile(path, 'utf8')).replace('"result":"ok"', '"result":"no"'));
    const { code, text } = await asked(['verify', `--audit-file=${path}`]);
    expect([code, text]).toEqual([1, expect.stringContaining(`BROKEN at ${path}:2: it is no record, or was changed.`)]);
  });

  it('finds what was signed with another key', async () => {
    const { path, key } = await recordedCalls();
    await writeFile(key, 'another text that is long enough');
    const { code, text } = await asked(['verify', '--audit-file', path, '--audit-key-file', key]);
    expect([code, text]).toEqual([1, expect.stringContaining(':1: record 1 is not signed with this key.')]);
  });

  it('reads path and key from the settings of the server, wherever they stand', async () => {
    const { path, folder } = await recordedCalls();
    const forged = join(folder, 'forged.jsonl');
    const sink = sinkFor(forged);
    await sink.write(intentOf('call-x'));
    await sink.close?.();
    const settings = join(folder, '.config', 'proxmox-ve-mcp');
    await mkdir(settings, { recursive: true });
    const file = (audit: string): string => `audit_file: ${audit}\naudit_key_file: ${join(folder, 'key')}\n`;
    // As a server has it, with its cluster, and without one.
    for (const cluster of ['', 'url: https://pve.example:8006\ntoken_file: /nowhere\n']) {
      await writeFile(join(settings, 'config.yaml'), `${cluster}${file(forged)}`);
      const found = await asked(['verify'], { HOME: folder });
      expect([found.code, found.text]).toEqual([
        1,
        expect.stringContaining('forged.jsonl:1: records 1 to 1 are not signed'),
      ]);
      for (const stronger of [
        await asked(['verify'], { HOME: folder, PVE_MCP_AUDIT_FILE: path }),
        await asked(['verify', '--audit-file', path], { HOME: folder, PVE_MCP_AUDIT_FILE: '/nowhere' }),
      ]) {
        expect([stronger.code, stronger.text]).toEqual([0, expect.stringContaining('3 are signed.')]);
      }
    }
    await writeFile(join(folder, 'other.yaml'), file(path));
    expect((await asked(['tail', '--config', join(folder, 'other.yaml')])).text).toContain('call-a');
    await writeFile(join(settings, 'config.yaml'), 'audit_fil: x\n');
    const wrong = await asked(['verify'], { HOME: folder });
    expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('did you mean audit_file?')]);
  });

  it('looks at the usual place where the settings name none', async () => {
    const { errors, code } = await asked(['verify'], { HOME: '/nowhere' });
    const usual = process.platform === 'linux' ? '/nowhere/.local/state/proxmox-ve-mcp/audit.jsonl' : 'audit.jsonl';
    expect([code, errors]).toEqual([1, expect.stringContaining(usual)]);
    for (const args of [['--audit-file', 'none'], ['--demo']])
      expect((await asked(['verify', ...args])).errors).toContain('By the settings, nothing is recorded.');
  });

  it('looks at the chains of other processes, too, and names them', async () => {
    const { path, folder } = await recordedCalls();
    await writeFile(`${path}.1.lock`, '');
    for (const call of ['call-c', 'call-d']) {
      const sink = sinkFor(path, { pid: 2, alive: () => true, maxBytes: 10 });
      await sink.write(intentOf(call, { at: '2026-01-01T12:00:00.000Z' }));
      await sink.close?.();
    }
    const whole = await asked(['verify', '--audit-file', path]);
    expect([whole.code, whole.text]).toEqual([0, expect.stringContaining('audit.2.jsonl: 2 records in 2 files.')]);
    const tail = await asked(['tail', '--audit-file', path]);
    expect(tail.text.split('\n').map((line) => line.split('  ')[0])).toEqual([
      ...['audit.jsonl', 'audit.jsonl', 'audit.2.jsonl', 'audit.2.jsonl', 'audit.jsonl'],
    ]);
    expect((await asked(['export', '--audit-file', path])).text).toContain('{"chain":"audit.2.jsonl",');
    expect(JSON.parse((await asked(['show', 'call-d', '--audit-file', path])).text)).toMatchObject([
      { chain: 'audit.2.jsonl' },
    ]);
    const own = join(folder, 'audit.2.jsonl');
    await writeFile(own, (await readFile(own, 'utf8')).replace('"call-d"', '"call-x"'));
    const broken = await asked(['verify', '--audit-file', path]);
    expect([broken.code, broken.text]).toEqual([1, expect.stringContaining(`BROKEN at ${own}:1`)]);
    expect(broken.text).toContain('audit.jsonl: 3 records in 1 file.');
  });

  it('takes --first and --unsigned-until of the chain that is named', async () => {
    const folder = await newFolder();
    const path = join(folder, 'audit.jsonl');
    for (const call of ['a', 'b', 'c']) {
      const sink = sinkFor(path, { maxBytes: 10 });
      await sink.write(intentOf(call));
      await sink.close?.();
    }
    await rm(join(folder, 'audit-2026-01-01.1.jsonl'));
    const without = await asked(['verify', '--audit-file', path]);
    expect([without.code, without.text]).toEqual([
      1,
      expect.stringContaining('the first record is number 2: those before it are missing'),
    ]);
    expect((await asked(['verify', '--audit-file', path, '--first', '2'])).code).toBe(0);
    const key = join(folder, 'key');
    await writeFile(key, KEY);
    const args = ['verify', '--audit-file', path, '--first', '2', '--audit-key-file', key];
    expect((await asked(args)).text).toContain('if there was no key then, say --unsigned-until 3');
    const said = await asked([...args, '--unsigned-until', '3']);
    expect([said.code, said.text]).toEqual([
      0,
      expect.stringContaining('Up to number 3 none is signed, as you said: those prove nothing.'),
    ]);
  });

  it('tells of a last line that is not complete', async () => {
    const { path } = await recordedCalls();
    await writeFile(path, `${await readFile(path, 'utf8')}{"call":"x`);
    const { code, text } = await asked(['verify', '--audit-file', path]);
    expect([code, text]).toEqual([0, expect.stringContaining('The last line is not complete')]);
  });
});

describe('proxmox-ve-mcp audit', () => {
  it('tail, show and export read what was recorded', async () => {
    const { path } = await recordedCalls();
    const tail = await asked(['tail', '-n', '2', '--audit-file', path]);
    expect(tail.text.split('\n')).toHaveLength(2);
    expect((await asked(['tail', '--audit-file', path])).text).toContain('confirmed by person');
    for (const args of [
      ['show', 'call-a', '--audit-file', path],
      ['show', '--audit-file', path, 'call-a'],
    ]) {
      expect(JSON.parse((await asked(args)).text)).toMatchObject([
        { event: 'intent' },
        { event: 'outcome', result: 'ok' },
      ]);
    }
    const later = await asked(['export', '--since', '2026-01-02', '--audit-file', path]);
    expect(later.text.split('\n').map((line) => (JSON.parse(line) as { call: string }).call)).toEqual(['call-b']);
  });

  it('export makes CSV that a spreadsheet reads and does not run', async () => {
    const folder = await newFolder();
    const path = join(folder, 'audit.jsonl');
    const sink = sinkFor(path);
    for (const principal of ['=1+1', ' @x', '-2', '＝A1', '\tx', 'a "quoted", b\nc', 'plain'])
      await sink.write(intentOf('a', { principal }));
    await sink.close?.();
    const { ended, child } = run(['audit', 'export', '--format', 'csv', '--audit-file', path]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await ended;
    const rows = parseCsv(text);
    const at = (name: string): number => rows[0]?.indexOf(name) ?? -1;
    expect(rows.slice(1).map((row) => row[at('principal')])).toEqual([
      "'=1+1",
      "' @x",
      "'-2",
      "'＝A1",
      "'\tx",
      'a "quoted", b\nc',
      'plain',
    ]);
    expect(rows[1]?.[at('requests')]).toBe(
      JSON.stringify([{ params: {}, request: 'POST /nodes/pve1/qemu/100/status/start' }]),
    );
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('tail writes nothing to the terminal but text', async () => {
    const folder = await newFolder();
    const path = join(folder, 'audit.jsonl');
    const sink = sinkFor(path);
    await sink.write(intentOf('a', { tool: '\u001b[2J\u202eevil' }));
    await sink.close?.();
    const { text } = await asked(['tail', '--audit-file', path]);
    expect(text).toContain('evil');
    expect(text).not.toMatch(/(?!\n)\p{C}/u);
  });

  it.each([
    [[], 2, 'Say what to do.'],
    [['burn'], 2, 'There is no "burn".'],
    [['tail', '-n', 'many'], 2, '-n must be a number'],
    [['verify', '--first', '0'], 2, '--first must be a number from 1 on.'],
    [['verify', '--first'], 2, '--first needs a value.'],
    [['tail', '-n'], 2, '-n needs a value.'],
    [['tail', '-x', '5'], 2, 'There is no option "-x"'],
    [['verify', 'audit.jsonl'], 2, '"audit.jsonl" is not expected.'],
    [['export', '--format', 'xml'], 2, '--format must be jsonl or csv.'],
    [['export', '--since', 'soon'], 2, '--since must be a time'],
    [['show', '--audit-file', '/nowhere/audit.jsonl'], 2, 'Name a call.'],
    [['show', 'x', '--audit-file', '/nowhere/audit.jsonl'], 1, 'There is no audit file /nowhere/audit.jsonl.'],
    [['verify', '--bogus'], 2, 'There is no option "--bogus"'],
  ])('%j is refused with a sentence', async (args, code, sentence) => {
    const got = await asked(args);
    expect([got.code, got.errors]).toEqual([code, expect.stringContaining(sentence)]);
  });
});

/** The rows of a text of CSV, as RFC 4180 has it. */
const parseCsv = (text: string): string[][] =>
  text
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((row) => row !== '')
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
