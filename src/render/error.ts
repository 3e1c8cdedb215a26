import type { ProxmoxError } from '../errors.ts';
import { fence, oneLine } from './clean.ts';

/** An error as text, complete by itself: code, what happened, what Proxmox VE said (as data), and the next step. */
export const errorText = (error: ProxmoxError): string => {
  const { request, proxmox, fields, upid, log, done, unsure } = error.details;
  const said =
    proxmox === undefined || proxmox === '' ? [] : [`Proxmox VE says: ${JSON.stringify(oneLine(proxmox, 400))}`];
  return [
    `${error.code}: ${oneLine(error.message, 1_000)}`,
    ...said,
    ...Object.entries(fields ?? {}).map(([name, text]) => `  ${oneLine(name)}: ${JSON.stringify(oneLine(text, 200))}`),
    ...(request === undefined ? [] : [`Request: ${oneLine(request, 200)}`]),
    ...(unsure ? ['It is not known whether this was done: look before you call again.'] : []),
    ...(upid === undefined ? [] : [`Task: ${oneLine(upid, 200)}`]),
    ...(log && log.length > 0 ? [fence('task log', log)] : []),
    ...(done && done.length > 0 ? [`Done before that: ${done.map((each) => oneLine(each, 200)).join('; ')}`] : []),
    `Next: ${oneLine(error.next, 1_500)}`,
  ].join('\n');
};
