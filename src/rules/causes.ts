/** Why something failed, as far as a text of Proxmox VE gives it away: a sentence of ours, and what to do about it. */
export interface Cause {
  readonly sentence: string;
  readonly next: string;
}

type Reading = (found: RegExpExecArray) => Cause;

const cause =
  (sentence: string, next: string): Reading =>
  () => ({ sentence, next });

// The first that fits counts: what says more stands before what says less. What is taken out of a text has the form of a name.
const CAUSES: readonly (readonly [RegExp, Reading])[] = [
  [
    /(?:VM|CT) is locked \(([a-z-]{1,20})\)/,
    ([, lock = '']) => ({
      sentence: `A lock is on the guest (${lock}): such work is under way, or broke off and left the lock behind.`,
      next: 'Look for a running task of this guest with pve_task_list; wait for its end. Only where there is none, an operator may take the lock off (qm unlock, pct unlock).',
    }),
  ],
  [
    /can't lock file/,
    cause(
      'Other work on the same guest holds its lock file.',
      'Wait until the task that works on this guest has ended, then call again.',
    ),
  ],
  [
    /no space left on device|not enough (?:free )?space|insufficient free space|out of space|disk quota exceeded/i,
    cause(
      'The storage has no room left.',
      'Look at the fill levels with pve_storage_list; free room, or choose another storage.',
    ),
  ],
  [
    /bridge '([\w.-]{1,40})' does not exist/,
    ([, bridge = '']) => ({
      sentence: `A network card of the guest is connected to the bridge ${bridge}, which its node does not have.`,
      next: 'Connect the card to a bridge that the node has with pve_guest_configure, or create the bridge on the node.',
    }),
  ],
  [
    /no such (?:bridge|vnet)|unable to (?:get|find) (?:bridge|vnet)/i,
    cause(
      'A network card of the guest is connected to a network that its node does not have.',
      'Connect the card to a network that the node has with pve_guest_configure.',
    ),
  ],
  [
    /guest agent is not running|qmp command 'guest-[\w-]+' failed/i,
    cause(
      'The guest agent in the guest does not answer.',
      'Start the agent in the guest (package qemu-guest-agent); right after a start, wait until the guest has booted.',
    ),
  ],
  [
    /No QEMU guest agent configured/i,
    cause(
      'The guest agent is not switched on for this VM.',
      'Install the agent in the guest and switch it on with pve_guest_configure; it works after a stop and start.',
    ),
  ],
  [
    /HA resources and purge parameter not set|HA managed/i,
    cause(
      'The guest is managed by HA, which decides where it runs and whether it does.',
      'Take the guest out of HA first, or ask HA for the change.',
    ),
  ],
  [
    /protection mode enabled/,
    cause(
      'The guest is protected: it and its disks must not be removed.',
      'If it really is to go, the operator or pve_guest_configure lifts the protection first.',
    ),
  ],
  [
    /still in use by linked clone/i,
    cause('Linked clones still use its disks.', 'Delete the linked clones first, or move their disks away.'),
  ],
  [
    /Linked clone feature/,
    cause(
      'A linked clone is not possible here: it takes a template, on a storage that can make linked clones.',
      'Make a full clone.',
    ),
  ],
  [
    /snapshot feature is not available/,
    cause(
      'A disk of the guest is on a storage, or has a format, that can not make snapshots.',
      'Use a backup, or move the disk to a storage that can.',
    ),
  ],
  [
    /is not most recent snapshot/,
    cause(
      'On this storage only the newest snapshot can be gone back to.',
      'List the snapshots with pve_snapshot_list; the newer ones have to be deleted first.',
    ),
  ],
  [
    /is running - destroy failed|(?:VM|CT) \d+ is running|unable to (?:destroy|remove) .{0,40} running/,
    cause('The guest runs.', 'Shut it down first with pve_guest_shutdown.'),
  ],
  [/(?:VM|CT) \d+ already running/, cause('The guest runs already.', 'There is nothing to start.')],
  [/(?:VM|CT) \d+(?: is)? not running/, cause('The guest does not run.', 'Start it first with pve_guest_start.')],
  [
    /VM quit\/powerdown failed|shutdown.{0,40}(?:timeout|timed out)|command 'lxc-stop.{0,80}failed/i,
    cause(
      'The guest did not shut down in the time it had.',
      'Give it more time with timeout, look into the guest, or cut its power with pve_guest_stop.',
    ),
  ],
  [
    /KVM virtuali[sz]ation configured, but not available/i,
    cause(
      'The processor of the node does not offer hardware virtualisation.',
      'Switch virtualisation on in the firmware of the node, or run the VM on another node.',
    ),
  ],
  [
    /cannot allocate memory|unable to allocate \d+ bytes|not enough memory|cannot set up guest memory/i,
    cause(
      'The node has not enough free memory.',
      'Look at pve_node_list; stop other guests, give this one less memory, or use another node.',
    ),
  ],
  [
    /storage '([\w.-]{1,100})' is (?:not (?:available on node|online|active)|disabled)/,
    ([, storage = '']) => ({
      sentence: `The storage ${storage} can not be used on this node.`,
      next: 'Look at pve_storage_list: which nodes have it, and whether it is available.',
    }),
  ],
  [
    /storage '([\w.-]{1,100})' does not exist/,
    ([, storage = '']) => ({
      sentence: `There is no storage ${storage}.`,
      next: 'Use one that pve_storage_list shows.',
    }),
  ],
  [
    /no such volume|volume '[^']*' does not exist|can't open disk image|Could not open '[^']*': No such file/i,
    cause(
      'A disk or image that the guest needs is not where its configuration says.',
      'Compare its configuration with pve_storage_content; take the missing image out of the drive, or restore the disk.',
    ),
  ],
  [
    /PCI device .{0,40}(?:in use|not found)|no (?:pci|iommu) device|failed to open \/dev\/vfio/i,
    cause(
      'A device of the node that is handed to the guest is missing or in use.',
      'Look which other guest uses the device, and at the hardware of the node.',
    ),
  ],
  [
    /received interrupt|^interrupted by signal/i,
    cause('Somebody stopped the task.', 'What it was to do may be half done: look before you call again.'),
  ],
];

/** The likely cause of a failure, from what Proxmox VE said of it: the text of an error first, then the lines of a log from the last on. */
export const causeIn = (said: string, log: readonly string[] = []): Cause | undefined => {
  for (const text of [said, ...log.toReversed()]) {
    for (const [pattern, reading] of CAUSES) {
      const found = pattern.exec(text);
      if (found) return reading(found);
    }
  }
  return undefined;
};
