import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/ha.ts';

/** Delete an HA group: `DELETE /cluster/ha/groups/{group}` */
export const deleteGroupsByGroup = endpoint<t.DeleteGroupsByGroupParams, t.DeleteGroupsByGroupResult>('DELETE', '/cluster/ha/groups/{group}');

/** Take a guest out of high availability management: `DELETE /cluster/ha/resources/{sid}` */
export const deleteResourcesBySid = endpoint<t.DeleteResourcesBySidParams, t.DeleteResourcesBySidResult>('DELETE', '/cluster/ha/resources/{sid}');

/** Delete an HA affinity rule: `DELETE /cluster/ha/rules/{rule}` */
export const deleteRulesByRule = endpoint<t.DeleteRulesByRuleParams, t.DeleteRulesByRuleResult>('DELETE', '/cluster/ha/rules/{rule}');

/** List HA groups (forerunners of node affinity rules): `GET /cluster/ha/groups` */
export const getGroups = endpoint<t.GetGroupsParams, t.GetGroupsResult>('GET', '/cluster/ha/groups');

/** Show the nodes and options of an HA group: `GET /cluster/ha/groups/{group}` */
export const getGroupsByGroup = endpoint<t.GetGroupsByGroupParams, t.GetGroupsByGroupResult>('GET', '/cluster/ha/groups/{group}');

/** List what the high availability API offers: `GET /cluster/ha` */
export const getHa = endpoint<t.GetHaParams, t.GetHaResult>('GET', '/cluster/ha');

/** List guests under high availability management: `GET /cluster/ha/resources` */
export const getResources = endpoint<t.GetResourcesParams, t.GetResourcesResult>('GET', '/cluster/ha/resources');

/** Show the HA settings of a guest: requested state, restart and relocation limits: `GET /cluster/ha/resources/{sid}` */
export const getResourcesBySid = endpoint<t.GetResourcesBySidParams, t.GetResourcesBySidResult>('GET', '/cluster/ha/resources/{sid}');

/** List HA affinity rules: `GET /cluster/ha/rules` */
export const getRules = endpoint<t.GetRulesParams, t.GetRulesResult>('GET', '/cluster/ha/rules');

/** Show one HA affinity rule: `GET /cluster/ha/rules/{rule}` */
export const getRulesByRule = endpoint<t.GetRulesByRuleParams, t.GetRulesByRuleResult>('GET', '/cluster/ha/rules/{rule}');

/** List the sections below HA status: `GET /cluster/ha/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/ha/status');

/** Show the current HA state: quorum, managers, and each guest's actual state: `GET /cluster/ha/status/current` */
export const getStatusCurrent = endpoint<t.GetStatusCurrentParams, t.GetStatusCurrentResult>('GET', '/cluster/ha/status/current');

/** Show the raw state of the HA manager: master, node states, service states: `GET /cluster/ha/status/manager_status` */
export const getStatusManagerStatus = endpoint<t.GetStatusManagerStatusParams, t.GetStatusManagerStatusResult>('GET', '/cluster/ha/status/manager_status');

/** Create an HA group: nodes, with priorities, for guests to run on: `POST /cluster/ha/groups` */
export const postGroups = endpoint<t.PostGroupsParams, t.PostGroupsResult>('POST', '/cluster/ha/groups');

/** Put a guest under high availability management: `POST /cluster/ha/resources` */
export const postResources = endpoint<t.PostResourcesParams, t.PostResourcesResult>('POST', '/cluster/ha/resources');

/** Ask HA to move a guest to another node, live if it is running: `POST /cluster/ha/resources/{sid}/migrate` */
export const postResourcesMigrate = endpoint<t.PostResourcesMigrateParams, t.PostResourcesMigrateResult>('POST', '/cluster/ha/resources/{sid}/migrate');

/** Ask HA to stop a guest and start it on another node: `POST /cluster/ha/resources/{sid}/relocate` */
export const postResourcesRelocate = endpoint<t.PostResourcesRelocateParams, t.PostResourcesRelocateResult>('POST', '/cluster/ha/resources/{sid}/relocate');

/** Create an HA affinity rule, for nodes or between guests: `POST /cluster/ha/rules` */
export const postRules = endpoint<t.PostRulesParams, t.PostRulesResult>('POST', '/cluster/ha/rules');

/** Arm HA cluster-wide again after it was disarmed: `POST /cluster/ha/status/arm-ha` */
export const postStatusArmHa = endpoint<t.PostStatusArmHaParams, t.PostStatusArmHaResult>('POST', '/cluster/ha/status/arm-ha');

/** Disarm HA cluster-wide for maintenance: no fencing, but no recovery either: `POST /cluster/ha/status/disarm-ha` */
export const postStatusDisarmHa = endpoint<t.PostStatusDisarmHaParams, t.PostStatusDisarmHaResult>('POST', '/cluster/ha/status/disarm-ha');

/** Change nodes, priorities or failback of an HA group: `PUT /cluster/ha/groups/{group}` */
export const putGroupsByGroup = endpoint<t.PutGroupsByGroupParams, t.PutGroupsByGroupResult>('PUT', '/cluster/ha/groups/{group}');

/** Change the HA settings or requested state of a guest: `PUT /cluster/ha/resources/{sid}` */
export const putResourcesBySid = endpoint<t.PutResourcesBySidParams, t.PutResourcesBySidResult>('PUT', '/cluster/ha/resources/{sid}');

/** Change or disable an HA affinity rule: `PUT /cluster/ha/rules/{rule}` */
export const putRulesByRule = endpoint<t.PutRulesByRuleParams, t.PutRulesByRuleResult>('PUT', '/cluster/ha/rules/{rule}');
