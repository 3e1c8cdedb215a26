import type { ProxmoxError } from '../errors.ts';
import { fence, fenceInline, oneLine, randomMark } from './clean.ts';

const requestLine = (request: string, told: (text: string, max: number) => string): string => {
  const [, verb, path] = /^([A-Z]{3,6}) (\S+)$/.exec(request) ?? [];
  return verb === undefined || path === undefined ? told(request, 200) : `${verb} ${told(path, 200)}`;
};

/** An error as text, complete by itself: code, what happened, what Proxmox VE said (as data), and the next step. */
export const errorText = (error: ProxmoxError): string => {
  const { request, proxmox, fields, likely, upid, log, done, unsure } = error.details;
  const mark = randomMark();
  const told = (text: string, max: number): string => fenceInline(oneLine(text, max), mark);
  const said = proxmox === undefined || proxmox === '' ? [] : [`Proxmox VE says: ${told(proxmox, 400)}`];
  return [
    `${error.code}: ${oneLine(error.message, 1_000)}`,
    ...said,
    ...Object.entries(fields ?? {}).map(([name, text]) => `  ${told(name, 80)}: ${told(text, 200)}`),
    ...(likely === undefined ? [] : [`Likely cause: ${oneLine(likely, 300)}`]),
    ...(request === undefined ? [] : [`Request: ${requestLine(request, told)}`]),
    ...(unsure ? ['It is not known whether this was done: look before you call again.'] : []),
    ...(upid === undefined ? [] : [`Task: ${oneLine(upid, 200)}`]),
    ...(log && log.length > 0 ? [fence('task log', log, mark)] : []),
    ...(done && done.length > 0 ? [`Done before that: ${done.map((each) => oneLine(each, 200)).join('; ')}`] : []),
    `Next: ${oneLine(error.next, 1_500)}`,
  ].join('\n');
};
