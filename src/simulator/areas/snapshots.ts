import { forBothKinds, given, text, type Handler, type Handlers } from '../call.ts';
import { checkLock } from '../guests/change.ts';
import { digestOf } from '../guests/options.ts';
import { presentGuest } from './guests/present.ts';
import { remove } from './snapshots/remove.ts';
import { rollback } from './snapshots/rollback.ts';
import { take } from './snapshots/take.ts';
import { snapshotOf, wireSnapshot } from './snapshots/tree.ts';

const list: Handler = (call) => {
  const guest = presentGuest(call);
  const { parent } = guest.config;
  return [
    ...guest.snapshots.map(({ name, description, takenAt, parent: below, withMemory }) => ({
      name,
      description,
      snaptime: takenAt,
      ...(below === undefined ? {} : { parent: below }),
      ...(guest.kind === 'qemu' ? { vmstate: withMemory ? 1 : 0 } : {}),
    })),
    {
      name: 'current',
      description: 'You are here!',
      digest: digestOf(guest),
      running: guest.running ? 1 : 0,
      ...(parent === undefined ? {} : { parent }),
    },
  ];
};

const read: Handler = (call) => wireSnapshot(presentGuest(call), text(call, 'snapname'));

const describe: Handler = (call) => {
  const guest = presentGuest(call);
  checkLock(call.params, guest);
  const snapshot = snapshotOf(guest, text(call, 'snapname'));
  const description = given(call, 'description')?.trimEnd();
  if (description !== undefined) {
    snapshot.description = guest.kind === 'lxc' && description !== '' ? `${description}\n` : description;
  }
  return null;
};

export const snapshotHandlers: Handlers = {
  ...forBothKinds('GET /{vmid}/snapshot', list),
  ...forBothKinds('POST /{vmid}/snapshot', take),
  ...forBothKinds('DELETE /{vmid}/snapshot/{snapname}', remove),
  ...forBothKinds('GET /{vmid}/snapshot/{snapname}/config', read),
  ...forBothKinds('PUT /{vmid}/snapshot/{snapname}/config', describe),
  ...forBothKinds('POST /{vmid}/snapshot/{snapname}/rollback', rollback),
};
