import { given, number, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { agentError, answering, thawed } from './answering.ts';
import { bytesOf } from './inside.ts';
import { run } from './shell.ts';

/** Every program that is started takes one process for itself and one for the agent. */
const PIDS = 2;

const exec: Handler = (call) => {
  const { command } = call.params;
  const words = (typeof command === 'string' ? [command] : (command ?? [])).map(bytesOf);
  const input = given(call, 'input-data') ?? '';
  if (/[^\0-\xff]/.test(input)) throw refuse('Wide character in subroutine entry');
  const { inside, system, guest } = thawed(call, 'exec');
  const outcome = run(words, { inside, system, guest, now: call.now, input });
  if (!outcome) {
    throw agentError(`Failed to execute child process “${words[0] ?? ''}” (No such file or directory)`);
  }
  const { takes, exit, out, err } = outcome;
  const pid = inside.nextPid;
  inside.nextPid += PIDS;
  inside.processes.set(pid, { endsAt: call.now + takes, exit, out, err });
  return { pid };
};

const status: Handler = (call) => {
  const { inside } = answering(call);
  const pid = number(call, 'pid') ?? 0;
  const process = inside.processes.get(pid);
  if (!process) throw agentError("Invalid parameter 'pid'");
  if (process.endsAt > call.now) return { exited: 0 };
  // A result is given once.
  inside.processes.delete(pid);
  const { exit, out, err } = process;
  return {
    exited: 1,
    exitcode: exit,
    ...(out === '' ? {} : { 'out-data': out, 'out-truncated': 0 }),
    ...(err === '' ? {} : { 'err-data': err, 'err-truncated': 0 }),
  };
};

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

/** Programs in a guest, run by its agent. */
export const execHandlers: Handlers = { [`POST ${AGENT}/exec`]: exec, [`GET ${AGENT}/exec-status`]: status };
