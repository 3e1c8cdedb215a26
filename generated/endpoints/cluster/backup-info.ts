import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/backup-info.ts';

/** List what the API on backup coverage offers: `GET /cluster/backup-info` */
export const getBackupInfo = endpoint<t.GetBackupInfoParams, t.GetBackupInfoResult>('GET', '/cluster/backup-info');

/** List guests that no backup job covers: `GET /cluster/backup-info/not-backed-up` */
export const getNotBackedUp = endpoint<t.GetNotBackedUpParams, t.GetNotBackedUpResult>('GET', '/cluster/backup-info/not-backed-up');
