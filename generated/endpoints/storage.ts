import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/storage.ts';

/** `DELETE /storage/{storage}` */
export const deleteStorageByStorage = endpoint<t.DeleteStorageByStorageParams, t.DeleteStorageByStorageResult>('DELETE', '/storage/{storage}');

/** `GET /storage` */
export const getStorage = endpoint<t.GetStorageParams, t.GetStorageResult>('GET', '/storage');

/** `GET /storage/{storage}` */
export const getStorageByStorage = endpoint<t.GetStorageByStorageParams, t.GetStorageByStorageResult>('GET', '/storage/{storage}');

/** `POST /storage` */
export const postStorage = endpoint<t.PostStorageParams, t.PostStorageResult>('POST', '/storage');

/** `PUT /storage/{storage}` */
export const putStorageByStorage = endpoint<t.PutStorageByStorageParams, t.PutStorageByStorageResult>('PUT', '/storage/{storage}');
