import { text, type Handler, type Handlers } from '../../call.ts';
import { makeChange, readChange } from '../../guests/change.ts';
import { checkLockFile } from '../lifecycle/lock-file.ts';
import { presentGuest } from './present.ts';

/** The same as removing options, whatever they are. */
const unlink: Handler = async (call) => {
  const guest = presentGuest(call);
  const { node, vmid, force } = call.params;
  const change = await readChange({ ...call, params: { node, vmid, force, delete: text(call, 'idlist') } }, guest);
  checkLockFile(call, guest);
  makeChange(call.cluster, guest, change, call.now);
  return null;
};

export const unlinkHandlers: Handlers = { 'PUT /nodes/{node}/qemu/{vmid}/unlink': unlink };
