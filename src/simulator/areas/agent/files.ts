import { given, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { agentError, thawed } from './answering.ts';
import type { Inside } from './inside.ts';

/** Why a file can't be opened; undefined where it can. */
export const openProblem = ({ files, folders }: Inside, path: string, write: boolean): string | undefined => {
  if (folders.has(path)) return 'Is a directory';
  if (files.has(path)) return undefined;
  const above = folderOf(path);
  if (files.has(above)) return 'Not a directory';
  return write && folders.has(above) ? undefined : 'No such file or directory';
};

/** The folder that a path is in. */
export const folderOf = (path: string): string => path.replace(/\/[^/]*$/, '') || '/';

/** A path without detours. */
export const plainPath = (path: string): string => path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');

const open = (call: Call, mode: 'r' | 'wb'): [Inside, string] => {
  const { inside } = thawed(call, 'file-open');
  const named = text(call, 'file');
  const path = plainPath(named);
  const problem = openProblem(inside, path, mode === 'wb');
  if (problem !== undefined) throw agentError(`failed to open file '${named}' (mode: '${mode}'): ${problem}`);
  return [inside, path];
};

const MOST = 16 * 1024 ** 2;

const read: Handler = (call) => {
  const [inside, path] = open(call, 'r');
  const count = number(call, 'count') ?? MOST;
  const offset = number(call, 'offset') ?? 0;
  const bytes = (inside.files.get(path) ?? '').slice(offset, offset + count);
  const encoded = given(call, 'decode') === '0';
  return {
    content: encoded ? Buffer.from(bytes, 'latin1').toString('base64') : bytes,
    'bytes-read': bytes.length,
    // An agent only knows that it is at the end when it gets less than it asked for.
    ...(bytes.length === count ? { truncated: 1 } : {}),
  };
};

const write: Handler = (call) => {
  const content = text(call, 'content');
  const raw = given(call, 'encode') === '0';
  if (!raw && /[^\0-\xff]/.test(content)) throw refuse('Wide character in subroutine entry');
  const [inside, path] = open(call, 'wb');
  // The file is emptied when it is opened.
  inside.files.set(path, '');
  if (raw && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw agentError("Invalid parameter 'buf-b64'");
  inside.files.set(path, raw ? Buffer.from(content, 'base64').toString('latin1') : content);
  return null;
};

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

/** Files in a guest, read and written by its agent. */
export const fileHandlers: Handlers = { [`GET ${AGENT}/file-read`]: read, [`POST ${AGENT}/file-write`]: write };
