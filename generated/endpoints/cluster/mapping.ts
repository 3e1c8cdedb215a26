import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/mapping.ts';

/** Delete a directory mapping: `DELETE /cluster/mapping/dir/{id}` */
export const deleteDirById = endpoint<t.DeleteDirByIdParams, t.DeleteDirByIdResult>('DELETE', '/cluster/mapping/dir/{id}');

/** Delete a PCI device mapping: `DELETE /cluster/mapping/pci/{id}` */
export const deletePciById = endpoint<t.DeletePciByIdParams, t.DeletePciByIdResult>('DELETE', '/cluster/mapping/pci/{id}');

/** Delete a USB device mapping: `DELETE /cluster/mapping/usb/{id}` */
export const deleteUsbById = endpoint<t.DeleteUsbByIdParams, t.DeleteUsbByIdResult>('DELETE', '/cluster/mapping/usb/{id}');

/** List directory mappings, checked against a node on request: `GET /cluster/mapping/dir` */
export const getDir = endpoint<t.GetDirParams, t.GetDirResult>('GET', '/cluster/mapping/dir');

/** Show a directory mapping: `GET /cluster/mapping/dir/{id}` */
export const getDirById = endpoint<t.GetDirByIdParams, t.GetDirByIdResult>('GET', '/cluster/mapping/dir/{id}');

/** List the kinds of resource mapping: `GET /cluster/mapping` */
export const getMapping = endpoint<t.GetMappingParams, t.GetMappingResult>('GET', '/cluster/mapping');

/** List PCI device mappings, checked against a node on request: `GET /cluster/mapping/pci` */
export const getPci = endpoint<t.GetPciParams, t.GetPciResult>('GET', '/cluster/mapping/pci');

/** Show a PCI device mapping: `GET /cluster/mapping/pci/{id}` */
export const getPciById = endpoint<t.GetPciByIdParams, t.GetPciByIdResult>('GET', '/cluster/mapping/pci/{id}');

/** List USB device mappings, checked against a node on request: `GET /cluster/mapping/usb` */
export const getUsb = endpoint<t.GetUsbParams, t.GetUsbResult>('GET', '/cluster/mapping/usb');

/** Show a USB device mapping: `GET /cluster/mapping/usb/{id}` */
export const getUsbById = endpoint<t.GetUsbByIdParams, t.GetUsbByIdResult>('GET', '/cluster/mapping/usb/{id}');

/** Create a directory mapping from paths on nodes to one name: `POST /cluster/mapping/dir` */
export const postDir = endpoint<t.PostDirParams, t.PostDirResult>('POST', '/cluster/mapping/dir');

/** Create a PCI device mapping across nodes: `POST /cluster/mapping/pci` */
export const postPci = endpoint<t.PostPciParams, t.PostPciResult>('POST', '/cluster/mapping/pci');

/** Create a USB device mapping across nodes: `POST /cluster/mapping/usb` */
export const postUsb = endpoint<t.PostUsbParams, t.PostUsbResult>('POST', '/cluster/mapping/usb');

/** Change the node paths of a directory mapping: `PUT /cluster/mapping/dir/{id}` */
export const putDirById = endpoint<t.PutDirByIdParams, t.PutDirByIdResult>('PUT', '/cluster/mapping/dir/{id}');

/** Change the node devices or options of a PCI device mapping: `PUT /cluster/mapping/pci/{id}` */
export const putPciById = endpoint<t.PutPciByIdParams, t.PutPciByIdResult>('PUT', '/cluster/mapping/pci/{id}');

/** Change the node devices of a USB device mapping: `PUT /cluster/mapping/usb/{id}` */
export const putUsbById = endpoint<t.PutUsbByIdParams, t.PutUsbByIdResult>('PUT', '/cluster/mapping/usb/{id}');
