import { flag, given, may, need, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { forbidden, invalid } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Script, TaskHandle } from '../../tasks.ts';
import { folderOf } from '../../volumes/paths.ts';
import { storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { refuse } from '../../refusal.ts';
import { checkAccess } from '../storage/names.ts';
import { configurationText } from './archive.ts';
import { backUp, type Job } from './guest-backup.ts';
import type { Mode } from './phases.ts';
import { withRetention } from './prune.ts';
import { checkOptionRights, choiceProblem, chosenGuests, type Choice } from './request.ts';
import { backupStorage, jobStorage } from './target.ts';

const USUAL_STORAGE = 'local';

const choiceOf = (call: Call): Choice => ({
  vmid: given(call, 'vmid'),
  all: flag(call, 'all'),
  pool: given(call, 'pool'),
  exclude: given(call, 'exclude'),
});

const quoted = (value: string): string => (/^[\w.,:/=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);

/** The command that a request stands for: the log begins with it. */
const commandLine = ({ params }: Call): string =>
  [
    'vzdump',
    ...(typeof params['vmid'] === 'string' ? [params['vmid'].split(/[,;\s]+/).join(' ')] : []),
    ...Object.entries(params).flatMap(([name, value]) =>
      name === 'vmid' || value === undefined || value === null
        ? []
        : [value].flat().map((each) => `--${name} ${quoted(each)}`),
    ),
  ].join(' ');

/** Nodes on which backups are being made: each makes one run at a time. */
const busy = slice((): Set<string> => new Set());

const WAIT_MS = 1_000;
const USUAL_LOCKWAIT_MINUTES = 180;

const turn = function* (call: Call, node: string, task: TaskHandle): Generator<number, void> {
  const nodes = busy(call.cluster);
  if (!nodes.has(node)) return;
  task.log('INFO: trying to get global lock - waiting...');
  const minutes = Number(given(call, 'lockwait') ?? USUAL_LOCKWAIT_MINUTES);
  for (let waited = 0; nodes.has(node); waited += WAIT_MS) {
    if (waited >= minutes * 60_000) throw new Error("can't acquire lock '/var/run/vzdump.lock' - got timeout");
    yield WAIT_MS;
  }
  task.log('INFO: got global lock');
};

/** The storage of a run: the named one, or the one that has the named folder. */
const targetOf = (call: Call, node: string): ReturnType<typeof jobStorage> => {
  const folder = given(call, 'dumpdir');
  if (folder === undefined) return jobStorage(call.cluster, given(call, 'storage') ?? USUAL_STORAGE, node);
  const found = call.cluster.storages.find((storage) => folderOf(storage, 'backup') === folder);
  if (!found) throw new Error(`dumpdir '${folder}' does not exist`);
  return jobStorage(call.cluster, found.name, node);
};

const retentionFor = (call: Call, storage: ReturnType<typeof jobStorage>): string | undefined =>
  given(call, 'remove') === '0' ? undefined : (given(call, 'prune-backups') ?? storage.more['prune-backups']);

/** What the task does: each guest in turn, as far as the caller may back it up. */
const run = (call: Call, vmids: readonly number[], elsewhere: readonly number[]): Script =>
  function* (task) {
    const { cluster } = call;
    const node = nodeOf(call).name;
    const storage = targetOf(call, node);
    yield* turn(call, node, task);
    busy(cluster).add(node);
    try {
      task.log(`INFO: starting new backup job: ${commandLine(call)}`);
      if (elsewhere.length > 0) task.log(`INFO: skip external VMs: ${elsewhere.join(', ')}`);
      const allowed = vmids.filter((vmid) => !cluster.guests.has(vmid) || may(call, `/vms/${vmid}`, ['VM.Backup']));
      const denied = vmids.find((vmid) => !allowed.includes(vmid));
      if (denied !== undefined && !flag(call, 'all')) throw forbidden(`/vms/${denied}, VM.Backup`);
      const job: Job = {
        call,
        node,
        storage,
        mode: (given(call, 'mode') ?? 'snapshot') as Mode,
        compress: given(call, 'compress') ?? '0',
        ionice: given(call, 'ionice') ?? '7',
        notes: given(call, 'notes-template'),
        protected: flag(call, 'protected'),
        retention: retentionFor(call, storage),
      };
      task.endsAs('job errors');
      let failed = 0;
      for (const vmid of allowed) failed += (yield* backUp(job, vmid, task)) ? 0 : 1;
      task.log(`INFO: Backup job finished ${failed > 0 ? 'with errors' : 'successfully'}`);
      task.log('INFO: notified via target `mail-to-root`');
      if (failed > 0) throw new Error('job errors');
    } finally {
      busy(cluster).delete(node);
    }
  };

/** Ends the runs that are under way on a node. */
const stopRuns = ({ cluster }: Call, node: string): void => {
  for (const { type, node: on, exit, upid } of cluster.tasks.list()) {
    if (type === 'vzdump' && on === node && exit === undefined) cluster.tasks.abort(upid);
  }
};

const vzdump: Handler = (call) => {
  const node = nodeOf(call).name;
  const choice = choiceOf(call);
  checkOptionRights(call);
  const problem = flag(call, 'stop') ? undefined : choiceProblem(choice);
  if (problem) throw invalid(problem);
  const target = given(call, 'dumpdir') === undefined ? (given(call, 'storage') ?? USUAL_STORAGE) : undefined;
  if (target !== undefined) need(call, `/storage/${target}`, ['Datastore.AllocateSpace']);
  if (target !== undefined && given(call, 'prune-backups') !== undefined) {
    need(call, `/storage/${target}`, ['Datastore.Allocate']);
  }
  const nothing = choiceProblem(choice) !== undefined;
  const { guests, missing } = nothing ? { guests: [], missing: [] } : chosenGuests(call.cluster, choice);
  const here = [...guests.filter((guest) => guest.node === node).map(({ vmid }) => vmid), ...missing];
  if (flag(call, 'stop')) stopRuns(call, node);
  // Guests that all run elsewhere are the matter of other nodes.
  if (here.length === 0 && (choice.all !== true || nothing)) return 'OK';
  const elsewhere = guests.filter((guest) => guest.node !== node).map(({ vmid }) => vmid);
  here.sort((a, b) => a - b);
  return call.begin('vzdump', here.length === 1 ? String(here[0]) : '', run(call, here, elsewhere));
};

/** What a host does where neither a request nor its own settings say something else. */
const USUAL = {
  all: 0,
  bwlimit: 0,
  compress: '0',
  fleecing: { enabled: 0 },
  ionice: 7,
  lockwait: 180,
  mailnotification: 'always',
  mode: 'snapshot',
  'notification-mode': 'auto',
  performance: { 'max-workers': 16, 'pbs-entries-max': 1_048_576 },
  pigz: 0,
  'prune-backups': 'keep-all=1',
  quiet: 0,
  remove: 1,
  stdexcludes: 1,
  stop: 0,
  stopwait: 10,
  zstd: 1,
};

const defaults: Handler = (call) => {
  const node = nodeOf(call).name;
  const name = given(call, 'storage') ?? USUAL_STORAGE;
  need(call, `/storage/${name}`, ['Datastore.Audit', 'Datastore.AllocateSpace'], true);
  const storage = backupStorage(call.cluster, name, node);
  const { ionice, ...usual } = USUAL;
  const rules = storage.more['prune-backups'];
  return {
    ...usual,
    ...(rules === undefined ? {} : { 'prune-backups': rules }),
    storage: name,
    ...(may(call, `/nodes/${node}`, ['Sys.Audit'])
      ? { ionice, ...(storage.type === 'pbs' ? {} : { dumpdir: folderOf(storage, 'backup') }) }
      : {}),
  };
};

const extractConfig: Handler = (call) => {
  const [volid, node] = [text(call, 'volume'), nodeOf(call).name];
  checkAccess(call, volid);
  if (storageNameOf(volid) === '') throw refuse(`unable to detect archive type of '${volid}'`);
  storageOn(call.cluster, storageNameOf(volid), node);
  const volume = volumeOn(call.cluster, volid, node);
  if (!volume) throw refuse(`volume '${volid}' does not exist`);
  if (volume.content !== 'backup') throw refuse(`volume '${volid}' is no backup`);
  if (volume.vmid !== undefined) need(call, `/vms/${volume.vmid}`, ['VM.Backup']);
  return configurationText(call.cluster, volume, node);
};

/** Making backups. */
export const vzdumpHandlers: Handlers = {
  'POST /nodes/{node}/vzdump': withRetention(vzdump),
  'GET /nodes/{node}/vzdump/defaults': defaults,
  'GET /nodes/{node}/vzdump/extractconfig': extractConfig,
};
