import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/firewall.ts';

/** Delete an IP alias of the datacenter firewall: `DELETE /cluster/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/cluster/firewall/aliases/{name}');

/** Delete an empty security group of the datacenter firewall: `DELETE /cluster/firewall/groups/{group}` */
export const deleteGroupsByGroup = endpoint<t.DeleteGroupsByGroupParams, t.DeleteGroupsByGroupResult>('DELETE', '/cluster/firewall/groups/{group}');

/** Delete a rule of a security group, by position: `DELETE /cluster/firewall/groups/{group}/{pos}` */
export const deleteGroupsByGroupByPos = endpoint<t.DeleteGroupsByGroupByPosParams, t.DeleteGroupsByGroupByPosResult>('DELETE', '/cluster/firewall/groups/{group}/{pos}');

/** Delete an IP set of the datacenter firewall; force also drops its entries: `DELETE /cluster/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/cluster/firewall/ipset/{name}');

/** Remove an address from an IP set of the datacenter firewall: `DELETE /cluster/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/cluster/firewall/ipset/{name}/{cidr}');

/** Delete a rule of the datacenter firewall, by position: `DELETE /cluster/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/cluster/firewall/rules/{pos}');

/** List IP aliases of the datacenter firewall: `GET /cluster/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/cluster/firewall/aliases');

/** Show the address behind an alias of the datacenter firewall: `GET /cluster/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/cluster/firewall/aliases/{name}');

/** List what the datacenter firewall API offers: `GET /cluster/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/cluster/firewall');

/** List security groups of the datacenter firewall: `GET /cluster/firewall/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/cluster/firewall/groups');

/** List the rules of a security group: `GET /cluster/firewall/groups/{group}` */
export const getGroupsByGroup = endpoint<t.GetGroupsByGroupParams, t.GetGroupsByGroupResult>('GET', '/cluster/firewall/groups/{group}');

/** Show one rule of a security group: `GET /cluster/firewall/groups/{group}/{pos}` */
export const getGroupsByGroupByPos = endpoint<t.GetGroupsByGroupByPosParams, t.GetGroupsByGroupByPosResult>('GET', '/cluster/firewall/groups/{group}/{pos}');

/** List IP sets of the datacenter firewall: `GET /cluster/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/cluster/firewall/ipset');

/** List the addresses in an IP set of the datacenter firewall: `GET /cluster/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/cluster/firewall/ipset/{name}');

/** Show one entry of an IP set of the datacenter firewall: `GET /cluster/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/cluster/firewall/ipset/{name}/{cidr}');

/** List firewall macros: predefined rules for common services: `GET /cluster/firewall/macros` */
export const getMacros = endpoint<t.GetMacrosParams, t.GetMacrosResult>('GET', '/cluster/firewall/macros');

/** Show whether the datacenter firewall is on, and its default policies: `GET /cluster/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/cluster/firewall/options');

/** List aliases and IP sets that datacenter firewall rules can refer to: `GET /cluster/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/cluster/firewall/refs');

/** List the rules of the datacenter firewall: `GET /cluster/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/cluster/firewall/rules');

/** Show one rule of the datacenter firewall: `GET /cluster/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/cluster/firewall/rules/{pos}');

/** Create an IP alias in the datacenter firewall: `POST /cluster/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/cluster/firewall/aliases');

/** Create or rename a security group of the datacenter firewall: `POST /cluster/firewall/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/cluster/firewall/groups');

/** Add a rule to a security group: `POST /cluster/firewall/groups/{group}` */
export const postGroupsByGroup = endpoint<t.PostGroupsByGroupParams, t.PostGroupsByGroupResult>('POST', '/cluster/firewall/groups/{group}');

/** Create or rename an IP set of the datacenter firewall: `POST /cluster/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/cluster/firewall/ipset');

/** Add an address or network to an IP set of the datacenter firewall: `POST /cluster/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/cluster/firewall/ipset/{name}');

/** Add a rule to the datacenter firewall: `POST /cluster/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/cluster/firewall/rules');

/** Change or rename an IP alias of the datacenter firewall: `PUT /cluster/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/cluster/firewall/aliases/{name}');

/** Change, move or disable a rule of a security group: `PUT /cluster/firewall/groups/{group}/{pos}` */
export const putGroupsByGroupByPos = endpoint<t.PutGroupsByGroupByPosParams, t.PutGroupsByGroupByPosResult>('PUT', '/cluster/firewall/groups/{group}/{pos}');

/** Change comment or exclusion of an entry in a datacenter firewall IP set: `PUT /cluster/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/cluster/firewall/ipset/{name}/{cidr}');

/** Switch the datacenter firewall on or off, or change its default policies: `PUT /cluster/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/cluster/firewall/options');

/** Change, move or disable a rule of the datacenter firewall: `PUT /cluster/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/cluster/firewall/rules/{pos}');
