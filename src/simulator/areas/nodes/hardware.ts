import { nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import type { SimNode } from '../../state.ts';

type Device = Readonly<Record<string, unknown>>;

const device = (id: string, group: number, klass: string, vendor: readonly [string, string], own: Device): Device => ({
  id: `0000:${id}`,
  iommugroup: group,
  class: klass,
  vendor: vendor[0],
  vendor_name: vendor[1],
  subsystem_vendor: vendor[0],
  subsystem_vendor_name: vendor[1],
  subsystem_device: '0x0001',
  ...own,
});

const AMD = ['0x1022', 'Advanced Micro Devices, Inc. [AMD]'] as const;
const INTEL = ['0x8086', 'Intel Corporation'] as const;
const SAMSUNG = ['0x144d', 'Samsung Electronics Co Ltd'] as const;
const ASPEED = ['0x1a03', 'ASPEED Technology, Inc.'] as const;

/** PCI devices of the usual node. */
const USUAL: readonly Device[] = [
  device('00:01.0', 0, '0x060000', AMD, { device: '0x14d8', device_name: 'Raphael Root Complex' }),
  device('01:00.0', 12, '0x010802', SAMSUNG, { device: '0xa80c', device_name: 'NVMe SSD Controller S4LV008' }),
  device('02:00.0', 13, '0x010802', SAMSUNG, { device: '0xa80c', device_name: 'NVMe SSD Controller S4LV008' }),
  device('03:00.0', 14, '0x020000', INTEL, { device: '0x1563', device_name: 'Ethernet Controller X550' }),
  device('03:00.1', 15, '0x020000', INTEL, { device: '0x1563', device_name: 'Ethernet Controller X550' }),
  device('05:00.0', 17, '0x010601', AMD, { device: '0x43f6', device_name: '600 Series Chipset SATA Controller' }),
  device('06:00.0', 18, '0x030000', ASPEED, { device: '0x2000', device_name: 'ASPEED Graphics Family' }),
  device('07:00.0', 19, '0x0c0330', AMD, { device: '0x15b6', device_name: 'Raphael USB 3.1 xHCI' }),
];

/** The PCI devices of a node. */
export const devicesOf = ({ pci = USUAL }: SimNode): readonly Device[] => pci;

const pci: Handler = (call) => {
  // The default leaves out what nobody passes on: memory, bridges, processors.
  const hidden = (text(call, 'pci-class-blacklist') || '05;06;0b').split(/[,;\s]+/).filter((each) => each !== '');
  const brief = text(call, 'verbose') === '0';
  return devicesOf(nodeOf(call))
    .filter((each) => !hidden.some((klass) => String(each['class']).startsWith(`0x${klass}`)))
    .map((each) => (brief ? { id: each['id'] } : each));
};

const present = (call: Parameters<Handler>[0]): void => {
  const id = text(call, 'pci-id-or-mapping').replace(/^(?=\w\w:)/, '0000:');
  if (!devicesOf(nodeOf(call)).some((each) => each['id'] === id)) {
    throw refuse(`no such PCI device or mapping '${text(call, 'pci-id-or-mapping')}'`);
  }
};

const USB: readonly Device[] = [
  {
    busnum: 1,
    class: 9,
    devnum: 1,
    level: 0,
    manufacturer: 'Linux 6.17.4-1-pve xhci-hcd',
    port: 0,
    prodid: '0002',
    product: 'xHCI Host Controller',
    serial: '0000:07:00.0',
    speed: '480',
    vendid: '1d6b',
  },
  {
    busnum: 1,
    class: 0,
    devnum: 2,
    level: 1,
    manufacturer: 'SanDisk',
    port: 2,
    prodid: '5581',
    product: 'Ultra',
    serial: '4C530001',
    speed: '480',
    usbpath: '2',
    vendid: '0781',
  },
];

const one = '/nodes/{node}/hardware/pci/{pci-id-or-mapping}';

export const hardwareHandlers: Handlers = {
  'GET /nodes/{node}/hardware/pci': pci,
  // None of the devices can be divided.
  [`GET ${one}/mdev`]: (call) => {
    present(call);
    return [];
  },
  'GET /nodes/{node}/hardware/usb': (call) => (nodeOf(call).bare ? [] : USB),
};
