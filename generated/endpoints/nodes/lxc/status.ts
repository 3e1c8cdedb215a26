import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/status.ts';

/** Show whether a container runs and what it uses right now: `GET /nodes/{node}/lxc/{vmid}/status/current` */
export const getCurrent = endpoint<t.GetCurrentParams, t.GetCurrentResult>('GET', '/nodes/{node}/lxc/{vmid}/status/current');

/** List what can be done with the power state of a container: `GET /nodes/{node}/lxc/{vmid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/lxc/{vmid}/status');

/** Reboot a container: shut it down, start it again and apply pending changes: `POST /nodes/{node}/lxc/{vmid}/status/reboot` */
export const postReboot = endpoint<t.PostRebootParams, t.PostRebootResult>('POST', '/nodes/{node}/lxc/{vmid}/status/reboot');

/** Let a suspended container run on: `POST /nodes/{node}/lxc/{vmid}/status/resume` */
export const postResume = endpoint<t.PostResumeParams, t.PostResumeResult>('POST', '/nodes/{node}/lxc/{vmid}/status/resume');

/** Shut a container down in an orderly way: `POST /nodes/{node}/lxc/{vmid}/status/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/lxc/{vmid}/status/shutdown');

/** Start a container: `POST /nodes/{node}/lxc/{vmid}/status/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/lxc/{vmid}/status/start');

/** Stop a container hard, killing all its processes: `POST /nodes/{node}/lxc/{vmid}/status/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/lxc/{vmid}/status/stop');

/** Suspend a container, keeping its running state (experimental): `POST /nodes/{node}/lxc/{vmid}/status/suspend` */
export const postSuspend = endpoint<t.PostSuspendParams, t.PostSuspendResult>('POST', '/nodes/{node}/lxc/{vmid}/status/suspend');
