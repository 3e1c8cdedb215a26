import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/status.ts';

/** `GET /nodes/{node}/qemu/{vmid}/status/current` */
export const getCurrent = endpoint<t.GetCurrentParams, t.GetCurrentResult>('GET', '/nodes/{node}/qemu/{vmid}/status/current');

/** `GET /nodes/{node}/qemu/{vmid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/qemu/{vmid}/status');

/** `POST /nodes/{node}/qemu/{vmid}/status/reboot` */
export const postReboot = endpoint<t.PostRebootParams, t.PostRebootResult>('POST', '/nodes/{node}/qemu/{vmid}/status/reboot');

/** `POST /nodes/{node}/qemu/{vmid}/status/reset` */
export const postReset = endpoint<t.PostResetParams, t.PostResetResult>('POST', '/nodes/{node}/qemu/{vmid}/status/reset');

/** `POST /nodes/{node}/qemu/{vmid}/status/resume` */
export const postResume = endpoint<t.PostResumeParams, t.PostResumeResult>('POST', '/nodes/{node}/qemu/{vmid}/status/resume');

/** `POST /nodes/{node}/qemu/{vmid}/status/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/qemu/{vmid}/status/shutdown');

/** `POST /nodes/{node}/qemu/{vmid}/status/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/qemu/{vmid}/status/start');

/** `POST /nodes/{node}/qemu/{vmid}/status/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/qemu/{vmid}/status/stop');

/** `POST /nodes/{node}/qemu/{vmid}/status/suspend` */
export const postSuspend = endpoint<t.PostSuspendParams, t.PostSuspendResult>('POST', '/nodes/{node}/qemu/{vmid}/status/suspend');
