import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/storage.ts';

/** Remove a storage from the configuration of the datacenter, leaving its data: `DELETE /storage/{storage}` */
export const deleteStorageByStorage = endpoint<t.DeleteStorageByStorageParams, t.DeleteStorageByStorageResult>('DELETE', '/storage/{storage}');

/** List storages configured in the datacenter: `GET /storage` */
export const getStorage = endpoint<t.GetStorageParams, t.GetStorageResult>('GET', '/storage');

/** Show the configuration of one storage of the datacenter: `GET /storage/{storage}` */
export const getStorageByStorage = endpoint<t.GetStorageByStorageParams, t.GetStorageByStorageResult>('GET', '/storage/{storage}');

/** Add a storage to the datacenter: directory, NFS, ZFS, Ceph and more: `POST /storage` */
export const postStorage = endpoint<t.PostStorageParams, t.PostStorageResult>('POST', '/storage');

/** Change the configuration of a storage of the datacenter: `PUT /storage/{storage}` */
export const putStorageByStorage = endpoint<t.PutStorageByStorageParams, t.PutStorageByStorageResult>('PUT', '/storage/{storage}');
