import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/lxc.ts';

export const DeleteLxcByVmid = Type.Object<t.DeleteLxcByVmidParams>({
  'destroy-unreferenced-disks': Type.Optional(Type.Boolean({ description: 'Also delete volumes of this container that its configuration does not mention' })),
  force: Type.Optional(Type.Boolean({ default: false, description: 'Destroy the container even if it runs' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  purge: Type.Optional(Type.Boolean({ default: false, description: 'Remove the guest from backup and replication jobs and from HA too' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({
  current: Type.Optional(Type.Boolean({ default: false, description: 'Return the values in effect instead of pending ones' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapshot: Type.Optional(Type.String({ maxLength: 40, format: 'pve-configid', description: 'Snapshot whose saved configuration is returned' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetFeature = Type.Object<t.GetFeatureParams>({
  feature: Type.String({ enum: ['snapshot', 'clone', 'copy'], description: 'What the guest is asked to support on its storages' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.Optional(Type.String({ maxLength: 40, format: 'pve-configid', description: 'Snapshot to check the feature for; the current state if omitted' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetInterfaces = Type.Object<t.GetInterfacesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetLxc = Type.Object<t.GetLxcParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetLxcByVmid = Type.Object<t.GetLxcByVmidParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetMigrate = Type.Object<t.GetMigrateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  target: Type.Optional(Type.String({ format: 'pve-node', description: 'Node to check migration to; all others if omitted' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetMtunnelwebsocket = Type.Object<t.GetMtunnelwebsocketParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  socket: Type.String({ description: 'Unix socket on the node the connection is forwarded to' }),
  ticket: Type.String({ description: 'Ticket that authorizes the tunnel connection' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetPending = Type.Object<t.GetPendingParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
  ds: Type.String({ format: 'pve-configid-list', description: 'Data sources to draw, e.g. cpu,mem' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetVncwebsocket = Type.Object<t.GetVncwebsocketParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  port: Type.Integer({ minimum: 5900, maximum: 5999, description: 'Port returned by the proxy call before' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
  vncticket: Type.String({ maxLength: 512, description: 'VNC ticket from the proxy call before' }),
}, { additionalProperties: false });

export const PostClone = Type.Object<t.PostCloneParams>({
  bwlimit: Type.Optional(Type.Number({ minimum: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  description: Type.Optional(Type.String({ description: 'Notes of the new guest' })),
  full: Type.Optional(Type.Boolean({ description: 'Copy all volumes instead of making a linked clone' })),
  hostname: Type.Optional(Type.String({ format: 'dns-name', description: 'Host name of the new container' })),
  newid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the clone' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pool: Type.Optional(Type.String({ format: 'pve-poolid', description: 'Resource pool the new guest is added to' })),
  snapname: Type.Optional(Type.String({ maxLength: 40, format: 'pve-configid', description: 'Snapshot to clone from; the current state if omitted' })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage for the volumes of a full clone; the same as before if omitted' })),
  target: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the clone is created on; needs shared storage' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostLxc = Type.Object<t.PostLxcParams>({
  arch: Type.Optional(Type.String({ enum: ['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'], default: 'amd64', description: 'CPU architecture of the guest' })),
  bwlimit: Type.Optional(Type.Number({ minimum: 0, description: 'Bandwidth limit of the restore in KiB/s; 0 for no limit' })),
  cmode: Type.Optional(Type.String({ enum: ['shell', 'console', 'tty'], default: 'tty', description: 'What the console opens: a login on a tty, /dev/console, or a shell' })),
  console: Type.Optional(Type.Boolean({ default: true, description: 'Give the container a console device (/dev/console)' })),
  cores: Type.Optional(Type.Integer({ minimum: 1, maximum: 8192, description: 'CPU cores the container may use; without it all cores of the node' })),
  cpulimit: Type.Optional(Type.Number({ minimum: 0, maximum: 8192, default: 0, description: 'CPU time limit, counted in CPUs, e.g. 0.5; 0 for no limit' })),
  cpuunits: Type.Optional(Type.Integer({ minimum: 0, maximum: 500000, description: 'CPU weight compared with other guests; more gets more time' })),
  debug: Type.Optional(Type.Boolean({ default: false, description: 'Write a more detailed log when the container starts' })),
  description: Type.Optional(Type.String({ maxLength: 8192, description: 'Notes of the container, in Markdown' })),
  entrypoint: Type.Optional(Type.String({ pattern: '^(?:(?:[^\\x00-\\x08\\x0a-\\x1F\\x7F]+))$', default: '/sbin/init', description: 'Command the container runs as its first process, with arguments' })),
  env: Type.Optional(Type.String({ pattern: '^(?:(?:(?:[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)(?:\\0[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)*))$', description: 'Environment of the container\'s first process: NAME=VALUE, separated by NUL characters' })),
  features: Type.Optional(Type.PropertyString('nodes.lxc.features', { description: 'Extra abilities of the container, e.g. nesting=1,keyctl=1' })),
  force: Type.Optional(Type.Boolean({ description: 'Overwrite the container that has this VMID' })),
  'ha-managed': Type.Optional(Type.Boolean({ default: false, description: 'Make the guest an HA resource' })),
  hookscript: Type.Optional(Type.String({ format: 'pve-volume-id', description: 'Script run at stages of the guest\'s life, e.g. local:snippets/hook.pl' })),
  hostname: Type.Optional(Type.String({ maxLength: 255, format: 'dns-name', description: 'Host name of the container' })),
  'ignore-unpack-errors': Type.Optional(Type.Boolean({ description: 'Go on with the restore when unpacking reports errors' })),
  lock: Type.Optional(Type.String({ enum: ['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'], description: 'Lock on the container that keeps other operations away' })),
  memory: Type.Optional(Type.Integer({ minimum: 16, default: 512, description: 'Memory of the container in MiB' })),
  nameserver: Type.Optional(Type.String({ format: 'lxc-ip-with-ll-iface-list', description: 'DNS servers of the container; the node\'s own where nothing is set' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  onboot: Type.Optional(Type.Boolean({ default: false, description: 'Start the guest when the node boots' })),
  ostemplate: Type.String({ maxLength: 255, description: 'Template or backup to create the container from, e.g. local:vztmpl/FILE.tar.zst' }),
  ostype: Type.Optional(Type.String({ enum: ['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'], description: 'Distribution in the container, which selects how it is set up' })),
  password: Type.Optional(Type.String({ minLength: 5, description: 'Password of root in the container' })),
  pool: Type.Optional(Type.String({ format: 'pve-poolid', description: 'Resource pool the new guest is added to' })),
  protection: Type.Optional(Type.Boolean({ default: false, description: 'Refuse to remove the guest or its disks' })),
  restore: Type.Optional(Type.Boolean({ description: 'Restore from a backup, given in ostemplate, instead of creating anew' })),
  rootfs: Type.Optional(Type.PropertyString('nodes.lxc.rootfs', { description: 'Root disk of the container, e.g. STORAGE:SIZE_IN_GIB' })),
  searchdomain: Type.Optional(Type.String({ format: 'dns-name-list', description: 'DNS search domains of the container; the node\'s own where nothing is set' })),
  'ssh-public-keys': Type.Optional(Type.String({ description: 'SSH keys for root in the container, one per line' })),
  start: Type.Optional(Type.Boolean({ default: false, description: 'Start the container once it is created or restored' })),
  startup: Type.Optional(Type.PropertyString('pve-startup-order', { description: 'Boot order and waiting times in seconds, e.g. order=2,up=30,down=60' })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', default: 'local', description: 'Storage for volumes that name none, and for those of a restored container' })),
  swap: Type.Optional(Type.Integer({ minimum: 0, default: 512, description: 'Swap space of the container in MiB' })),
  tags: Type.Optional(Type.String({ format: 'pve-tag-list', description: 'Tags of the guest, e.g. web;prod' })),
  template: Type.Optional(Type.Boolean({ default: false, description: 'Make the guest a template' })),
  timezone: Type.Optional(Type.String({ format: 'pve-ct-timezone', description: 'Time zone of the container, e.g. Europe/Vienna; host follows the node' })),
  tty: Type.Optional(Type.Integer({ minimum: 0, maximum: 6, default: 2, description: 'Number of consoles in the container' })),
  unique: Type.Optional(Type.Boolean({ description: 'Give the restored guest new random MAC addresses. Needs restore' })),
  unprivileged: Type.Optional(Type.Boolean({ default: false, description: 'Map root in the container to an unprivileged user on the node' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the new container' }),
}, { patternProperties: {
  '^dev(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.dev', { description: 'Host device passed to the container, e.g. /dev/ttyUSB0,gid=20' }),
  '^mp(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.mp', { description: 'Mount point, e.g. STORAGE:SIZE_IN_GIB,mp=/data or a bind mount /host/dir,mp=/data' }),
  '^net(?:[0-9]|[12][0-9]|3[01])$': Type.PropertyString('nodes.lxc.net', { description: 'Network interface, e.g. name=eth0,bridge=vmbr0,ip=dhcp,tag=20' }),
  '^unused(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.unused', { description: 'Volume that belongs to the guest but is attached nowhere; kept up by the system' }),
}, dependentRequired: { unique: ['restore'] }, additionalProperties: false });

export const PostMigrate = Type.Object<t.PostMigrateParams>({
  bwlimit: Type.Optional(Type.Number({ minimum: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  online: Type.Optional(Type.Boolean({ description: 'Migrate live; not implemented for containers, which need restart' })),
  restart: Type.Optional(Type.Boolean({ description: 'Shut a running container down, move it and start it on the target' })),
  target: Type.String({ format: 'pve-node', description: 'Node the guest goes to' }),
  'target-storage': Type.Optional(Type.String({ format: 'storage-pair-list', description: 'Storages on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names' })),
  timeout: Type.Optional(Type.Integer({ default: 180, description: 'Seconds the container may take to shut down when restart is used' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostMoveVolume = Type.Object<t.PostMoveVolumeParams>({
  bwlimit: Type.Optional(Type.Number({ minimum: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  delete: Type.Optional(Type.Boolean({ default: false, description: 'Delete the source volume after the copy; otherwise it stays as unused' })),
  digest: Type.Optional(Type.String({ maxLength: 40, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage the volume is moved to' })),
  'target-digest': Type.Optional(Type.String({ maxLength: 40, description: 'Refuse if the target guest\'s configuration has changed since it had this digest' })),
  'target-vmid': Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID on the target; the same as before if omitted' })),
  'target-volume': Type.Optional(Type.String({ enum: ['rootfs', 'mp0', 'mp1', 'mp2', 'mp3', 'mp4', 'mp5', 'mp6', 'mp7', 'mp8', 'mp9', 'mp10', 'mp11', 'mp12', 'mp13', 'mp14', 'mp15', 'mp16', 'mp17', 'mp18', 'mp19', 'mp20', 'mp21', 'mp22', 'mp23', 'mp24', 'mp25', 'mp26', 'mp27', 'mp28', 'mp29', 'mp30', 'mp31', 'mp32', 'mp33', 'mp34', 'mp35', 'mp36', 'mp37', 'mp38', 'mp39', 'mp40', 'mp41', 'mp42', 'mp43', 'mp44', 'mp45', 'mp46', 'mp47', 'mp48', 'mp49', 'mp50', 'mp51', 'mp52', 'mp53', 'mp54', 'mp55', 'mp56', 'mp57', 'mp58', 'mp59', 'mp60', 'mp61', 'mp62', 'mp63', 'mp64', 'mp65', 'mp66', 'mp67', 'mp68', 'mp69', 'mp70', 'mp71', 'mp72', 'mp73', 'mp74', 'mp75', 'mp76', 'mp77', 'mp78', 'mp79', 'mp80', 'mp81', 'mp82', 'mp83', 'mp84', 'mp85', 'mp86', 'mp87', 'mp88', 'mp89', 'mp90', 'mp91', 'mp92', 'mp93', 'mp94', 'mp95', 'mp96', 'mp97', 'mp98', 'mp99', 'mp100', 'mp101', 'mp102', 'mp103', 'mp104', 'mp105', 'mp106', 'mp107', 'mp108', 'mp109', 'mp110', 'mp111', 'mp112', 'mp113', 'mp114', 'mp115', 'mp116', 'mp117', 'mp118', 'mp119', 'mp120', 'mp121', 'mp122', 'mp123', 'mp124', 'mp125', 'mp126', 'mp127', 'mp128', 'mp129', 'mp130', 'mp131', 'mp132', 'mp133', 'mp134', 'mp135', 'mp136', 'mp137', 'mp138', 'mp139', 'mp140', 'mp141', 'mp142', 'mp143', 'mp144', 'mp145', 'mp146', 'mp147', 'mp148', 'mp149', 'mp150', 'mp151', 'mp152', 'mp153', 'mp154', 'mp155', 'mp156', 'mp157', 'mp158', 'mp159', 'mp160', 'mp161', 'mp162', 'mp163', 'mp164', 'mp165', 'mp166', 'mp167', 'mp168', 'mp169', 'mp170', 'mp171', 'mp172', 'mp173', 'mp174', 'mp175', 'mp176', 'mp177', 'mp178', 'mp179', 'mp180', 'mp181', 'mp182', 'mp183', 'mp184', 'mp185', 'mp186', 'mp187', 'mp188', 'mp189', 'mp190', 'mp191', 'mp192', 'mp193', 'mp194', 'mp195', 'mp196', 'mp197', 'mp198', 'mp199', 'mp200', 'mp201', 'mp202', 'mp203', 'mp204', 'mp205', 'mp206', 'mp207', 'mp208', 'mp209', 'mp210', 'mp211', 'mp212', 'mp213', 'mp214', 'mp215', 'mp216', 'mp217', 'mp218', 'mp219', 'mp220', 'mp221', 'mp222', 'mp223', 'mp224', 'mp225', 'mp226', 'mp227', 'mp228', 'mp229', 'mp230', 'mp231', 'mp232', 'mp233', 'mp234', 'mp235', 'mp236', 'mp237', 'mp238', 'mp239', 'mp240', 'mp241', 'mp242', 'mp243', 'mp244', 'mp245', 'mp246', 'mp247', 'mp248', 'mp249', 'mp250', 'mp251', 'mp252', 'mp253', 'mp254', 'mp255', 'unused0', 'unused1', 'unused2', 'unused3', 'unused4', 'unused5', 'unused6', 'unused7', 'unused8', 'unused9', 'unused10', 'unused11', 'unused12', 'unused13', 'unused14', 'unused15', 'unused16', 'unused17', 'unused18', 'unused19', 'unused20', 'unused21', 'unused22', 'unused23', 'unused24', 'unused25', 'unused26', 'unused27', 'unused28', 'unused29', 'unused30', 'unused31', 'unused32', 'unused33', 'unused34', 'unused35', 'unused36', 'unused37', 'unused38', 'unused39', 'unused40', 'unused41', 'unused42', 'unused43', 'unused44', 'unused45', 'unused46', 'unused47', 'unused48', 'unused49', 'unused50', 'unused51', 'unused52', 'unused53', 'unused54', 'unused55', 'unused56', 'unused57', 'unused58', 'unused59', 'unused60', 'unused61', 'unused62', 'unused63', 'unused64', 'unused65', 'unused66', 'unused67', 'unused68', 'unused69', 'unused70', 'unused71', 'unused72', 'unused73', 'unused74', 'unused75', 'unused76', 'unused77', 'unused78', 'unused79', 'unused80', 'unused81', 'unused82', 'unused83', 'unused84', 'unused85', 'unused86', 'unused87', 'unused88', 'unused89', 'unused90', 'unused91', 'unused92', 'unused93', 'unused94', 'unused95', 'unused96', 'unused97', 'unused98', 'unused99', 'unused100', 'unused101', 'unused102', 'unused103', 'unused104', 'unused105', 'unused106', 'unused107', 'unused108', 'unused109', 'unused110', 'unused111', 'unused112', 'unused113', 'unused114', 'unused115', 'unused116', 'unused117', 'unused118', 'unused119', 'unused120', 'unused121', 'unused122', 'unused123', 'unused124', 'unused125', 'unused126', 'unused127', 'unused128', 'unused129', 'unused130', 'unused131', 'unused132', 'unused133', 'unused134', 'unused135', 'unused136', 'unused137', 'unused138', 'unused139', 'unused140', 'unused141', 'unused142', 'unused143', 'unused144', 'unused145', 'unused146', 'unused147', 'unused148', 'unused149', 'unused150', 'unused151', 'unused152', 'unused153', 'unused154', 'unused155', 'unused156', 'unused157', 'unused158', 'unused159', 'unused160', 'unused161', 'unused162', 'unused163', 'unused164', 'unused165', 'unused166', 'unused167', 'unused168', 'unused169', 'unused170', 'unused171', 'unused172', 'unused173', 'unused174', 'unused175', 'unused176', 'unused177', 'unused178', 'unused179', 'unused180', 'unused181', 'unused182', 'unused183', 'unused184', 'unused185', 'unused186', 'unused187', 'unused188', 'unused189', 'unused190', 'unused191', 'unused192', 'unused193', 'unused194', 'unused195', 'unused196', 'unused197', 'unused198', 'unused199', 'unused200', 'unused201', 'unused202', 'unused203', 'unused204', 'unused205', 'unused206', 'unused207', 'unused208', 'unused209', 'unused210', 'unused211', 'unused212', 'unused213', 'unused214', 'unused215', 'unused216', 'unused217', 'unused218', 'unused219', 'unused220', 'unused221', 'unused222', 'unused223', 'unused224', 'unused225', 'unused226', 'unused227', 'unused228', 'unused229', 'unused230', 'unused231', 'unused232', 'unused233', 'unused234', 'unused235', 'unused236', 'unused237', 'unused238', 'unused239', 'unused240', 'unused241', 'unused242', 'unused243', 'unused244', 'unused245', 'unused246', 'unused247', 'unused248', 'unused249', 'unused250', 'unused251', 'unused252', 'unused253', 'unused254', 'unused255'], description: 'Mount point the volume becomes in the target container' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
  volume: Type.String({ enum: ['rootfs', 'mp0', 'mp1', 'mp2', 'mp3', 'mp4', 'mp5', 'mp6', 'mp7', 'mp8', 'mp9', 'mp10', 'mp11', 'mp12', 'mp13', 'mp14', 'mp15', 'mp16', 'mp17', 'mp18', 'mp19', 'mp20', 'mp21', 'mp22', 'mp23', 'mp24', 'mp25', 'mp26', 'mp27', 'mp28', 'mp29', 'mp30', 'mp31', 'mp32', 'mp33', 'mp34', 'mp35', 'mp36', 'mp37', 'mp38', 'mp39', 'mp40', 'mp41', 'mp42', 'mp43', 'mp44', 'mp45', 'mp46', 'mp47', 'mp48', 'mp49', 'mp50', 'mp51', 'mp52', 'mp53', 'mp54', 'mp55', 'mp56', 'mp57', 'mp58', 'mp59', 'mp60', 'mp61', 'mp62', 'mp63', 'mp64', 'mp65', 'mp66', 'mp67', 'mp68', 'mp69', 'mp70', 'mp71', 'mp72', 'mp73', 'mp74', 'mp75', 'mp76', 'mp77', 'mp78', 'mp79', 'mp80', 'mp81', 'mp82', 'mp83', 'mp84', 'mp85', 'mp86', 'mp87', 'mp88', 'mp89', 'mp90', 'mp91', 'mp92', 'mp93', 'mp94', 'mp95', 'mp96', 'mp97', 'mp98', 'mp99', 'mp100', 'mp101', 'mp102', 'mp103', 'mp104', 'mp105', 'mp106', 'mp107', 'mp108', 'mp109', 'mp110', 'mp111', 'mp112', 'mp113', 'mp114', 'mp115', 'mp116', 'mp117', 'mp118', 'mp119', 'mp120', 'mp121', 'mp122', 'mp123', 'mp124', 'mp125', 'mp126', 'mp127', 'mp128', 'mp129', 'mp130', 'mp131', 'mp132', 'mp133', 'mp134', 'mp135', 'mp136', 'mp137', 'mp138', 'mp139', 'mp140', 'mp141', 'mp142', 'mp143', 'mp144', 'mp145', 'mp146', 'mp147', 'mp148', 'mp149', 'mp150', 'mp151', 'mp152', 'mp153', 'mp154', 'mp155', 'mp156', 'mp157', 'mp158', 'mp159', 'mp160', 'mp161', 'mp162', 'mp163', 'mp164', 'mp165', 'mp166', 'mp167', 'mp168', 'mp169', 'mp170', 'mp171', 'mp172', 'mp173', 'mp174', 'mp175', 'mp176', 'mp177', 'mp178', 'mp179', 'mp180', 'mp181', 'mp182', 'mp183', 'mp184', 'mp185', 'mp186', 'mp187', 'mp188', 'mp189', 'mp190', 'mp191', 'mp192', 'mp193', 'mp194', 'mp195', 'mp196', 'mp197', 'mp198', 'mp199', 'mp200', 'mp201', 'mp202', 'mp203', 'mp204', 'mp205', 'mp206', 'mp207', 'mp208', 'mp209', 'mp210', 'mp211', 'mp212', 'mp213', 'mp214', 'mp215', 'mp216', 'mp217', 'mp218', 'mp219', 'mp220', 'mp221', 'mp222', 'mp223', 'mp224', 'mp225', 'mp226', 'mp227', 'mp228', 'mp229', 'mp230', 'mp231', 'mp232', 'mp233', 'mp234', 'mp235', 'mp236', 'mp237', 'mp238', 'mp239', 'mp240', 'mp241', 'mp242', 'mp243', 'mp244', 'mp245', 'mp246', 'mp247', 'mp248', 'mp249', 'mp250', 'mp251', 'mp252', 'mp253', 'mp254', 'mp255', 'unused0', 'unused1', 'unused2', 'unused3', 'unused4', 'unused5', 'unused6', 'unused7', 'unused8', 'unused9', 'unused10', 'unused11', 'unused12', 'unused13', 'unused14', 'unused15', 'unused16', 'unused17', 'unused18', 'unused19', 'unused20', 'unused21', 'unused22', 'unused23', 'unused24', 'unused25', 'unused26', 'unused27', 'unused28', 'unused29', 'unused30', 'unused31', 'unused32', 'unused33', 'unused34', 'unused35', 'unused36', 'unused37', 'unused38', 'unused39', 'unused40', 'unused41', 'unused42', 'unused43', 'unused44', 'unused45', 'unused46', 'unused47', 'unused48', 'unused49', 'unused50', 'unused51', 'unused52', 'unused53', 'unused54', 'unused55', 'unused56', 'unused57', 'unused58', 'unused59', 'unused60', 'unused61', 'unused62', 'unused63', 'unused64', 'unused65', 'unused66', 'unused67', 'unused68', 'unused69', 'unused70', 'unused71', 'unused72', 'unused73', 'unused74', 'unused75', 'unused76', 'unused77', 'unused78', 'unused79', 'unused80', 'unused81', 'unused82', 'unused83', 'unused84', 'unused85', 'unused86', 'unused87', 'unused88', 'unused89', 'unused90', 'unused91', 'unused92', 'unused93', 'unused94', 'unused95', 'unused96', 'unused97', 'unused98', 'unused99', 'unused100', 'unused101', 'unused102', 'unused103', 'unused104', 'unused105', 'unused106', 'unused107', 'unused108', 'unused109', 'unused110', 'unused111', 'unused112', 'unused113', 'unused114', 'unused115', 'unused116', 'unused117', 'unused118', 'unused119', 'unused120', 'unused121', 'unused122', 'unused123', 'unused124', 'unused125', 'unused126', 'unused127', 'unused128', 'unused129', 'unused130', 'unused131', 'unused132', 'unused133', 'unused134', 'unused135', 'unused136', 'unused137', 'unused138', 'unused139', 'unused140', 'unused141', 'unused142', 'unused143', 'unused144', 'unused145', 'unused146', 'unused147', 'unused148', 'unused149', 'unused150', 'unused151', 'unused152', 'unused153', 'unused154', 'unused155', 'unused156', 'unused157', 'unused158', 'unused159', 'unused160', 'unused161', 'unused162', 'unused163', 'unused164', 'unused165', 'unused166', 'unused167', 'unused168', 'unused169', 'unused170', 'unused171', 'unused172', 'unused173', 'unused174', 'unused175', 'unused176', 'unused177', 'unused178', 'unused179', 'unused180', 'unused181', 'unused182', 'unused183', 'unused184', 'unused185', 'unused186', 'unused187', 'unused188', 'unused189', 'unused190', 'unused191', 'unused192', 'unused193', 'unused194', 'unused195', 'unused196', 'unused197', 'unused198', 'unused199', 'unused200', 'unused201', 'unused202', 'unused203', 'unused204', 'unused205', 'unused206', 'unused207', 'unused208', 'unused209', 'unused210', 'unused211', 'unused212', 'unused213', 'unused214', 'unused215', 'unused216', 'unused217', 'unused218', 'unused219', 'unused220', 'unused221', 'unused222', 'unused223', 'unused224', 'unused225', 'unused226', 'unused227', 'unused228', 'unused229', 'unused230', 'unused231', 'unused232', 'unused233', 'unused234', 'unused235', 'unused236', 'unused237', 'unused238', 'unused239', 'unused240', 'unused241', 'unused242', 'unused243', 'unused244', 'unused245', 'unused246', 'unused247', 'unused248', 'unused249', 'unused250', 'unused251', 'unused252', 'unused253', 'unused254', 'unused255'], description: 'Volume to move, by its mount point' }),
}, { additionalProperties: false });

export const PostMtunnel = Type.Object<t.PostMtunnelParams>({
  bridges: Type.Optional(Type.String({ format: 'pve-bridge-id-list', description: 'Bridges the arriving container will use, checked for access' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storages: Type.Optional(Type.String({ format: 'pve-storage-id-list', description: 'Storages the incoming migration will use, checked for access' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostRemoteMigrate = Type.Object<t.PostRemoteMigrateParams>({
  bwlimit: Type.Optional(Type.Number({ minimum: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  delete: Type.Optional(Type.Boolean({ default: false, description: 'Delete the container here once the migration has succeeded' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  online: Type.Optional(Type.Boolean({ description: 'Migrate live; not implemented for containers, which need restart' })),
  restart: Type.Optional(Type.Boolean({ description: 'Shut a running container down, move it and start it on the target' })),
  'target-bridge': Type.String({ format: 'bridge-pair-list', description: 'Bridges on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names' }),
  'target-endpoint': Type.PropertyString('proxmox-remote', { description: 'Remote cluster, host=ADDRESS,apitoken=PVEAPIToken=USER@REALM!ID=SECRET,fingerprint=HEX' }),
  'target-storage': Type.String({ format: 'storage-pair-list', description: 'Storages on the target, SOURCE:TARGET pairs or one for all; 1 keeps the names' }),
  'target-vmid': Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID on the target; the same as before if omitted' })),
  timeout: Type.Optional(Type.Integer({ default: 180, description: 'Seconds the container may take to shut down when restart is used' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSpiceproxy = Type.Object<t.PostSpiceproxyParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  proxy: Type.Optional(Type.String({ format: 'address', description: 'Address the SPICE client connects to; the node\'s own unless set' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostTemplate = Type.Object<t.PostTemplateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostTermproxy = Type.Object<t.PostTermproxyParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostVncproxy = Type.Object<t.PostVncproxyParams>({
  height: Type.Optional(Type.Integer({ minimum: 16, maximum: 2160, description: 'Height of the console in pixels' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
  websocket: Type.Optional(Type.Boolean({ description: 'Prepare the VNC connection for use through a WebSocket' })),
  width: Type.Optional(Type.Integer({ minimum: 16, maximum: 4096, description: 'Width of the console in pixels' })),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  arch: Type.Optional(Type.String({ enum: ['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'], default: 'amd64', description: 'CPU architecture of the guest' })),
  cmode: Type.Optional(Type.String({ enum: ['shell', 'console', 'tty'], default: 'tty', description: 'What the console opens: a login on a tty, /dev/console, or a shell' })),
  console: Type.Optional(Type.Boolean({ default: true, description: 'Give the container a console device (/dev/console)' })),
  cores: Type.Optional(Type.Integer({ minimum: 1, maximum: 8192, description: 'CPU cores the container may use; without it all cores of the node' })),
  cpulimit: Type.Optional(Type.Number({ minimum: 0, maximum: 8192, default: 0, description: 'CPU time limit, counted in CPUs, e.g. 0.5; 0 for no limit' })),
  cpuunits: Type.Optional(Type.Integer({ minimum: 0, maximum: 500000, description: 'CPU weight compared with other guests; more gets more time' })),
  debug: Type.Optional(Type.Boolean({ default: false, description: 'Write a more detailed log when the container starts' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings to remove, e.g. net1,mp0; the volumes of removed mount points become unused' })),
  description: Type.Optional(Type.String({ maxLength: 8192, description: 'Notes of the container, in Markdown' })),
  digest: Type.Optional(Type.String({ maxLength: 40, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  entrypoint: Type.Optional(Type.String({ pattern: '^(?:(?:[^\\x00-\\x08\\x0a-\\x1F\\x7F]+))$', default: '/sbin/init', description: 'Command the container runs as its first process, with arguments' })),
  env: Type.Optional(Type.String({ pattern: '^(?:(?:(?:[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)(?:\\0[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)*))$', description: 'Environment of the container\'s first process: NAME=VALUE, separated by NUL characters' })),
  features: Type.Optional(Type.PropertyString('nodes.lxc.features', { description: 'Extra abilities of the container, e.g. nesting=1,keyctl=1' })),
  hookscript: Type.Optional(Type.String({ format: 'pve-volume-id', description: 'Script run at stages of the guest\'s life, e.g. local:snippets/hook.pl' })),
  hostname: Type.Optional(Type.String({ maxLength: 255, format: 'dns-name', description: 'Host name of the container' })),
  lock: Type.Optional(Type.String({ enum: ['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'], description: 'Lock on the container that keeps other operations away' })),
  memory: Type.Optional(Type.Integer({ minimum: 16, default: 512, description: 'Memory of the container in MiB' })),
  nameserver: Type.Optional(Type.String({ format: 'lxc-ip-with-ll-iface-list', description: 'DNS servers of the container; the node\'s own where nothing is set' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  onboot: Type.Optional(Type.Boolean({ default: false, description: 'Start the guest when the node boots' })),
  ostype: Type.Optional(Type.String({ enum: ['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'], description: 'Distribution in the container, which selects how it is set up' })),
  protection: Type.Optional(Type.Boolean({ default: false, description: 'Refuse to remove the guest or its disks' })),
  revert: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Options whose pending change is discarded, e.g. memory,cores' })),
  rootfs: Type.Optional(Type.PropertyString('nodes.lxc.rootfs', { description: 'Root disk of the container, e.g. STORAGE:SIZE_IN_GIB' })),
  searchdomain: Type.Optional(Type.String({ format: 'dns-name-list', description: 'DNS search domains of the container; the node\'s own where nothing is set' })),
  startup: Type.Optional(Type.PropertyString('pve-startup-order', { description: 'Boot order and waiting times in seconds, e.g. order=2,up=30,down=60' })),
  swap: Type.Optional(Type.Integer({ minimum: 0, default: 512, description: 'Swap space of the container in MiB' })),
  tags: Type.Optional(Type.String({ format: 'pve-tag-list', description: 'Tags of the guest, e.g. web;prod' })),
  template: Type.Optional(Type.Boolean({ default: false, description: 'Make the guest a template' })),
  timezone: Type.Optional(Type.String({ format: 'pve-ct-timezone', description: 'Time zone of the container, e.g. Europe/Vienna; host follows the node' })),
  tty: Type.Optional(Type.Integer({ minimum: 0, maximum: 6, default: 2, description: 'Number of consoles in the container' })),
  unprivileged: Type.Optional(Type.Boolean({ default: false, description: 'Map root in the container to an unprivileged user on the node' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { patternProperties: {
  '^dev(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.dev', { description: 'Host device passed to the container, e.g. /dev/ttyUSB0,gid=20' }),
  '^mp(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.mp', { description: 'Mount point, e.g. STORAGE:SIZE_IN_GIB,mp=/data or a bind mount /host/dir,mp=/data' }),
  '^net(?:[0-9]|[12][0-9]|3[01])$': Type.PropertyString('nodes.lxc.net', { description: 'Network interface, e.g. name=eth0,bridge=vmbr0,ip=dhcp,tag=20' }),
  '^unused(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])$': Type.PropertyString('nodes.lxc.unused', { description: 'Volume that belongs to the guest but is attached nowhere; kept up by the system' }),
}, additionalProperties: false });

export const PutResize = Type.Object<t.PutResizeParams>({
  digest: Type.Optional(Type.String({ maxLength: 40, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disk: Type.String({ enum: ['rootfs', 'mp0', 'mp1', 'mp2', 'mp3', 'mp4', 'mp5', 'mp6', 'mp7', 'mp8', 'mp9', 'mp10', 'mp11', 'mp12', 'mp13', 'mp14', 'mp15', 'mp16', 'mp17', 'mp18', 'mp19', 'mp20', 'mp21', 'mp22', 'mp23', 'mp24', 'mp25', 'mp26', 'mp27', 'mp28', 'mp29', 'mp30', 'mp31', 'mp32', 'mp33', 'mp34', 'mp35', 'mp36', 'mp37', 'mp38', 'mp39', 'mp40', 'mp41', 'mp42', 'mp43', 'mp44', 'mp45', 'mp46', 'mp47', 'mp48', 'mp49', 'mp50', 'mp51', 'mp52', 'mp53', 'mp54', 'mp55', 'mp56', 'mp57', 'mp58', 'mp59', 'mp60', 'mp61', 'mp62', 'mp63', 'mp64', 'mp65', 'mp66', 'mp67', 'mp68', 'mp69', 'mp70', 'mp71', 'mp72', 'mp73', 'mp74', 'mp75', 'mp76', 'mp77', 'mp78', 'mp79', 'mp80', 'mp81', 'mp82', 'mp83', 'mp84', 'mp85', 'mp86', 'mp87', 'mp88', 'mp89', 'mp90', 'mp91', 'mp92', 'mp93', 'mp94', 'mp95', 'mp96', 'mp97', 'mp98', 'mp99', 'mp100', 'mp101', 'mp102', 'mp103', 'mp104', 'mp105', 'mp106', 'mp107', 'mp108', 'mp109', 'mp110', 'mp111', 'mp112', 'mp113', 'mp114', 'mp115', 'mp116', 'mp117', 'mp118', 'mp119', 'mp120', 'mp121', 'mp122', 'mp123', 'mp124', 'mp125', 'mp126', 'mp127', 'mp128', 'mp129', 'mp130', 'mp131', 'mp132', 'mp133', 'mp134', 'mp135', 'mp136', 'mp137', 'mp138', 'mp139', 'mp140', 'mp141', 'mp142', 'mp143', 'mp144', 'mp145', 'mp146', 'mp147', 'mp148', 'mp149', 'mp150', 'mp151', 'mp152', 'mp153', 'mp154', 'mp155', 'mp156', 'mp157', 'mp158', 'mp159', 'mp160', 'mp161', 'mp162', 'mp163', 'mp164', 'mp165', 'mp166', 'mp167', 'mp168', 'mp169', 'mp170', 'mp171', 'mp172', 'mp173', 'mp174', 'mp175', 'mp176', 'mp177', 'mp178', 'mp179', 'mp180', 'mp181', 'mp182', 'mp183', 'mp184', 'mp185', 'mp186', 'mp187', 'mp188', 'mp189', 'mp190', 'mp191', 'mp192', 'mp193', 'mp194', 'mp195', 'mp196', 'mp197', 'mp198', 'mp199', 'mp200', 'mp201', 'mp202', 'mp203', 'mp204', 'mp205', 'mp206', 'mp207', 'mp208', 'mp209', 'mp210', 'mp211', 'mp212', 'mp213', 'mp214', 'mp215', 'mp216', 'mp217', 'mp218', 'mp219', 'mp220', 'mp221', 'mp222', 'mp223', 'mp224', 'mp225', 'mp226', 'mp227', 'mp228', 'mp229', 'mp230', 'mp231', 'mp232', 'mp233', 'mp234', 'mp235', 'mp236', 'mp237', 'mp238', 'mp239', 'mp240', 'mp241', 'mp242', 'mp243', 'mp244', 'mp245', 'mp246', 'mp247', 'mp248', 'mp249', 'mp250', 'mp251', 'mp252', 'mp253', 'mp254', 'mp255'], description: 'Volume of the container, rootfs or e.g. mp0' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  size: Type.String({ pattern: '^(?:\\+?\\d+(\\.\\d+)?[KMGT]?)$', description: 'New size, or with a plus sign the growth, e.g. 32G or +10G' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
