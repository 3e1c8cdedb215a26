import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/status.ts';

export const GetCurrent = Type.Object<t.GetCurrentParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostReboot = Type.Object<t.PostRebootParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, description: 'Seconds to wait for the guest to shut down' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostReset = Type.Object<t.PostResetParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostResume = Type.Object<t.PostResumeParams>({
  nocheck: Type.Optional(Type.Boolean({ description: 'Skip the check that the VM\'s configuration is on this node; used during migration' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostShutdown = Type.Object<t.PostShutdownParams>({
  forceStop: Type.Optional(Type.Boolean({ default: false, description: 'Stop the guest hard if it is still running after the timeout' })),
  keepActive: Type.Optional(Type.Boolean({ default: false, description: 'Leave the VM\'s volumes active after it has stopped' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  timeout: Type.Optional(Type.Integer({ minimum: 0, description: 'Seconds to wait for the guest to shut down' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  'force-cpu': Type.Optional(Type.String({ description: 'QEMU -cpu argument used in place of the configured CPU' })),
  machine: Type.Optional(Type.PropertyString('nodes.qemu.status.machine', { description: 'QEMU machine type in place of the configured one, e.g. pc-q35-9.0' })),
  migratedfrom: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the VM is being migrated from (used by migrations)' })),
  migration_network: Type.Optional(Type.String({ format: 'CIDR', description: 'Network the migration uses, e.g. 192.0.2.0/24' })),
  migration_type: Type.Optional(Type.String({ enum: ['secure', 'insecure'], description: 'Whether migration traffic is encrypted through SSH' })),
  'nets-host-mtu': Type.Optional(Type.String({ pattern: '^(?:net\\d+=\\d+(,net\\d+=\\d+)*)$', description: 'MTU each VirtIO interface had on the source node of a migration, e.g. net0=1500; 0 sets none' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  stateuri: Type.Optional(Type.String({ maxLength: 128, description: 'Where to load the VM\'s saved or incoming state from' })),
  targetstorage: Type.Optional(Type.String({ format: 'storage-pair-list', description: 'Storages for disks of the incoming migration, SOURCE:TARGET pairs or one for all' })),
  timeout: Type.Optional(Type.Integer({ minimum: 0, description: 'Seconds the VM may take to start' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
  'with-conntrack-state': Type.Optional(Type.Boolean({ default: false, description: 'Carry the VM\'s tracked firewall connections over to the target' })),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  keepActive: Type.Optional(Type.Boolean({ default: false, description: 'Leave the VM\'s volumes active after it has stopped' })),
  migratedfrom: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the VM is being migrated from (used by migrations)' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'overrule-shutdown': Type.Optional(Type.Boolean({ default: false, description: 'Abort shutdown tasks running for the guest before stopping it' })),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  timeout: Type.Optional(Type.Integer({ minimum: 0, description: 'Seconds to wait for the VM to stop' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSuspend = Type.Object<t.PostSuspendParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  statestorage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage for the saved VM memory. Needs todisk' })),
  todisk: Type.Optional(Type.Boolean({ default: false, description: 'Save the VM\'s memory to disk and stop it (hibernate)' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { dependentRequired: { statestorage: ['todisk'] }, additionalProperties: false });
