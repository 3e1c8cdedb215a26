import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/firewall.ts';

/** `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/aliases');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** `GET /nodes/{node}/qemu/{vmid}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/log');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/options');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/refs');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/rules');

/** `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');

/** `POST /nodes/{node}/qemu/{vmid}/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/aliases');

/** `POST /nodes/{node}/qemu/{vmid}/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/ipset');

/** `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** `POST /nodes/{node}/qemu/{vmid}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/rules');

/** `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** `PUT /nodes/{node}/qemu/{vmid}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/options');

/** `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');
