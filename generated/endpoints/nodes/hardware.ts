import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/hardware.ts';

/** `GET /nodes/{node}/hardware` */
export const getHardware = endpoint<t.GetHardwareParams, t.GetHardwareResult>('GET', '/nodes/{node}/hardware');

/** `GET /nodes/{node}/hardware/pci` */
export const getPci = endpoint<t.GetPciParams, t.GetPciResult>('GET', '/nodes/{node}/hardware/pci');

/** `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}` */
export const getPciByPciIdOrMapping = endpoint<t.GetPciByPciIdOrMappingParams, t.GetPciByPciIdOrMappingResult>('GET', '/nodes/{node}/hardware/pci/{pci-id-or-mapping}');

/** `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev` */
export const getPciMdev = endpoint<t.GetPciMdevParams, t.GetPciMdevResult>('GET', '/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev');

/** `GET /nodes/{node}/hardware/usb` */
export const getUsb = endpoint<t.GetUsbParams, t.GetUsbResult>('GET', '/nodes/{node}/hardware/usb');
