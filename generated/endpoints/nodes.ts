import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/nodes.ts';

/** Discard network changes of a node that were not applied yet: `DELETE /nodes/{node}/network` */
export const deleteNetwork = endpoint<t.DeleteNetworkParams, t.DeleteNetworkResult>('DELETE', '/nodes/{node}/network');

/** Delete a network interface from the configuration of a node, pending until applied: `DELETE /nodes/{node}/network/{iface}` */
export const deleteNetworkByIface = endpoint<t.DeleteNetworkByIfaceParams, t.DeleteNetworkByIfaceResult>('DELETE', '/nodes/{node}/network/{iface}');

/** Remove the subscription key of a node: `DELETE /nodes/{node}/subscription` */
export const deleteSubscription = endpoint<t.DeleteSubscriptionParams, t.DeleteSubscriptionResult>('DELETE', '/nodes/{node}/subscription');

/** List container templates that can be downloaded: `GET /nodes/{node}/aplinfo` */
export const getAplinfo = endpoint<t.GetAplinfoParams, t.GetAplinfoResult>('GET', '/nodes/{node}/aplinfo');

/** Show a node's options: notes, ACME domains, wake-on-LAN, startup delay: `GET /nodes/{node}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/config');

/** Show a node's DNS servers and search domain: `GET /nodes/{node}/dns` */
export const getDns = endpoint<t.GetDnsParams, t.GetDnsResult>('GET', '/nodes/{node}/dns');

/** Show the /etc/hosts file of a node: `GET /nodes/{node}/hosts` */
export const getHosts = endpoint<t.GetHostsParams, t.GetHostsResult>('GET', '/nodes/{node}/hosts');

/** Read the systemd journal of a node: `GET /nodes/{node}/journal` */
export const getJournal = endpoint<t.GetJournalParams, t.GetJournalResult>('GET', '/nodes/{node}/journal');

/** Show traffic counters of the network cards of guests on a node: `GET /nodes/{node}/netstat` */
export const getNetstat = endpoint<t.GetNetstatParams, t.GetNetstatResult>('GET', '/nodes/{node}/netstat');

/** List network interfaces, bridges, bonds and VLANs of a node: `GET /nodes/{node}/network` */
export const getNetwork = endpoint<t.GetNetworkParams, t.GetNetworkResult>('GET', '/nodes/{node}/network');

/** Show the configuration of one network interface of a node: `GET /nodes/{node}/network/{iface}` */
export const getNetworkByIface = endpoint<t.GetNetworkByIfaceParams, t.GetNetworkByIfaceResult>('GET', '/nodes/{node}/network/{iface}');

/** List nodes of the cluster with state, CPU, memory and uptime: `GET /nodes` */
export const getNodes = endpoint<t.GetNodesParams, t.GetNodesResult>('GET', '/nodes');

/** List what the API of one node offers: `GET /nodes/{node}` */
export const getNodesByNode = endpoint<t.GetNodesByNodeParams, t.GetNodesByNodeResult>('GET', '/nodes/{node}');

/** List tags of a container image in an OCI registry, as seen from a node: `GET /nodes/{node}/query-oci-repo-tags` */
export const getQueryOciRepoTags = endpoint<t.GetQueryOciRepoTagsParams, t.GetQueryOciRepoTagsResult>('GET', '/nodes/{node}/query-oci-repo-tags');

/** Show file name, size and type behind a URL before a node downloads it: `GET /nodes/{node}/query-url-metadata` */
export const getQueryUrlMetadata = endpoint<t.GetQueryUrlMetadataParams, t.GetQueryUrlMetadataResult>('GET', '/nodes/{node}/query-url-metadata');

/** Show a full system report of a node for support: `GET /nodes/{node}/report` */
export const getReport = endpoint<t.GetReportParams, t.GetReportResult>('GET', '/nodes/{node}/report');

/** Draw a usage graph of a node as an image file: `GET /nodes/{node}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/rrd');

/** Show the usage history of a node over time, as figures: `GET /nodes/{node}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/rrddata');

/** Show load, memory, disk, kernel and version of a node: `GET /nodes/{node}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/status');

/** Show subscription status, level and due date of a node: `GET /nodes/{node}/subscription` */
export const getSubscription = endpoint<t.GetSubscriptionParams, t.GetSubscriptionResult>('GET', '/nodes/{node}/subscription');

/** Read the system log of a node: `GET /nodes/{node}/syslog` */
export const getSyslog = endpoint<t.GetSyslogParams, t.GetSyslogResult>('GET', '/nodes/{node}/syslog');

/** Show clock and time zone of a node: `GET /nodes/{node}/time` */
export const getTime = endpoint<t.GetTimeParams, t.GetTimeResult>('GET', '/nodes/{node}/time');

/** Show which version of Proxmox VE a node runs: `GET /nodes/{node}/version` */
export const getVersion = endpoint<t.GetVersionParams, t.GetVersionResult>('GET', '/nodes/{node}/version');

/** Connect to an opened shell of a node over a websocket: `GET /nodes/{node}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/vncwebsocket');

/** Download a container template to a storage, as a task: `POST /nodes/{node}/aplinfo` */
export const postAplinfo = endpoint<t.PostAplinfoParams, t.PostAplinfoResult>('POST', '/nodes/{node}/aplinfo');

/** Run several API calls in order on a node in one request: `POST /nodes/{node}/execute` */
export const postExecute = endpoint<t.PostExecuteParams, t.PostExecuteResult>('POST', '/nodes/{node}/execute');

/** Replace the /etc/hosts file of a node: `POST /nodes/{node}/hosts` */
export const postHosts = endpoint<t.PostHostsParams, t.PostHostsResult>('POST', '/nodes/{node}/hosts');

/** Migrate many or all guests of a node to another node (bulk action): `POST /nodes/{node}/migrateall` */
export const postMigrateall = endpoint<t.PostMigrateallParams, t.PostMigrateallResult>('POST', '/nodes/{node}/migrateall');

/** Create a bridge, bond, VLAN or other interface on a node, pending until applied: `POST /nodes/{node}/network` */
export const postNetwork = endpoint<t.PostNetworkParams, t.PostNetworkResult>('POST', '/nodes/{node}/network');

/** Open a shell on a node over SPICE: `POST /nodes/{node}/spiceshell` */
export const postSpiceshell = endpoint<t.PostSpiceshellParams, t.PostSpiceshellResult>('POST', '/nodes/{node}/spiceshell');

/** Start guests of a node set to start at boot; with force others too (bulk action): `POST /nodes/{node}/startall` */
export const postStartall = endpoint<t.PostStartallParams, t.PostStartallResult>('POST', '/nodes/{node}/startall');

/** Reboot or shut down a node: `POST /nodes/{node}/status` */
export const postStatus = endpoint<t.PostStatusParams, t.PostStatusResult>('POST', '/nodes/{node}/status');

/** Shut down all guests of a node, or chosen ones (bulk action): `POST /nodes/{node}/stopall` */
export const postStopall = endpoint<t.PostStopallParams, t.PostStopallResult>('POST', '/nodes/{node}/stopall');

/** Check the subscription of a node anew with the server: `POST /nodes/{node}/subscription` */
export const postSubscription = endpoint<t.PostSubscriptionParams, t.PostSubscriptionResult>('POST', '/nodes/{node}/subscription');

/** Suspend all VMs of a node to disk (hibernate), or chosen ones (bulk action): `POST /nodes/{node}/suspendall` */
export const postSuspendall = endpoint<t.PostSuspendallParams, t.PostSuspendallResult>('POST', '/nodes/{node}/suspendall');

/** Open a text shell on a node and hand out a ticket for it: `POST /nodes/{node}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/termproxy');

/** Open a shell on a node over VNC: `POST /nodes/{node}/vncshell` */
export const postVncshell = endpoint<t.PostVncshellParams, t.PostVncshellResult>('POST', '/nodes/{node}/vncshell');

/** Wake a powered-off node over the network: `POST /nodes/{node}/wakeonlan` */
export const postWakeonlan = endpoint<t.PostWakeonlanParams, t.PostWakeonlanResult>('POST', '/nodes/{node}/wakeonlan');

/** Change a node's options: notes, ACME domains, wake-on-LAN, startup delay: `PUT /nodes/{node}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/config');

/** Change a node's DNS servers and search domain: `PUT /nodes/{node}/dns` */
export const putDns = endpoint<t.PutDnsParams, t.PutDnsResult>('PUT', '/nodes/{node}/dns');

/** Apply pending network changes of a node by reloading its interfaces: `PUT /nodes/{node}/network` */
export const putNetwork = endpoint<t.PutNetworkParams, t.PutNetworkResult>('PUT', '/nodes/{node}/network');

/** Change a network interface of a node, pending until applied: `PUT /nodes/{node}/network/{iface}` */
export const putNetworkByIface = endpoint<t.PutNetworkByIfaceParams, t.PutNetworkByIfaceResult>('PUT', '/nodes/{node}/network/{iface}');

/** Set the subscription key of a node: `PUT /nodes/{node}/subscription` */
export const putSubscription = endpoint<t.PutSubscriptionParams, t.PutSubscriptionResult>('PUT', '/nodes/{node}/subscription');

/** Set the time zone of a node: `PUT /nodes/{node}/time` */
export const putTime = endpoint<t.PutTimeParams, t.PutTimeResult>('PUT', '/nodes/{node}/time');
