import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/firewall.ts';

/** Delete an alias from the firewall of a VM: `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const deleteAliasesByName = endpoint<t.DeleteAliasesByNameParams, t.DeleteAliasesByNameResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** Delete an IP set from the firewall of a VM: `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const deleteIpsetByName = endpoint<t.DeleteIpsetByNameParams, t.DeleteIpsetByNameResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** Remove an address or network from an IP set in the firewall of a VM: `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const deleteIpsetByNameByCidr = endpoint<t.DeleteIpsetByNameByCidrParams, t.DeleteIpsetByNameByCidrResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** Delete a firewall rule of a VM: `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');

/** List aliases in the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/aliases` */
export const getAliases = endpoint<t.GetAliasesParams, t.GetAliasesResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/aliases');

/** Show one alias of the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const getAliasesByName = endpoint<t.GetAliasesByNameParams, t.GetAliasesByNameResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** List the sections of the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall');

/** List IP sets in the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/ipset` */
export const getIpset = endpoint<t.GetIpsetParams, t.GetIpsetResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset');

/** List entries of an IP set in the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const getIpsetByName = endpoint<t.GetIpsetByNameParams, t.GetIpsetByNameResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** Show one entry of an IP set in the firewall of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const getIpsetByNameByCidr = endpoint<t.GetIpsetByNameByCidrParams, t.GetIpsetByNameByCidrResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** Read the firewall log of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/log');

/** Show firewall options of a VM, such as default policies and filters: `GET /nodes/{node}/qemu/{vmid}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/options');

/** List aliases and IP sets that firewall rules of a VM may name: `GET /nodes/{node}/qemu/{vmid}/firewall/refs` */
export const getRefs = endpoint<t.GetRefsParams, t.GetRefsResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/refs');

/** List firewall rules of a VM: `GET /nodes/{node}/qemu/{vmid}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/rules');

/** Show one firewall rule of a VM by its position: `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');

/** Create an alias for an address or network in the firewall of a VM: `POST /nodes/{node}/qemu/{vmid}/firewall/aliases` */
export const postAliases = endpoint<t.PostAliasesParams, t.PostAliasesResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/aliases');

/** Create or rename an IP set in the firewall of a VM: `POST /nodes/{node}/qemu/{vmid}/firewall/ipset` */
export const postIpset = endpoint<t.PostIpsetParams, t.PostIpsetResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/ipset');

/** Add an address or network to an IP set in the firewall of a VM: `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export const postIpsetByName = endpoint<t.PostIpsetByNameParams, t.PostIpsetByNameResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}');

/** Add a firewall rule to a VM: `POST /nodes/{node}/qemu/{vmid}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/qemu/{vmid}/firewall/rules');

/** Change or rename an alias of the firewall of a VM: `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export const putAliasesByName = endpoint<t.PutAliasesByNameParams, t.PutAliasesByNameResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}');

/** Change comment or exclusion of an entry of an IP set in the firewall of a VM: `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export const putIpsetByNameByCidr = endpoint<t.PutIpsetByNameByCidrParams, t.PutIpsetByNameByCidrResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}');

/** Change firewall options of a VM: on or off, default policies, filters: `PUT /nodes/{node}/qemu/{vmid}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/options');

/** Change or move a firewall rule of a VM: `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}');
