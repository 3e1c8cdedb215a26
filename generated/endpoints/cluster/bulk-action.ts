import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/bulk-action.ts';

/** `GET /cluster/bulk-action` */
export const getBulkAction = endpoint<t.GetBulkActionParams, t.GetBulkActionResult>('GET', '/cluster/bulk-action');

/** `GET /cluster/bulk-action/guest` */
export const getGuest = endpoint<t.GetGuestParams, t.GetGuestResult>('GET', '/cluster/bulk-action/guest');

/** `POST /cluster/bulk-action/guest/migrate` */
export const postGuestMigrate = endpoint<t.PostGuestMigrateParams, t.PostGuestMigrateResult>('POST', '/cluster/bulk-action/guest/migrate');

/** `POST /cluster/bulk-action/guest/shutdown` */
export const postGuestShutdown = endpoint<t.PostGuestShutdownParams, t.PostGuestShutdownResult>('POST', '/cluster/bulk-action/guest/shutdown');

/** `POST /cluster/bulk-action/guest/start` */
export const postGuestStart = endpoint<t.PostGuestStartParams, t.PostGuestStartResult>('POST', '/cluster/bulk-action/guest/start');

/** `POST /cluster/bulk-action/guest/suspend` */
export const postGuestSuspend = endpoint<t.PostGuestSuspendParams, t.PostGuestSuspendResult>('POST', '/cluster/bulk-action/guest/suspend');
