import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/firewall.ts';

/** Delete a firewall rule of a node, by position: `DELETE /nodes/{node}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/firewall/rules/{pos}');

/** List what the firewall API of a node offers: `GET /nodes/{node}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/firewall');

/** Read the firewall log of a node: `GET /nodes/{node}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/firewall/log');

/** Show firewall options of a node: whether on, log levels, conntrack, NDP: `GET /nodes/{node}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/firewall/options');

/** List firewall rules of a node: `GET /nodes/{node}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/firewall/rules');

/** Show one firewall rule of a node: `GET /nodes/{node}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/firewall/rules/{pos}');

/** Add a firewall rule to a node: `POST /nodes/{node}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/firewall/rules');

/** Change firewall options of a node: switch on or off, log levels, conntrack, NDP: `PUT /nodes/{node}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/firewall/options');

/** Change, move or disable a firewall rule of a node: `PUT /nodes/{node}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/firewall/rules/{pos}');
