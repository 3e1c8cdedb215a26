import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/hardware.ts';

/** List the kinds of hardware a node can be scanned for: `GET /nodes/{node}/hardware` */
export const getHardware = endpoint<t.GetHardwareParams, t.GetHardwareResult>('GET', '/nodes/{node}/hardware');

/** List PCI devices of a node with vendor, class and IOMMU group: `GET /nodes/{node}/hardware/pci` */
export const getPci = endpoint<t.GetPciParams, t.GetPciResult>('GET', '/nodes/{node}/hardware/pci');

/** List what the API of one PCI device or mapping offers: `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}` */
export const getPciByPciIdOrMapping = endpoint<t.GetPciByPciIdOrMappingParams, t.GetPciByPciIdOrMappingResult>('GET', '/nodes/{node}/hardware/pci/{pci-id-or-mapping}');

/** List mediated device types a PCI device offers, and how many are free: `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev` */
export const getPciMdev = endpoint<t.GetPciMdevParams, t.GetPciMdevResult>('GET', '/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev');

/** List USB devices plugged into a node: `GET /nodes/{node}/hardware/usb` */
export const getUsb = endpoint<t.GetUsbParams, t.GetUsbResult>('GET', '/nodes/{node}/hardware/usb');
