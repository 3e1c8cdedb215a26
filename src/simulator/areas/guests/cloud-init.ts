import { text, type Handler, type Handlers } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { driftOf, writeDrive } from '../../guests/cloud-init-drift.ts';
import { wireValue } from '../../guests/options.ts';
import { metaFile, networkFile, userFile } from './cloud-init-files.ts';
import { presentGuest } from './present.ts';

/** The options that are listed whether they changed or not. */
const LISTED = ['cicustom', 'cipassword', 'citype', 'ciupgrade', 'ciuser', 'nameserver', 'searchdomain', 'sshkeys'];

const list: Handler = async (call) => {
  const guest = presentGuest(call);
  const was = driftOf(call.cluster, guest);
  const shown = (key: string, value: string | undefined): Promise<unknown> | undefined =>
    value === undefined ? undefined : wireValue(guest, key, value);
  const names = [...new Set([...LISTED, ...was.keys()])];
  const entries = await Promise.all(
    names.map(async (key) => {
      const [now, drive] = [guest.config[key], was.get(key)];
      if (!was.has(key)) return now === undefined ? [] : [{ key, value: await shown(key, now) }];
      if (now === undefined) return [{ key, delete: 1 }];
      return [
        { key, ...(drive === undefined ? {} : { value: await shown(key, drive) }), pending: await shown(key, now) },
      ];
    }),
  );
  return entries.flat();
};

const regenerate: Handler = (call) => {
  const guest = presentGuest(call);
  checkLock(call.params, guest);
  writeDrive(call.cluster, guest);
  return null;
};

const FILES = { user: userFile, network: networkFile, meta: metaFile } as const;

const dump: Handler = (call) => FILES[text(call, 'type') as keyof typeof FILES](presentGuest(call));

export const cloudInitHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/cloudinit': list,
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': regenerate,
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump': dump,
};
