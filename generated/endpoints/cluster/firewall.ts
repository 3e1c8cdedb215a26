import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/firewall.ts';

/** `DELETE /cluster/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/cluster/firewall/aliases/{name}');

/** `DELETE /cluster/firewall/groups/{group}` */
export const deleteGroupsByGroup = endpoint<t.DeleteGroupsByGroupParams, t.DeleteGroupsByGroupResult>('DELETE', '/cluster/firewall/groups/{group}');

/** `DELETE /cluster/firewall/groups/{group}/{pos}` */
export const deleteGroupsByGroupByPos = endpoint<t.DeleteGroupsByGroupByPosParams, t.DeleteGroupsByGroupByPosResult>('DELETE', '/cluster/firewall/groups/{group}/{pos}');

/** `DELETE /cluster/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/cluster/firewall/ipset/{name}');

/** `DELETE /cluster/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/cluster/firewall/ipset/{name}/{cidr}');

/** `DELETE /cluster/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/cluster/firewall/rules/{pos}');

/** `GET /cluster/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/cluster/firewall/aliases');

/** `GET /cluster/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/cluster/firewall/aliases/{name}');

/** `GET /cluster/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/cluster/firewall');

/** `GET /cluster/firewall/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/cluster/firewall/groups');

/** `GET /cluster/firewall/groups/{group}` */
export const getGroupsByGroup = endpoint<t.GetGroupsByGroupParams, t.GetGroupsByGroupResult>('GET', '/cluster/firewall/groups/{group}');

/** `GET /cluster/firewall/groups/{group}/{pos}` */
export const getGroupsByGroupByPos = endpoint<t.GetGroupsByGroupByPosParams, t.GetGroupsByGroupByPosResult>('GET', '/cluster/firewall/groups/{group}/{pos}');

/** `GET /cluster/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/cluster/firewall/ipset');

/** `GET /cluster/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/cluster/firewall/ipset/{name}');

/** `GET /cluster/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/cluster/firewall/ipset/{name}/{cidr}');

/** `GET /cluster/firewall/macros` */
export const getMacros = endpoint<t.GetMacrosParams, t.GetMacrosResult>('GET', '/cluster/firewall/macros');

/** `GET /cluster/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/cluster/firewall/options');

/** `GET /cluster/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/cluster/firewall/refs');

/** `GET /cluster/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/cluster/firewall/rules');

/** `GET /cluster/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/cluster/firewall/rules/{pos}');

/** `POST /cluster/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/cluster/firewall/aliases');

/** `POST /cluster/firewall/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/cluster/firewall/groups');

/** `POST /cluster/firewall/groups/{group}` */
export const postGroupsByGroup = endpoint<t.PostGroupsByGroupParams, t.PostGroupsByGroupResult>('POST', '/cluster/firewall/groups/{group}');

/** `POST /cluster/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/cluster/firewall/ipset');

/** `POST /cluster/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/cluster/firewall/ipset/{name}');

/** `POST /cluster/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/cluster/firewall/rules');

/** `PUT /cluster/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/cluster/firewall/aliases/{name}');

/** `PUT /cluster/firewall/groups/{group}/{pos}` */
export const putGroupsByGroupByPos = endpoint<t.PutGroupsByGroupByPosParams, t.PutGroupsByGroupByPosResult>('PUT', '/cluster/firewall/groups/{group}/{pos}');

/** `PUT /cluster/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/cluster/firewall/ipset/{name}/{cidr}');

/** `PUT /cluster/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/cluster/firewall/options');

/** `PUT /cluster/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/cluster/firewall/rules/{pos}');
