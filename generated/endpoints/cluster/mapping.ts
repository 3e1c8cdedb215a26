import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/mapping.ts';

/** `DELETE /cluster/mapping/dir/{id}` */
export const deleteDirById = endpoint<t.DeleteDirByIdParams, t.DeleteDirByIdResult>('DELETE', '/cluster/mapping/dir/{id}');

/** `DELETE /cluster/mapping/pci/{id}` */
export const deletePciById = endpoint<t.DeletePciByIdParams, t.DeletePciByIdResult>('DELETE', '/cluster/mapping/pci/{id}');

/** `DELETE /cluster/mapping/usb/{id}` */
export const deleteUsbById = endpoint<t.DeleteUsbByIdParams, t.DeleteUsbByIdResult>('DELETE', '/cluster/mapping/usb/{id}');

/** `GET /cluster/mapping/dir` */
export const getDir = endpoint<t.GetDirParams, t.GetDirResult>('GET', '/cluster/mapping/dir');

/** `GET /cluster/mapping/dir/{id}` */
export const getDirById = endpoint<t.GetDirByIdParams, t.GetDirByIdResult>('GET', '/cluster/mapping/dir/{id}');

/** `GET /cluster/mapping` */
export const getMapping = endpoint<t.GetMappingParams, t.GetMappingResult>('GET', '/cluster/mapping');

/** `GET /cluster/mapping/pci` */
export const getPci = endpoint<t.GetPciParams, t.GetPciResult>('GET', '/cluster/mapping/pci');

/** `GET /cluster/mapping/pci/{id}` */
export const getPciById = endpoint<t.GetPciByIdParams, t.GetPciByIdResult>('GET', '/cluster/mapping/pci/{id}');

/** `GET /cluster/mapping/usb` */
export const getUsb = endpoint<t.GetUsbParams, t.GetUsbResult>('GET', '/cluster/mapping/usb');

/** `GET /cluster/mapping/usb/{id}` */
export const getUsbById = endpoint<t.GetUsbByIdParams, t.GetUsbByIdResult>('GET', '/cluster/mapping/usb/{id}');

/** `POST /cluster/mapping/dir` */
export const postDir = endpoint<t.PostDirParams, t.PostDirResult>('POST', '/cluster/mapping/dir');

/** `POST /cluster/mapping/pci` */
export const postPci = endpoint<t.PostPciParams, t.PostPciResult>('POST', '/cluster/mapping/pci');

/** `POST /cluster/mapping/usb` */
export const postUsb = endpoint<t.PostUsbParams, t.PostUsbResult>('POST', '/cluster/mapping/usb');

/** `PUT /cluster/mapping/dir/{id}` */
export const putDirById = endpoint<t.PutDirByIdParams, t.PutDirByIdResult>('PUT', '/cluster/mapping/dir/{id}');

/** `PUT /cluster/mapping/pci/{id}` */
export const putPciById = endpoint<t.PutPciByIdParams, t.PutPciByIdResult>('PUT', '/cluster/mapping/pci/{id}');

/** `PUT /cluster/mapping/usb/{id}` */
export const putUsbById = endpoint<t.PutUsbByIdParams, t.PutUsbByIdResult>('PUT', '/cluster/mapping/usb/{id}');
