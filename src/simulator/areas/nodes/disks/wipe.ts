import { nodeOf, text, type Handler, type Handlers } from '../../../call.ts';
import { refuse } from '../../../refusal.ts';
import { clear, deviceAt, disksOf, useOf } from './state.ts';

const STEP_MS = 900;

const initGpt: Handler = (call) => {
  const path = text(call, 'disk');
  const found = deviceAt(disksOf(call.cluster, nodeOf(call)), path);
  if (!found) throw refuse('not a valid block device');
  if (found.partition) throw refuse(`${path} is a partition`);
  if (useOf(found.disk) !== undefined || found.disk.gpt) throw refuse(`disk ${path} already in use`);
  return call.begin('diskinit', found.disk.name, function* (task) {
    task.log(`# /sbin/sgdisk ${path} -U R`);
    yield STEP_MS;
    found.disk.gpt = true;
  });
};

const wipe: Handler = (call) => {
  const disks = disksOf(call.cluster, nodeOf(call));
  const path = text(call, 'disk');
  const found = deviceAt(disks, path);
  if (!found) throw refuse('not a valid block device');
  const { disk, partition } = found;
  const held = disks.made.find(({ devices }) =>
    devices.some((device) =>
      partition ? device === path.replace('/dev/', '') : deviceAt(disks, device)?.disk === disk,
    ),
  );
  if (held?.kind === 'directory') throw refuse(`disk/partition '${path}' is mounted`);
  if (held) throw refuse(`disk/partition '${path}' has a holder`);
  return call.begin('wipedisk', path.replace('/dev/', ''), function* (task) {
    task.log(`# /sbin/wipefs --all ${path}`);
    yield STEP_MS;
    if (partition) partition.used = '';
    else clear(disk);
  });
};

/** Makes disks empty, and ready for partitions. */
export const diskWipers: Handlers = {
  'POST /nodes/{node}/disks/initgpt': initGpt,
  'PUT /nodes/{node}/disks/wipedisk': wipe,
};
