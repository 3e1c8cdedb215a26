import type { TSchema } from '@sinclair/typebox';
import { ProxmoxError } from '../../errors.ts';
import { parseUpid, type Upid } from '../../rules/upid.ts';
import { Arg } from '../define.ts';

/** The argument that names a task, worded once. */
export const upidArgument: TSchema = Arg.text('UPID:…, from the call that began it', { minLength: 1 });

/** The parts of a given UPID; fails as INVALID_INPUT for what is none. */
export const givenUpid = (text: string): Upid => {
  const upid = parseUpid(text);
  if (upid) return upid;
  throw new ProxmoxError(
    'INVALID_INPUT',
    `upid: ${JSON.stringify(text.slice(0, 120))} is not the identifier of a task.`,
    { next: 'Give the whole UPID, from "UPID:" to the colon at its end; pve_task_list names those of recent tasks.' },
  );
};
