import { ownerOf, volumesIn } from '../volumes.ts';
import { both, deletes, either, given, off, on, set, some, textsOf, WRITE, type Raise, type When } from './match.ts';

const CREATE = /^POST \/nodes\/\{node\}\/(?:qemu|lxc)$/;
const CONFIG = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/config$/;
const GUEST = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:$|\/\{vmid\}\/config$)/;

const DISK = /^(?:(?:unused|scsi|virtio|sata|ide|mp)\d+|efidisk\d*|tpmstate\d*|rootfs|cdrom)$/;
const LOGIN = /^(?:cipassword|ciuser|sshkeys)$/;

/** A disk that belongs to another guest, attached rather than copied from. */
const foreignDisk: When = (params) => {
  const mine = textsOf(params['vmid']);
  const isForeign = (text: string): boolean =>
    volumesIn(text).some(({ name, key }) => {
      const owner = key === 'import-from' ? undefined : ownerOf(name);
      return owner !== undefined && !mine.includes(String(owner));
    });
  return Object.entries(params).some(([name, value]) => DISK.test(name) && textsOf(value).some(isForeign));
};

const isHostPath = (text: string): boolean =>
  /^(?:cdrom|physical)(?:,|$)/.test(text) ||
  text.split(',').some((part) => /^\s*(?:(?:file|volume|import-from)=)?\//.test(part));

/** Features of a container beyond nesting without the rights of the host's administrator, which is how containers usually are. */
const features: When = (params) =>
  params['features'] !== undefined &&
  !(isOnly(params['features'], /^nesting=[01]$/) && isOnly(params['unprivileged'], /^(?:1|on|yes|true)$/i));

const isOnly = (value: unknown, form: RegExp): boolean =>
  textsOf(value).length > 0 && textsOf(value).every((text) => form.test(text));

const hostDevice = either(
  some(/^(?:hostpci|parallel|dev|virtiofs)\d+$|^ivshmem$/),
  features,
  some(/^usb\d+$/, (text) => !/^(?:host=)?spice(?:,|$)/.test(text)),
  some(/^serial\d+$/, (text) => text !== 'socket'),
  some(DISK, isHostPath),
);

/** What raises the class of requests about guests. */
export const GUEST_RAISES: readonly Raise[] = [
  {
    to: 'destroy',
    because: 'delete removes the source after the copy',
    when: on(/\/(?:move_disk|move_volume|remote_migrate)$/, set('delete')),
  },
  {
    to: 'destroy',
    because: 'local disks are copied, and removed where they were',
    when: on(WRITE, set('with-local-disks')),
  },
  { to: 'destroy', because: 'delete names a disk', when: on(GUEST, deletes(DISK)) },
  { to: 'destroy', because: 'force removes disks that are taken out', when: on(CONFIG, set('force')) },
  {
    to: 'destroy',
    because: 'force overwrites an existing guest with a backup',
    when: on(
      CREATE,
      both(
        set('force'),
        either(given('archive', 'restore'), (_, route) => route.endsWith('/lxc')),
      ),
    ),
  },
  { to: 'destroy', because: 'a disk of another guest is attached', when: on(GUEST, foreignDisk) },
  { to: 'destroy', because: 'it becomes a template, which cannot be undone', when: on(CONFIG, set('template')) },
  {
    to: 'destroy',
    because: 'the protection of the guest is lifted',
    when: on(CONFIG, either(off('protection'), deletes(/^protection$/))),
  },
  {
    to: 'destroy',
    because: 'force destroys it even while it runs',
    when: on(/^DELETE \/nodes\/\{node\}\/lxc\/\{vmid\}$/, set('force')),
  },
  { to: 'destroy', because: 'skiplock goes past the lock of work that still runs', when: on(WRITE, set('skiplock')) },
  {
    to: 'disrupt',
    because: 'the lock of the guest is changed',
    when: on(CONFIG, either(given('lock'), deletes(/^lock$/))),
  },
  {
    to: 'disrupt',
    because: 'a network card is changed or removed',
    when: on(CONFIG, either(some(/^net\d+$/), deletes(/^net\d+$/))),
  },
  {
    to: 'disrupt',
    because: 'who can log in to the guest changes at its next start',
    when: on(CONFIG, either(some(LOGIN), deletes(LOGIN))),
  },
  {
    to: 'disrupt',
    because: 'the disk goes to another guest',
    when: on(/\/(?:move_disk|move_volume)$/, given('target-vmid')),
  },
  { to: 'disrupt', because: 'it stops hard', when: on(WRITE, set('overrule-shutdown', 'forceStop', 'force-stop')) },
  {
    to: 'exec',
    because: 'a program of the host is named',
    when: on(WRITE, given('args', 'hookscript', 'script', 'cmd', 'cmd-opts')),
  },
  { to: 'exec', because: 'a program of the guest is named', when: on(GUEST, given('cicustom', 'entrypoint')) },
  {
    to: 'disrupt',
    because: 'a device or directory of the host is handed to the guest',
    when: on(GUEST, hostDevice),
  },
  {
    to: 'disrupt',
    because: 'the administrator of the container becomes that of the host',
    when: on(GUEST, off('unprivileged')),
  },
];
