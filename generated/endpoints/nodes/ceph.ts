import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/ceph.ts';

/** `DELETE /nodes/{node}/ceph/fs/{name}` */
export const deleteFsByName = endpoint<t.DeleteFsByNameParams, t.DeleteFsByNameResult>('DELETE', '/nodes/{node}/ceph/fs/{name}');

/** `DELETE /nodes/{node}/ceph/mds/{name}` */
export const deleteMdsByName = endpoint<t.DeleteMdsByNameParams, t.DeleteMdsByNameResult>('DELETE', '/nodes/{node}/ceph/mds/{name}');

/** `DELETE /nodes/{node}/ceph/mgr/{id}` */
export const deleteMgrById = endpoint<t.DeleteMgrByIdParams, t.DeleteMgrByIdResult>('DELETE', '/nodes/{node}/ceph/mgr/{id}');

/** `DELETE /nodes/{node}/ceph/mon/{monid}` */
export const deleteMonByMonid = endpoint<t.DeleteMonByMonidParams, t.DeleteMonByMonidResult>('DELETE', '/nodes/{node}/ceph/mon/{monid}');

/** `DELETE /nodes/{node}/ceph/osd/{osdid}` */
export const deleteOsdByOsdid = endpoint<t.DeleteOsdByOsdidParams, t.DeleteOsdByOsdidResult>('DELETE', '/nodes/{node}/ceph/osd/{osdid}');

/** `DELETE /nodes/{node}/ceph/pool/{name}` */
export const deletePoolByName = endpoint<t.DeletePoolByNameParams, t.DeletePoolByNameResult>('DELETE', '/nodes/{node}/ceph/pool/{name}');

/** `GET /nodes/{node}/ceph` */
export const getCeph = endpoint<t.GetCephParams, t.GetCephResult>('GET', '/nodes/{node}/ceph');

/** `GET /nodes/{node}/ceph/cfg` */
export const getCfg = endpoint<t.GetCfgParams, t.GetCfgResult>('GET', '/nodes/{node}/ceph/cfg');

/** `GET /nodes/{node}/ceph/cfg/db` */
export const getCfgDb = endpoint<t.GetCfgDbParams, t.GetCfgDbResult>('GET', '/nodes/{node}/ceph/cfg/db');

/** `GET /nodes/{node}/ceph/cfg/raw` */
export const getCfgRaw = endpoint<t.GetCfgRawParams, t.GetCfgRawResult>('GET', '/nodes/{node}/ceph/cfg/raw');

/** `GET /nodes/{node}/ceph/cfg/value` */
export const getCfgValue = endpoint<t.GetCfgValueParams, t.GetCfgValueResult>('GET', '/nodes/{node}/ceph/cfg/value');

/** `GET /nodes/{node}/ceph/cmd-safety` */
export const getCmdSafety = endpoint<t.GetCmdSafetyParams, t.GetCmdSafetyResult>('GET', '/nodes/{node}/ceph/cmd-safety');

/** `GET /nodes/{node}/ceph/crush` */
export const getCrush = endpoint<t.GetCrushParams, t.GetCrushResult>('GET', '/nodes/{node}/ceph/crush');

/** `GET /nodes/{node}/ceph/fs` */
export const getFs = endpoint<t.GetFsParams, t.GetFsResult>('GET', '/nodes/{node}/ceph/fs');

/** `GET /nodes/{node}/ceph/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/ceph/log');

/** `GET /nodes/{node}/ceph/mds` */
export const getMds = endpoint<t.GetMdsParams, t.GetMdsResult>('GET', '/nodes/{node}/ceph/mds');

/** `GET /nodes/{node}/ceph/mgr` */
export const getMgr = endpoint<t.GetMgrParams, t.GetMgrResult>('GET', '/nodes/{node}/ceph/mgr');

/** `GET /nodes/{node}/ceph/mon` */
export const getMon = endpoint<t.GetMonParams, t.GetMonResult>('GET', '/nodes/{node}/ceph/mon');

/** `GET /nodes/{node}/ceph/osd` */
export const getOsd = endpoint<t.GetOsdParams, t.GetOsdResult>('GET', '/nodes/{node}/ceph/osd');

/** `GET /nodes/{node}/ceph/osd/{osdid}` */
export const getOsdByOsdid = endpoint<t.GetOsdByOsdidParams, t.GetOsdByOsdidResult>('GET', '/nodes/{node}/ceph/osd/{osdid}');

/** `GET /nodes/{node}/ceph/osd/{osdid}/lv-info` */
export const getOsdLvInfo = endpoint<t.GetOsdLvInfoParams, t.GetOsdLvInfoResult>('GET', '/nodes/{node}/ceph/osd/{osdid}/lv-info');

/** `GET /nodes/{node}/ceph/osd/{osdid}/metadata` */
export const getOsdMetadata = endpoint<t.GetOsdMetadataParams, t.GetOsdMetadataResult>('GET', '/nodes/{node}/ceph/osd/{osdid}/metadata');

/** `GET /nodes/{node}/ceph/pool` */
export const getPool = endpoint<t.GetPoolParams, t.GetPoolResult>('GET', '/nodes/{node}/ceph/pool');

/** `GET /nodes/{node}/ceph/pool/{name}` */
export const getPoolByName = endpoint<t.GetPoolByNameParams, t.GetPoolByNameResult>('GET', '/nodes/{node}/ceph/pool/{name}');

/** `GET /nodes/{node}/ceph/pool/{name}/status` */
export const getPoolStatus = endpoint<t.GetPoolStatusParams, t.GetPoolStatusResult>('GET', '/nodes/{node}/ceph/pool/{name}/status');

/** `GET /nodes/{node}/ceph/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/ceph/rules');

/** `GET /nodes/{node}/ceph/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/ceph/status');

/** `POST /nodes/{node}/ceph/fs/{name}` */
export const postFsByName = endpoint<t.PostFsByNameParams, t.PostFsByNameResult>('POST', '/nodes/{node}/ceph/fs/{name}');

/** `POST /nodes/{node}/ceph/init` */
export const postInit = endpoint<t.PostInitParams, t.PostInitResult>('POST', '/nodes/{node}/ceph/init');

/** `POST /nodes/{node}/ceph/mds/{name}` */
export const postMdsByName = endpoint<t.PostMdsByNameParams, t.PostMdsByNameResult>('POST', '/nodes/{node}/ceph/mds/{name}');

/** `POST /nodes/{node}/ceph/mgr/{id}` */
export const postMgrById = endpoint<t.PostMgrByIdParams, t.PostMgrByIdResult>('POST', '/nodes/{node}/ceph/mgr/{id}');

/** `POST /nodes/{node}/ceph/mon/{monid}` */
export const postMonByMonid = endpoint<t.PostMonByMonidParams, t.PostMonByMonidResult>('POST', '/nodes/{node}/ceph/mon/{monid}');

/** `POST /nodes/{node}/ceph/osd` */
export const postOsd = endpoint<t.PostOsdParams, t.PostOsdResult>('POST', '/nodes/{node}/ceph/osd');

/** `POST /nodes/{node}/ceph/osd/{osdid}/in` */
export const postOsdIn = endpoint<t.PostOsdInParams, t.PostOsdInResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/in');

/** `POST /nodes/{node}/ceph/osd/{osdid}/out` */
export const postOsdOut = endpoint<t.PostOsdOutParams, t.PostOsdOutResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/out');

/** `POST /nodes/{node}/ceph/osd/{osdid}/scrub` */
export const postOsdScrub = endpoint<t.PostOsdScrubParams, t.PostOsdScrubResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/scrub');

/** `POST /nodes/{node}/ceph/pool` */
export const postPool = endpoint<t.PostPoolParams, t.PostPoolResult>('POST', '/nodes/{node}/ceph/pool');

/** `POST /nodes/{node}/ceph/restart` */
export const postRestart = endpoint<t.PostRestartParams, t.PostRestartResult>('POST', '/nodes/{node}/ceph/restart');

/** `POST /nodes/{node}/ceph/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/ceph/start');

/** `POST /nodes/{node}/ceph/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/ceph/stop');

/** `PUT /nodes/{node}/ceph/pool/{name}` */
export const putPoolByName = endpoint<t.PutPoolByNameParams, t.PutPoolByNameResult>('PUT', '/nodes/{node}/ceph/pool/{name}');
