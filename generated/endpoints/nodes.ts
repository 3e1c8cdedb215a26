import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/nodes.ts';

/** `DELETE /nodes/{node}/network` */
export const deleteNetwork = endpoint<t.DeleteNetworkParams, t.DeleteNetworkResult>('DELETE', '/nodes/{node}/network');

/** `DELETE /nodes/{node}/network/{iface}` */
export const deleteNetworkByIface = endpoint<t.DeleteNetworkByIfaceParams, t.DeleteNetworkByIfaceResult>('DELETE', '/nodes/{node}/network/{iface}');

/** `DELETE /nodes/{node}/subscription` */
export const deleteSubscription = endpoint<t.DeleteSubscriptionParams, t.DeleteSubscriptionResult>('DELETE', '/nodes/{node}/subscription');

/** `GET /nodes/{node}/aplinfo` */
export const getAplinfo = endpoint<t.GetAplinfoParams, t.GetAplinfoResult>('GET', '/nodes/{node}/aplinfo');

/** `GET /nodes/{node}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/config');

/** `GET /nodes/{node}/dns` */
export const getDns = endpoint<t.GetDnsParams, t.GetDnsResult>('GET', '/nodes/{node}/dns');

/** `GET /nodes/{node}/hosts` */
export const getHosts = endpoint<t.GetHostsParams, t.GetHostsResult>('GET', '/nodes/{node}/hosts');

/** `GET /nodes/{node}/journal` */
export const getJournal = endpoint<t.GetJournalParams, t.GetJournalResult>('GET', '/nodes/{node}/journal');

/** `GET /nodes/{node}/netstat` */
export const getNetstat = endpoint<t.GetNetstatParams, t.GetNetstatResult>('GET', '/nodes/{node}/netstat');

/** `GET /nodes/{node}/network` */
export const getNetwork = endpoint<t.GetNetworkParams, t.GetNetworkResult>('GET', '/nodes/{node}/network');

/** `GET /nodes/{node}/network/{iface}` */
export const getNetworkByIface = endpoint<t.GetNetworkByIfaceParams, t.GetNetworkByIfaceResult>('GET', '/nodes/{node}/network/{iface}');

/** `GET /nodes` */
export const getNodes = endpoint<t.GetNodesParams, t.GetNodesResult>('GET', '/nodes');

/** `GET /nodes/{node}` */
export const getNodesByNode = endpoint<t.GetNodesByNodeParams, t.GetNodesByNodeResult>('GET', '/nodes/{node}');

/** `GET /nodes/{node}/query-oci-repo-tags` */
export const getQueryOciRepoTags = endpoint<t.GetQueryOciRepoTagsParams, t.GetQueryOciRepoTagsResult>('GET', '/nodes/{node}/query-oci-repo-tags');

/** `GET /nodes/{node}/query-url-metadata` */
export const getQueryUrlMetadata = endpoint<t.GetQueryUrlMetadataParams, t.GetQueryUrlMetadataResult>('GET', '/nodes/{node}/query-url-metadata');

/** `GET /nodes/{node}/report` */
export const getReport = endpoint<t.GetReportParams, t.GetReportResult>('GET', '/nodes/{node}/report');

/** `GET /nodes/{node}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/rrd');

/** `GET /nodes/{node}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/rrddata');

/** `GET /nodes/{node}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/status');

/** `GET /nodes/{node}/subscription` */
export const getSubscription = endpoint<t.GetSubscriptionParams, t.GetSubscriptionResult>('GET', '/nodes/{node}/subscription');

/** `GET /nodes/{node}/syslog` */
export const getSyslog = endpoint<t.GetSyslogParams, t.GetSyslogResult>('GET', '/nodes/{node}/syslog');

/** `GET /nodes/{node}/time` */
export const getTime = endpoint<t.GetTimeParams, t.GetTimeResult>('GET', '/nodes/{node}/time');

/** `GET /nodes/{node}/version` */
export const getVersion = endpoint<t.GetVersionParams, t.GetVersionResult>('GET', '/nodes/{node}/version');

/** `GET /nodes/{node}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/vncwebsocket');

/** `POST /nodes/{node}/aplinfo` */
export const postAplinfo = endpoint<t.PostAplinfoParams, t.PostAplinfoResult>('POST', '/nodes/{node}/aplinfo');

/** `POST /nodes/{node}/execute` */
export const postExecute = endpoint<t.PostExecuteParams, t.PostExecuteResult>('POST', '/nodes/{node}/execute');

/** `POST /nodes/{node}/hosts` */
export const postHosts = endpoint<t.PostHostsParams, t.PostHostsResult>('POST', '/nodes/{node}/hosts');

/** `POST /nodes/{node}/migrateall` */
export const postMigrateall = endpoint<t.PostMigrateallParams, t.PostMigrateallResult>('POST', '/nodes/{node}/migrateall');

/** `POST /nodes/{node}/network` */
export const postNetwork = endpoint<t.PostNetworkParams, t.PostNetworkResult>('POST', '/nodes/{node}/network');

/** `POST /nodes/{node}/spiceshell` */
export const postSpiceshell = endpoint<t.PostSpiceshellParams, t.PostSpiceshellResult>('POST', '/nodes/{node}/spiceshell');

/** `POST /nodes/{node}/startall` */
export const postStartall = endpoint<t.PostStartallParams, t.PostStartallResult>('POST', '/nodes/{node}/startall');

/** `POST /nodes/{node}/status` */
export const postStatus = endpoint<t.PostStatusParams, t.PostStatusResult>('POST', '/nodes/{node}/status');

/** `POST /nodes/{node}/stopall` */
export const postStopall = endpoint<t.PostStopallParams, t.PostStopallResult>('POST', '/nodes/{node}/stopall');

/** `POST /nodes/{node}/subscription` */
export const postSubscription = endpoint<t.PostSubscriptionParams, t.PostSubscriptionResult>('POST', '/nodes/{node}/subscription');

/** `POST /nodes/{node}/suspendall` */
export const postSuspendall = endpoint<t.PostSuspendallParams, t.PostSuspendallResult>('POST', '/nodes/{node}/suspendall');

/** `POST /nodes/{node}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/termproxy');

/** `POST /nodes/{node}/vncshell` */
export const postVncshell = endpoint<t.PostVncshellParams, t.PostVncshellResult>('POST', '/nodes/{node}/vncshell');

/** `POST /nodes/{node}/wakeonlan` */
export const postWakeonlan = endpoint<t.PostWakeonlanParams, t.PostWakeonlanResult>('POST', '/nodes/{node}/wakeonlan');

/** `PUT /nodes/{node}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/config');

/** `PUT /nodes/{node}/dns` */
export const putDns = endpoint<t.PutDnsParams, t.PutDnsResult>('PUT', '/nodes/{node}/dns');

/** `PUT /nodes/{node}/network` */
export const putNetwork = endpoint<t.PutNetworkParams, t.PutNetworkResult>('PUT', '/nodes/{node}/network');

/** `PUT /nodes/{node}/network/{iface}` */
export const putNetworkByIface = endpoint<t.PutNetworkByIfaceParams, t.PutNetworkByIfaceResult>('PUT', '/nodes/{node}/network/{iface}');

/** `PUT /nodes/{node}/subscription` */
export const putSubscription = endpoint<t.PutSubscriptionParams, t.PutSubscriptionResult>('PUT', '/nodes/{node}/subscription');

/** `PUT /nodes/{node}/time` */
export const putTime = endpoint<t.PutTimeParams, t.PutTimeResult>('PUT', '/nodes/{node}/time');
