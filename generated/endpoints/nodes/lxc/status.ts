import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/status.ts';

/** `GET /nodes/{node}/lxc/{vmid}/status/current` */
export const getCurrent = endpoint<t.GetCurrentParams, t.GetCurrentResult>('GET', '/nodes/{node}/lxc/{vmid}/status/current');

/** `GET /nodes/{node}/lxc/{vmid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/lxc/{vmid}/status');

/** `POST /nodes/{node}/lxc/{vmid}/status/reboot` */
export const postReboot = endpoint<t.PostRebootParams, t.PostRebootResult>('POST', '/nodes/{node}/lxc/{vmid}/status/reboot');

/** `POST /nodes/{node}/lxc/{vmid}/status/resume` */
export const postResume = endpoint<t.PostResumeParams, t.PostResumeResult>('POST', '/nodes/{node}/lxc/{vmid}/status/resume');

/** `POST /nodes/{node}/lxc/{vmid}/status/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/lxc/{vmid}/status/shutdown');

/** `POST /nodes/{node}/lxc/{vmid}/status/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/lxc/{vmid}/status/start');

/** `POST /nodes/{node}/lxc/{vmid}/status/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/lxc/{vmid}/status/stop');

/** `POST /nodes/{node}/lxc/{vmid}/status/suspend` */
export const postSuspend = endpoint<t.PostSuspendParams, t.PostSuspendResult>('POST', '/nodes/{node}/lxc/{vmid}/status/suspend');
