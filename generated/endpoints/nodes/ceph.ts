import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/ceph.ts';

/** Delete a CephFS file system, optionally its pools and storages, as a task: `DELETE /nodes/{node}/ceph/fs/{name}` */
export const deleteFsByName = endpoint<t.DeleteFsByNameParams, t.DeleteFsByNameResult>('DELETE', '/nodes/{node}/ceph/fs/{name}');

/** Delete a Ceph metadata server (MDS), as a task: `DELETE /nodes/{node}/ceph/mds/{name}` */
export const deleteMdsByName = endpoint<t.DeleteMdsByNameParams, t.DeleteMdsByNameResult>('DELETE', '/nodes/{node}/ceph/mds/{name}');

/** Delete a Ceph manager (MGR), as a task: `DELETE /nodes/{node}/ceph/mgr/{id}` */
export const deleteMgrById = endpoint<t.DeleteMgrByIdParams, t.DeleteMgrByIdResult>('DELETE', '/nodes/{node}/ceph/mgr/{id}');

/** Delete a Ceph monitor (MON), as a task: `DELETE /nodes/{node}/ceph/mon/{monid}` */
export const deleteMonByMonid = endpoint<t.DeleteMonByMonidParams, t.DeleteMonByMonidResult>('DELETE', '/nodes/{node}/ceph/mon/{monid}');

/** Destroy a Ceph OSD, optionally cleaning its disk, as a task: `DELETE /nodes/{node}/ceph/osd/{osdid}` */
export const deleteOsdByOsdid = endpoint<t.DeleteOsdByOsdidParams, t.DeleteOsdByOsdidResult>('DELETE', '/nodes/{node}/ceph/osd/{osdid}');

/** Delete a Ceph pool, optionally with storages that use it, as a task: `DELETE /nodes/{node}/ceph/pool/{name}` */
export const deletePoolByName = endpoint<t.DeletePoolByNameParams, t.DeletePoolByNameResult>('DELETE', '/nodes/{node}/ceph/pool/{name}');

/** List what the Ceph API of a node offers: `GET /nodes/{node}/ceph` */
export const getCeph = endpoint<t.GetCephParams, t.GetCephResult>('GET', '/nodes/{node}/ceph');

/** List the ways to read Ceph's configuration: `GET /nodes/{node}/ceph/cfg` */
export const getCfg = endpoint<t.GetCfgParams, t.GetCfgResult>('GET', '/nodes/{node}/ceph/cfg');

/** List settings in Ceph's configuration database: `GET /nodes/{node}/ceph/cfg/db` */
export const getCfgDb = endpoint<t.GetCfgDbParams, t.GetCfgDbResult>('GET', '/nodes/{node}/ceph/cfg/db');

/** Show the text of the Ceph configuration file: `GET /nodes/{node}/ceph/cfg/raw` */
export const getCfgRaw = endpoint<t.GetCfgRawParams, t.GetCfgRawResult>('GET', '/nodes/{node}/ceph/cfg/raw');

/** Show the values of chosen keys from Ceph's configuration: `GET /nodes/{node}/ceph/cfg/value` */
export const getCfgValue = endpoint<t.GetCfgValueParams, t.GetCfgValueResult>('GET', '/nodes/{node}/ceph/cfg/value');

/** Check whether a Ceph service can be stopped or destroyed without harm: `GET /nodes/{node}/ceph/cmd-safety` */
export const getCmdSafety = endpoint<t.GetCmdSafetyParams, t.GetCmdSafetyResult>('GET', '/nodes/{node}/ceph/cmd-safety');

/** Show the CRUSH map of Ceph as text: `GET /nodes/{node}/ceph/crush` */
export const getCrush = endpoint<t.GetCrushParams, t.GetCrushResult>('GET', '/nodes/{node}/ceph/crush');

/** List CephFS file systems with their data and metadata pools: `GET /nodes/{node}/ceph/fs` */
export const getFs = endpoint<t.GetFsParams, t.GetFsResult>('GET', '/nodes/{node}/ceph/fs');

/** Read the Ceph cluster log on a node: `GET /nodes/{node}/ceph/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/ceph/log');

/** List Ceph metadata servers (MDS) with state and rank: `GET /nodes/{node}/ceph/mds` */
export const getMds = endpoint<t.GetMdsParams, t.GetMdsResult>('GET', '/nodes/{node}/ceph/mds');

/** List Ceph managers (MGR) with their state: `GET /nodes/{node}/ceph/mgr` */
export const getMgr = endpoint<t.GetMgrParams, t.GetMgrResult>('GET', '/nodes/{node}/ceph/mgr');

/** List Ceph monitors (MON) with address and quorum: `GET /nodes/{node}/ceph/mon` */
export const getMon = endpoint<t.GetMonParams, t.GetMonResult>('GET', '/nodes/{node}/ceph/mon');

/** Show the tree of Ceph OSDs by host, with global flags: `GET /nodes/{node}/ceph/osd` */
export const getOsd = endpoint<t.GetOsdParams, t.GetOsdResult>('GET', '/nodes/{node}/ceph/osd');

/** List what the API of one Ceph OSD offers: `GET /nodes/{node}/ceph/osd/{osdid}` */
export const getOsdByOsdid = endpoint<t.GetOsdByOsdidParams, t.GetOsdByOsdidResult>('GET', '/nodes/{node}/ceph/osd/{osdid}');

/** Show the logical volume behind a Ceph OSD: name, path, size, group: `GET /nodes/{node}/ceph/osd/{osdid}/lv-info` */
export const getOsdLvInfo = endpoint<t.GetOsdLvInfoParams, t.GetOsdLvInfoResult>('GET', '/nodes/{node}/ceph/osd/{osdid}/lv-info');

/** Show details of a Ceph OSD: its daemon and devices: `GET /nodes/{node}/ceph/osd/{osdid}/metadata` */
export const getOsdMetadata = endpoint<t.GetOsdMetadataParams, t.GetOsdMetadataResult>('GET', '/nodes/{node}/ceph/osd/{osdid}/metadata');

/** List Ceph pools with replica size, PG count and usage: `GET /nodes/{node}/ceph/pool` */
export const getPool = endpoint<t.GetPoolParams, t.GetPoolResult>('GET', '/nodes/{node}/ceph/pool');

/** List what the API of one Ceph pool offers: `GET /nodes/{node}/ceph/pool/{name}` */
export const getPoolByName = endpoint<t.GetPoolByNameParams, t.GetPoolByNameResult>('GET', '/nodes/{node}/ceph/pool/{name}');

/** Show settings and, on request, statistics of one Ceph pool: `GET /nodes/{node}/ceph/pool/{name}/status` */
export const getPoolStatus = endpoint<t.GetPoolStatusParams, t.GetPoolStatusResult>('GET', '/nodes/{node}/ceph/pool/{name}/status');

/** List the names of CRUSH rules in Ceph: `GET /nodes/{node}/ceph/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/ceph/rules');

/** Show Ceph's health and status, as asked on one node: `GET /nodes/{node}/ceph/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/ceph/status');

/** Create a CephFS file system, optionally adding it as storage, as a task: `POST /nodes/{node}/ceph/fs/{name}` */
export const postFsByName = endpoint<t.PostFsByNameParams, t.PostFsByNameResult>('POST', '/nodes/{node}/ceph/fs/{name}');

/** Write Ceph's first configuration: networks, replica counts, authentication: `POST /nodes/{node}/ceph/init` */
export const postInit = endpoint<t.PostInitParams, t.PostInitResult>('POST', '/nodes/{node}/ceph/init');

/** Create a Ceph metadata server (MDS) on a node, as a task: `POST /nodes/{node}/ceph/mds/{name}` */
export const postMdsByName = endpoint<t.PostMdsByNameParams, t.PostMdsByNameResult>('POST', '/nodes/{node}/ceph/mds/{name}');

/** Create a Ceph manager (MGR) on a node, as a task: `POST /nodes/{node}/ceph/mgr/{id}` */
export const postMgrById = endpoint<t.PostMgrByIdParams, t.PostMgrByIdResult>('POST', '/nodes/{node}/ceph/mgr/{id}');

/** Create a Ceph monitor (MON) on a node, as a task: `POST /nodes/{node}/ceph/mon/{monid}` */
export const postMonByMonid = endpoint<t.PostMonByMonidParams, t.PostMonByMonidResult>('POST', '/nodes/{node}/ceph/mon/{monid}');

/** Create a Ceph OSD on a disk, overwriting it, as a task: `POST /nodes/{node}/ceph/osd` */
export const postOsd = endpoint<t.PostOsdParams, t.PostOsdResult>('POST', '/nodes/{node}/ceph/osd');

/** Mark a Ceph OSD in, so that it takes data again: `POST /nodes/{node}/ceph/osd/{osdid}/in` */
export const postOsdIn = endpoint<t.PostOsdInParams, t.PostOsdInResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/in');

/** Mark a Ceph OSD out, so that its data moves elsewhere: `POST /nodes/{node}/ceph/osd/{osdid}/out` */
export const postOsdOut = endpoint<t.PostOsdOutParams, t.PostOsdOutResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/out');

/** Order a Ceph OSD to scrub or deep-scrub its data: `POST /nodes/{node}/ceph/osd/{osdid}/scrub` */
export const postOsdScrub = endpoint<t.PostOsdScrubParams, t.PostOsdScrubResult>('POST', '/nodes/{node}/ceph/osd/{osdid}/scrub');

/** Create a Ceph pool, optionally adding it as storage, as a task: `POST /nodes/{node}/ceph/pool` */
export const postPool = endpoint<t.PostPoolParams, t.PostPoolResult>('POST', '/nodes/{node}/ceph/pool');

/** Restart Ceph services on a node, as a task: `POST /nodes/{node}/ceph/restart` */
export const postRestart = endpoint<t.PostRestartParams, t.PostRestartResult>('POST', '/nodes/{node}/ceph/restart');

/** Start Ceph services on a node, as a task: `POST /nodes/{node}/ceph/start` */
export const postStart = endpoint<t.PostStartParams, t.PostStartResult>('POST', '/nodes/{node}/ceph/start');

/** Stop Ceph services on a node, as a task: `POST /nodes/{node}/ceph/stop` */
export const postStop = endpoint<t.PostStopParams, t.PostStopResult>('POST', '/nodes/{node}/ceph/stop');

/** Change a Ceph pool: replica size, PGs, CRUSH rule, target size; as a task: `PUT /nodes/{node}/ceph/pool/{name}` */
export const putPoolByName = endpoint<t.PutPoolByNameParams, t.PutPoolByNameResult>('PUT', '/nodes/{node}/ceph/pool/{name}');
