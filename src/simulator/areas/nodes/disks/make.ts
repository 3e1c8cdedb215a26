import { flag, list, nodeOf, text, type Call, type Handler, type Handlers } from '../../../call.ts';
import { refuse } from '../../../refusal.ts';
import { needZfs } from './read.ts';
import { checkLevel, RECIPES, type Recipe } from './recipes.ts';
import { clear, deviceAt, disksOf, partitionName, useOf, type Disk, type Disks } from './state.ts';
import { addStorage, checkStorage, removeStorages } from './storages.ts';

const STEP_MS = 900;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const ofCall = (call: Pick<Call, 'cluster' | 'params'>): Disks => disksOf(call.cluster, nodeOf(call));

/** The disk with this path, where nothing uses it. */
const unused = (disks: Disks, path: string): Disk => {
  const found = deviceAt(disks, path);
  if (!found) throw refuse('not a valid block device');
  if (found.partition ? found.partition.used !== '' : useOf(found.disk) !== undefined) {
    throw refuse(`device '${path}' is already in use`);
  }
  return found.disk;
};

/** The names under which things of one kind are known, as the kernel sees them. */
const fullName = ({ kind }: Recipe, name: string): string => (kind === 'lvmthin' ? `${name}/${name}` : name);

const checkFree = (disks: Disks, recipe: Recipe, name: string): void => {
  // A thin pool comes with a volume group of its own.
  const taken = disks.made.some(
    (each) =>
      each.name === fullName(recipe, name) || (recipe.use === 'LVM' && each.kind === 'lvm' && each.name === name),
  );
  if (taken) throw refuse(`${recipe.title(name)} already exists on node`);
};

const create =
  (recipe: Recipe): Handler =>
  (call) => {
    if (recipe.kind === 'zfs') needZfs(call);
    const { cluster } = call;
    const node = nodeOf(call);
    const disks = ofCall(call);
    const name = text(call, 'name');
    const paths = recipe.kind === 'zfs' ? list(call, 'devices') : [text(call, 'device')];
    const wanted = recipe.storage(name);
    const checked = (): Disk[] => {
      const found = paths.map((path) => unused(disks, path));
      if (new Set(found).size < found.length) throw refuse('a disk is named twice');
      checkFree(disks, recipe, name);
      if (flag(call, 'add_storage')) checkStorage(cluster, wanted);
      return found;
    };
    checked();
    if (recipe.kind === 'zfs') checkLevel(call, paths.length);
    const uuid = cluster.unique(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    return call.begin(`${recipe.verb}create`, name, function* (task) {
      for (const line of recipe.commands(name, paths)) task.log(line);
      yield STEP_MS;
      const found = checked();
      const size = recipe.size(
        call,
        found.map((disk) => disk.size),
      );
      const form = recipe.form?.(call);
      const devices = found.map((disk) =>
        occupy(disk, form !== undefined && recipe.kind === 'directory' ? form : recipe.use, recipe),
      );
      if (recipe.kind === 'lvmthin')
        disks.made.push({ kind: 'lvm', name, devices, size: sum(found.map((disk) => disk.size)) });
      disks.made.push({
        kind: recipe.kind,
        name: fullName(recipe, name),
        devices,
        size,
        uuid,
        ...(form === undefined ? {} : { form }),
      });
      if (flag(call, 'add_storage')) addStorage(cluster, wanted, node.name, size);
    });
  };

/** Marks a disk as used, in one partition where its user makes one, and gives the device that is used. */
const occupy = (disk: Disk, use: string, { kind }: Recipe): string => {
  disk.gpt = true;
  if (kind === 'lvm' || kind === 'lvmthin') {
    disk.gpt = false;
    disk.used = use;
    return disk.name;
  }
  disk.partitions = [{ size: disk.size, used: use }];
  return partitionName(disk, 0);
};

const remove =
  (recipe: Recipe): Handler =>
  (call) => {
    if (recipe.kind === 'zfs') needZfs(call);
    const name = text(call, 'name');
    const group = text(call, 'volume-group') || name;
    const full = recipe.kind === 'lvmthin' ? `${group}/${name}` : name;
    const place = recipe.kind === 'lvmthin' ? { vgname: group, thinpool: name } : recipe.storage(name).place;
    const found = ofCall(call).made.find((each) => each.kind === recipe.kind && each.name === full);
    if (recipe.kind === 'directory' && !found) throw refuse(`no mount unit for '/mnt/pve/${name}'`);
    return call.begin(`${recipe.verb}remove`, name, function* (task) {
      const disks = ofCall(call);
      const made = disks.made.find((each) => each.kind === recipe.kind && each.name === full);
      yield STEP_MS;
      if (!made) throw new Error(`${recipe.title(full)} does not exist`);
      const others = disks.made.filter((each) => each !== made && each.name.startsWith(`${made.name}/`));
      if (others.length > 0) throw new Error(`${recipe.title(full)} still has logical volumes`);
      disks.made.splice(disks.made.indexOf(made), 1);
      task.log(`removed ${recipe.title(full)}`);
      if (flag(call, 'cleanup-config')) removeStorages(call.cluster, place, nodeOf(call).name);
      if (!flag(call, 'cleanup-disks')) return;
      if (recipe.kind === 'lvmthin') {
        const own = disks.made.findIndex((each) => each.kind === 'lvm' && each.name === group);
        if (own >= 0) disks.made.splice(own, 1);
      }
      for (const device of made.devices) {
        task.log(`wiping /dev/${device}`);
        clear(deviceAt(disks, device)?.disk);
      }
    });
  };

const path = '/nodes/{node}/disks';

/** Makes things of disks and takes them apart. */
export const diskMakers: Handlers = Object.fromEntries(
  RECIPES.flatMap((recipe): [string, Handler][] => [
    [`POST ${path}/${recipe.kind}`, create(recipe)],
    [`DELETE ${path}/${recipe.kind}/{name}`, remove(recipe)],
  ]),
);
