import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/status.ts';

/** Show whether a VM runs and what it uses right now: `GET /nodes/{node}/qemu/{vmid}/status/current` */
export const getCurrent = endpoint<t.GetCurrentParams, t.GetCurrentResult>('GET', '/nodes/{node}/qemu/{vmid}/status/current');

/** List what can be done with the power state of a VM: `GET /nodes/{node}/qemu/{vmid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/qemu/{vmid}/status');

/** Reboot a VM: shut it down, start it again and apply pending changes: `POST /nodes/{node}/qemu/{vmid}/status/reboot` */
export const postReboot = endpoint<t.PostRebootParams, t.PostRebootResult>('POST', '/nodes/{node}/qemu/{vmid}/status/reboot');

/** Reset a VM hard, as by the reset button: `POST /nodes/{node}/qemu/{vmid}/status/reset` */
export const postReset = endpoint<t.PostResetParams, t.PostResetResult>('POST', '/nodes/{node}/qemu/{vmid}/status/reset');

/** Let a suspended or paused VM run on: `POST /nodes/{node}/qemu/{vmid}/status/resume` */
export const postResume = endpoint<t.PostResumeParams, t.PostResumeResult>('POST', '/nodes/{node}/qemu/{vmid}/status/resume');

/** Shut a VM down in an orderly way: `POST /nodes/{node}/qemu/{vmid}/status/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/qemu/{vmid}/status/shutdown');

/** Start a VM: `POST /nodes/{node}/qemu/{vmid}/status/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/qemu/{vmid}/status/start');

/** Stop a VM hard, as by pulling the plug: `POST /nodes/{node}/qemu/{vmid}/status/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/qemu/{vmid}/status/stop');

/** Suspend a VM, keeping its memory in place or writing it to storage: `POST /nodes/{node}/qemu/{vmid}/status/suspend` */
export const postSuspend = endpoint<t.PostSuspendParams, t.PostSuspendResult>('POST', '/nodes/{node}/qemu/{vmid}/status/suspend');
