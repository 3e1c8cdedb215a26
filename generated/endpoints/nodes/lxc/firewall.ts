import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/firewall.ts';

/** `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/aliases');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** `GET /nodes/{node}/lxc/{vmid}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/log');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/options');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/refs');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/rules');

/** `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');

/** `POST /nodes/{node}/lxc/{vmid}/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/aliases');

/** `POST /nodes/{node}/lxc/{vmid}/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/ipset');

/** `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}');

/** `POST /nodes/{node}/lxc/{vmid}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/lxc/{vmid}/firewall/rules');

/** `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}');

/** `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}');

/** `PUT /nodes/{node}/lxc/{vmid}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/options');

/** `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}');
