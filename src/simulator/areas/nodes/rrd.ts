import { guestOf, kindOf, list, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { guestFigures, nodeFigures } from '../../guests/figures.ts';
import { refuse } from '../../refusal.ts';
import { around, rrdPoints, since, type Curve } from '../../rrd.ts';
import type { SimNode } from '../../state.ts';

type Fields = Readonly<Record<string, Curve | number>>;

/** What is measured of something, and where a host keeps it. */
interface Measured {
  readonly file: string;
  readonly fields: Fields;
}

const FOLDER = '/var/lib/rrdcached/db';

const noFile = (file: string): Error =>
  refuse(
    `RRD error: rrdcached@unix:/var/run/rrdcached.sock: rrd_fetch_r failed: opening '${file}': No such file or directory`,
  );

const from = (moment: number, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, curve]) => [name, since(moment, curve)]));

const none = (...names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, 0]));

const nodeFields = ({ cpu, mem }: { cpu: number; mem: number }, node: SimNode): Fields => ({
  cpu: around(cpu),
  iowait: around(cpu / 50),
  loadavg: around(cpu * node.cores),
  maxcpu: node.cores,
  memtotal: node.memory,
  memused: around(mem, 0.05),
  memavailable: around(node.memory - mem, 0.05),
  netin: around(180_000),
  netout: around(140_000),
  roottotal: node.disk,
  rootused: around(node.usedDisk, 0.01),
  pressurecpusome: around(cpu * 10),
  ...none('arcsize', 'pressureiofull', 'pressureiosome', 'pressurememoryfull', 'pressurememorysome'),
  ...none('swaptotal', 'swapused'),
});

const ofNode = (call: Call): Measured => {
  const name = text(call, 'node');
  const file = `${FOLDER}/pve-node-9.0/${name}`;
  const node = call.cluster.nodes.find((each) => each.name === name);
  if (!node) throw noFile(file);
  const figures = nodeFigures(call.cluster, node, call.now);
  return { file, fields: figures ? from(node.bootedAt, nodeFields(figures, node)) : {} };
};

const ofGuest = (call: Call): Measured => {
  const guest = guestOf(call);
  const file = `${FOLDER}/pve-vm-9.0/${text(call, 'vmid')}`;
  const node = call.cluster.nodes.find(({ name }) => name === guest?.node);
  if (!guest || !node) throw noFile(file);
  const figures = guestFigures(guest, node, call.now);
  const figure = (name: string): number => Number(figures[name] ?? 0);
  // These are known of a guest that is off, too.
  const limits: Fields = {
    maxcpu: figure('cpus'),
    maxmem: figure('maxmem'),
    maxdisk: figure('maxdisk'),
    disk: figure('disk'),
  };
  const use: Fields = {
    cpu: around(figure('cpu')),
    mem: around(figure('mem'), 0.05),
    netin: around(1_200),
    netout: around(900),
  };
  const own: Fields =
    kindOf(call) === 'lxc'
      ? { diskread: around(2_000), diskwrite: around(5_000) }
      : {
          memhost: around(figure('memhost'), 0.05),
          ...none('pressurecpufull', 'pressurecpusome', 'pressureiofull', 'pressureiosome'),
          ...none('pressurememoryfull', 'pressurememorysome'),
        };
  const running = guest.running ? from(guest.running.since, { ...use, ...own }) : {};
  return { file, fields: { ...from(guest.madeAt ?? 0, limits), ...running } };
};

const data =
  (measured: (call: Call) => Measured): Handler =>
  (call) => {
    const { file, fields } = measured(call);
    return rrdPoints(file, text(call, 'timeframe'), call.now, fields);
  };

/** The name of the file with a drawing; the drawing itself is not made. */
const drawing =
  (measured: (call: Call) => Measured): Handler =>
  (call) => {
    const { file, fields } = measured(call);
    const wanted = list(call, 'ds');
    const unknown = wanted.find((name) => !(name in fields) && Object.keys(fields).length > 0);
    if (unknown !== undefined) throw refuse(`RRD error: No DS called '${unknown}' in '${file}'`);
    return { filename: `${file}_${wanted.join('_')}.png` };
  };

export const nodeRrdHandlers: Handlers = {
  'GET /nodes/{node}/rrd': drawing(ofNode),
  'GET /nodes/{node}/rrddata': data(ofNode),
  'GET /nodes/{node}/qemu/{vmid}/rrd': drawing(ofGuest),
  'GET /nodes/{node}/qemu/{vmid}/rrddata': data(ofGuest),
  'GET /nodes/{node}/lxc/{vmid}/rrd': drawing(ofGuest),
  'GET /nodes/{node}/lxc/{vmid}/rrddata': data(ofGuest),
};
