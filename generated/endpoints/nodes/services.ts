import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/services.ts';

/** List system services of a node, with their state: `GET /nodes/{node}/services` */
export const getServices = endpoint<t.GetServicesParams, t.GetServicesResult>('GET', '/nodes/{node}/services');

/** List what can be done with a system service of a node: `GET /nodes/{node}/services/{service}` */
export const getServicesByService = endpoint<t.GetServicesByServiceParams, t.GetServicesByServiceResult>('GET', '/nodes/{node}/services/{service}');

/** Show the state of one system service of a node: `GET /nodes/{node}/services/{service}/state` */
export const getState = endpoint<t.GetStateParams, t.GetStateResult>('GET', '/nodes/{node}/services/{service}/state');

/** Reload a system service of a node, taking up new configuration: `POST /nodes/{node}/services/{service}/reload` */
export const postReload = endpoint<t.PostReloadParams, t.PostReloadResult>('POST', '/nodes/{node}/services/{service}/reload');

/** Restart a system service of a node: `POST /nodes/{node}/services/{service}/restart` */
export const postRestart = endpoint<t.PostRestartParams, t.PostRestartResult>('POST', '/nodes/{node}/services/{service}/restart');

/** Start a system service of a node: `POST /nodes/{node}/services/{service}/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/services/{service}/start');

/** Stop a system service of a node: `POST /nodes/{node}/services/{service}/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/services/{service}/stop');
