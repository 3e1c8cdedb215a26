import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/firewall.ts';

/** Delete an IP alias of a container's firewall: `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** Delete an IP set of a container's firewall; force also drops its entries: `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** Remove an address from an IP set of a container's firewall: `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** Delete a firewall rule of a container, by position: `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');

/** List IP aliases of a container's firewall: `GET /nodes/{node}/lxc/{vmid}/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/aliases');

/** Show the address behind an alias of a container's firewall: `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** List what the firewall API of a container offers: `GET /nodes/{node}/lxc/{vmid}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall');

/** List IP sets of a container's firewall: `GET /nodes/{node}/lxc/{vmid}/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset');

/** List the addresses in an IP set of a container's firewall: `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** Show one entry of an IP set of a container's firewall: `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** Read the firewall log of a container: `GET /nodes/{node}/lxc/{vmid}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/log');

/** Show firewall options of a container: whether on, policies, filters, log levels: `GET /nodes/{node}/lxc/{vmid}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/options');

/** List aliases and IP sets that rules of a container's firewall may refer to: `GET /nodes/{node}/lxc/{vmid}/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/refs');

/** List firewall rules of a container: `GET /nodes/{node}/lxc/{vmid}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/rules');

/** Show one firewall rule of a container: `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');

/** Create an IP alias in a container's firewall: `POST /nodes/{node}/lxc/{vmid}/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/aliases');

/** Create or rename an IP set of a container's firewall: `POST /nodes/{node}/lxc/{vmid}/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/ipset');

/** Add an address or network to an IP set of a container's firewall: `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** Add a firewall rule to a container: `POST /nodes/{node}/lxc/{vmid}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/rules');

/** Change or rename an IP alias of a container's firewall: `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** Change comment or exclusion of an entry in an IP set of a container's firewall: `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** Change firewall options of a container: on or off, policies, filters, log levels: `PUT /nodes/{node}/lxc/{vmid}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/options');

/** Change, move or disable a firewall rule of a container: `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');
