import type { AccessRules } from './access.ts';
import type { Tasks } from './tasks.ts';

/** A node. Sizes in bytes, times in milliseconds since 1970. */
export interface SimNode {
  readonly name: string;
  readonly ip: string;
  online: boolean;
  readonly cores: number;
  readonly model: string;
  readonly memory: number;
  /** Memory and processor share that the host itself uses. */
  readonly ownMemory: number;
  readonly ownLoad: number;
  readonly disk: number;
  readonly usedDisk: number;
  readonly bootedAt: number;
  readonly bridges: readonly string[];
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
  /** Whether its processors stand still. */
  paused?: boolean;
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
  /** The next of the values that have to be unique, such as MAC addresses and tickets: hexadecimal, the same in every run. */
  readonly unique: (digits: number) => string;
}

/** Whether a guest is a template. */
export const isTemplate = ({ config }: SimGuest): boolean => config['template'] === '1';
