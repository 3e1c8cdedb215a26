import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/firewall.ts';

/** `DELETE /nodes/{node}/firewall/rules/{pos}` */
export const deleteRulesByPos = endpoint<t.DeleteRulesByPosParams, t.DeleteRulesByPosResult>('DELETE', '/nodes/{node}/firewall/rules/{pos}');

/** `GET /nodes/{node}/firewall` */
export const getFirewall = endpoint<t.GetFirewallParams, t.GetFirewallResult>('GET', '/nodes/{node}/firewall');

/** `GET /nodes/{node}/firewall/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/firewall/log');

/** `GET /nodes/{node}/firewall/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/nodes/{node}/firewall/options');

/** `GET /nodes/{node}/firewall/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/nodes/{node}/firewall/rules');

/** `GET /nodes/{node}/firewall/rules/{pos}` */
export const getRulesByPos = endpoint<t.GetRulesByPosParams, t.GetRulesByPosResult>('GET', '/nodes/{node}/firewall/rules/{pos}');

/** `POST /nodes/{node}/firewall/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/nodes/{node}/firewall/rules');

/** `PUT /nodes/{node}/firewall/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/nodes/{node}/firewall/options');

/** `PUT /nodes/{node}/firewall/rules/{pos}` */
export const putRulesByPos = endpoint<t.PutRulesByPosParams, t.PutRulesByPosResult>('PUT', '/nodes/{node}/firewall/rules/{pos}');
