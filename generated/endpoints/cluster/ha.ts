import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/ha.ts';

/** `DELETE /cluster/ha/groups/{group}` */
export const deleteGroupsByGroup = endpoint<t.DeleteGroupsByGroupParams, t.DeleteGroupsByGroupResult>('DELETE', '/cluster/ha/groups/{group}');

/** `DELETE /cluster/ha/resources/{sid}` */
export const deleteResourcesBySid = endpoint<t.DeleteResourcesBySidParams, t.DeleteResourcesBySidResult>('DELETE', '/cluster/ha/resources/{sid}');

/** `DELETE /cluster/ha/rules/{rule}` */
export const deleteRulesByRule = endpoint<t.DeleteRulesByRuleParams, t.DeleteRulesByRuleResult>('DELETE', '/cluster/ha/rules/{rule}');

/** `GET /cluster/ha/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/cluster/ha/groups');

/** `GET /cluster/ha/groups/{group}` */
export const getGroupsByGroup = endpoint<t.GetGroupsByGroupParams, t.GetGroupsByGroupResult>('GET', '/cluster/ha/groups/{group}');

/** `GET /cluster/ha` */
export const getHa = endpoint<t.GetHaParams, t.GetHaResult>('GET', '/cluster/ha');

/** `GET /cluster/ha/resources` */
export const getResources = endpoint<t.GetResourcesParams, t.GetResourcesResult>('GET', '/cluster/ha/resources');

/** `GET /cluster/ha/resources/{sid}` */
export const getResourcesBySid = endpoint<t.GetResourcesBySidParams, t.GetResourcesBySidResult>('GET', '/cluster/ha/resources/{sid}');

/** `GET /cluster/ha/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/cluster/ha/rules');

/** `GET /cluster/ha/rules/{rule}` */
export const getRulesByRule = endpoint<t.GetRulesByRuleParams, t.GetRulesByRuleResult>('GET', '/cluster/ha/rules/{rule}');

/** `GET /cluster/ha/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/ha/status');

/** `GET /cluster/ha/status/current` */
export const getStatusCurrent = endpoint<t.GetStatusCurrentParams, t.GetStatusCurrentResult>('GET', '/cluster/ha/status/current');

/** `GET /cluster/ha/status/manager_status` */
export const getStatusManagerStatus = endpoint<t.GetStatusManagerStatusParams, t.GetStatusManagerStatusResult>('GET', '/cluster/ha/status/manager_status');

/** `POST /cluster/ha/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/cluster/ha/groups');

/** `POST /cluster/ha/resources` */
export const postResources = endpoint<t.PostResourcesParams, t.PostResourcesResult>('POST', '/cluster/ha/resources');

/** `POST /cluster/ha/resources/{sid}/migrate` */
export const postResourcesMigrate = endpoint<t.PostResourcesMigrateParams, t.PostResourcesMigrateResult>('POST', '/cluster/ha/resources/{sid}/migrate');

/** `POST /cluster/ha/resources/{sid}/relocate` */
export const postResourcesRelocate = endpoint<t.PostResourcesRelocateParams, t.PostResourcesRelocateResult>('POST', '/cluster/ha/resources/{sid}/relocate');

/** `POST /cluster/ha/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/cluster/ha/rules');

/** `POST /cluster/ha/status/arm-ha` */
export const postStatusArmHa = endpoint<t.PostStatusArmHaParams, t.PostStatusArmHaResult>('POST', '/cluster/ha/status/arm-ha');

/** `POST /cluster/ha/status/disarm-ha` */
export const postStatusDisarmHa = endpoint<t.PostStatusDisarmHaParams, t.PostStatusDisarmHaResult>('POST', '/cluster/ha/status/disarm-ha');

/** `PUT /cluster/ha/groups/{group}` */
export const putGroupsByGroup = endpoint<t.PutGroupsByGroupParams, t.PutGroupsByGroupResult>('PUT', '/cluster/ha/groups/{group}');

/** `PUT /cluster/ha/resources/{sid}` */
export const putResourcesBySid = endpoint<t.PutResourcesBySidParams, t.PutResourcesBySidResult>('PUT', '/cluster/ha/resources/{sid}');

/** `PUT /cluster/ha/rules/{rule}` */
export const putRulesByRule = endpoint<t.PutRulesByRuleParams, t.PutRulesByRuleResult>('PUT', '/cluster/ha/rules/{rule}');
