import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/bulk-action.ts';

/** List the kinds of bulk action: `GET /cluster/bulk-action` */
export const getBulkAction = endpoint<t.GetBulkActionParams, t.GetBulkActionResult>('GET', '/cluster/bulk-action');

/** List bulk actions for guests: `GET /cluster/bulk-action/guest` */
export const getGuest = endpoint<t.GetGuestParams, t.GetGuestResult>('GET', '/cluster/bulk-action/guest');

/** Begin migrating many guests to one node, cluster-wide: `POST /cluster/bulk-action/guest/migrate` */
export const postGuestMigrate = endpoint<t.PostGuestMigrateParams, t.PostGuestMigrateResult>('POST', '/cluster/bulk-action/guest/migrate');

/** Begin shutting down many guests across the cluster: `POST /cluster/bulk-action/guest/shutdown` */
export const postGuestShutdown = endpoint<t.PostGuestShutdownParams, t.PostGuestShutdownResult>('POST', '/cluster/bulk-action/guest/shutdown');

/** Begin starting or resuming many guests across the cluster: `POST /cluster/bulk-action/guest/start` */
export const postGuestStart = endpoint<t.PostGuestStartParams, t.PostGuestStartResult>('POST', '/cluster/bulk-action/guest/start');

/** Begin suspending many VMs across the cluster, to memory or disk: `POST /cluster/bulk-action/guest/suspend` */
export const postGuestSuspend = endpoint<t.PostGuestSuspendParams, t.PostGuestSuspendResult>('POST', '/cluster/bulk-action/guest/suspend');
