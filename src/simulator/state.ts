import type { AccessRules } from './access.ts';
import type { Tasks } from './tasks.ts';

/** A node. Sizes in bytes, times in milliseconds since 1970. */
export interface SimNode {
  readonly name: string;
  readonly ip: string;
  online: boolean;
  /** The release of Proxmox VE on it, where it is not that of the recordings. */
  readonly version?: { readonly release: string; readonly version: string; readonly repoid: string };
  readonly cores: number;
  readonly model: string;
  readonly memory: number;
  /** Memory and processor share that the host itself uses. */
  readonly ownMemory: number;
  readonly ownLoad: number;
  readonly disk: number;
  readonly usedDisk: number;
  bootedAt: number;
  /** Bridges that guests can be connected to; those of its network configuration, where nothing else makes one. */
  bridges: readonly string[];
  /** Its network cards and configuration to begin with, where they are not the usual ones for its bridges. */
  readonly network?: {
    readonly cards: readonly string[];
    readonly interfaces: readonly Readonly<Record<string, unknown>>[];
  };
  /** PCI devices where they are not the usual ones. */
  readonly pci?: readonly Readonly<Record<string, unknown>>[];
  /** Options of its own configuration to begin with. */
  readonly options?: Options;
  /** Set for a system with nothing but Proxmox VE on it: no block devices, no ZFS, no package sources, few services. */
  readonly bare?: boolean;
}

export interface SimSnapshot {
  readonly name: string;
  description: string;
  /** Seconds since 1970. */
  readonly takenAt: number;
  parent?: string;
  readonly withMemory: boolean;
  /** The configuration as it was; the present one where a scene does not tell. */
  readonly config?: Options;
  /** Whether the guest ran when it was taken. */
  readonly running?: boolean;
}

/** Options by name, as text: `null` marks one that is to be removed. */
export type Options = Record<string, string>;

/** A guest that is switched on. */
export interface Running {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly pid: number;
  /** What its process was named when it began; that of the guest unless told. */
  readonly name?: string;
  /** When what runs in it began to boot, where that is later than the process: after a reset. */
  bootedAt?: number;
  /** Whether its processors stand still. */
  paused?: boolean;
  /** Set where it found nothing to boot: nobody in it hears a request. */
  readonly blank?: boolean;
}

export interface SimGuest {
  readonly vmid: number;
  readonly kind: 'qemu' | 'lxc';
  node: string;
  config: Options;
  /** What waits for a restart. */
  pending: Record<string, string | null>;
  /** Present while it runs. */
  running?: Running | undefined;
  readonly snapshots: SimSnapshot[];
  pool?: string;
  /** Whether what runs in it reacts to a shutdown request. */
  obeys: boolean;
  /** Processor share and part of its memory that it uses while it runs. */
  readonly load: number;
  readonly fill: number;
  readonly addresses: readonly string[];
  /** When it was made, in milliseconds since 1970; absent for what was there from the beginning. */
  readonly madeAt?: number;
}

/** An operating system, as the agent in a guest tells of it. */
export interface SimSystem {
  /** The name it calls itself; that of the guest unless told. */
  readonly hostname?: string;
  /** What `get-osinfo` answers. */
  readonly osinfo: Readonly<Record<string, string>>;
  /** Version of its guest agent. */
  readonly agent: string;
  /** Where it mounts the disk that it boots from; absent where it runs from memory. */
  readonly root?: { readonly mountpoint: string; readonly type: string };
  /** Whether passwords of its users can be set. */
  readonly passwords: boolean;
}

export interface SimVolume {
  volid: string;
  readonly content: string;
  readonly format: string;
  size: number;
  /** What it takes on its storage, in bytes; its size unless told. */
  used?: number;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly vmid?: number;
  notes?: string;
  protected?: boolean;
  /** The volume that a linked clone stands on. */
  readonly parent?: string;
  /** What boots from it, where that is not the usual for its guest's `ostype`. */
  readonly system?: SimSystem;
  /** Whether nothing was ever written to it: no guest can boot from it. */
  empty?: boolean;
  /** What a backup has inside: the guest's kind and configuration, as it was. */
  readonly backup?: { readonly kind: SimGuest['kind']; readonly config: Options };
  /** The node it is on, for storages that are not shared. */
  readonly node?: string;
}

export interface SimStorage {
  readonly name: string;
  readonly type: string;
  content: readonly string[];
  shared: boolean;
  /** Nodes that have it. */
  nodes: readonly string[];
  total: number;
  used: number;
  readonly volumes: SimVolume[];
  /** Further members of its configuration. */
  more: Readonly<Record<string, string>>;
}

/** A whole cluster. */
export interface Cluster {
  readonly name: string;
  readonly nodes: readonly SimNode[];
  readonly guests: Map<number, SimGuest>;
  readonly storages: SimStorage[];
  readonly access: AccessRules;
  readonly tasks: Tasks;
  /** Scheduled backups that it has at first, by their identifiers. */
  readonly backupJobs?: readonly (readonly [id: string, options: Readonly<Record<string, string | number>>])[];
  /** The next of the values that have to be unique, such as MAC addresses and tickets: hexadecimal, the same in every run. */
  readonly unique: (digits: number) => string;
}

/** Whether a guest is a template. */
export const isTemplate = ({ config }: SimGuest): boolean => config['template'] === '1';
