import { flag, forBothKinds, kindOf, may, nodeOf, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { guestFigures, guestsOn } from '../../guests/figures.ts';
import type { SimGuest, SimNode } from '../../state.ts';
import { haStateOf } from '../ha/services.ts';
import { hasAgent, presentGuest } from './present.ts';

const PRESSURES = [
  'pressurecpufull',
  'pressurecpusome',
  'pressureiofull',
  'pressureiosome',
  'pressurememoryfull',
  'pressurememorysome',
];

/** A guest as the list of its kind shows it. */
const shown = (guest: SimGuest, node: SimNode, now: number): Entry => {
  const { kind, running, config } = guest;
  // The host measures what VMs read and write elsewhere, and what waits in containers not at all.
  const { diskread, diskwrite, ...figures } = guestFigures(guest, node, now);
  const pressure = kind === 'qemu' ? 0 : null;
  return {
    ...figures,
    ...(kind === 'lxc' ? { diskread, diskwrite } : {}),
    ...(config['serial0'] === undefined || kind === 'lxc' ? {} : { serial: 1 }),
    ...(running ? Object.fromEntries(PRESSURES.map((name) => [name, pressure])) : {}),
  };
};

const qmpStatus = ({ running }: SimGuest): string => (running ? (running.paused ? 'paused' : 'running') : 'stopped');

const list: Handler = (call) =>
  guestsOn(call.cluster, nodeOf(call).name)
    .filter((guest) => guest.kind === kindOf(call) && may(call, `/vms/${guest.vmid}`, ['VM.Audit']))
    .map((guest) => ({
      ...shown(guest, nodeOf(call), call.now),
      ...(flag(call, 'full') && guest.running ? { qmpstatus: qmpStatus(guest) } : {}),
    }));

const current: Handler = (call) => {
  const guest = presentGuest(call);
  const ha = haStateOf(call.cluster, guest);
  const figures = { ...shown(guest, nodeOf(call), call.now), ha };
  if (guest.kind === 'lxc') return figures;
  return {
    ...figures,
    ...nics(guest, figures),
    qmpstatus: qmpStatus(guest),
    ...(hasAgent(guest) ? { agent: 1 } : {}),
    ...(/^(?:type=)?qxl/.test(guest.config['vga'] ?? '') ? { spice: 1 } : {}),
  };
};

/** What went through each NIC of a VM that runs, by the name that its host gives it; the first one carries all. */
const nics = ({ vmid, config, running }: SimGuest, { netin, netout }: Entry): { nics?: object } => {
  const names = Object.keys(config)
    .filter((name) => /^net\d+$/.test(name))
    .sort();
  if (!running || names.length === 0) return {};
  return {
    nics: Object.fromEntries(
      names.map((name, at) => [
        name.replace('net', `tap${vmid}i`),
        { netin: at === 0 ? netin : 0, netout: at === 0 ? netout : 0 },
      ]),
    ),
  };
};

export const currentHandlers: Handlers = {
  ...forBothKinds('GET ', list),
  ...forBothKinds('GET /{vmid}/status/current', current),
};
