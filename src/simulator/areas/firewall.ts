import type { Handlers } from '../call.ts';
import { groupHandlers } from './firewall/groups.ts';
import { macroHandlers } from './firewall/macros.ts';
import { nameHandlers } from './firewall/names.ts';
import { logHandlers, optionHandlers } from './firewall/options.ts';
import { ruleHandlers } from './firewall/rules.ts';

/** The firewall of the cluster, its nodes, its guests and its virtual networks. */
export const firewallHandlers: Handlers = {
  ...groupHandlers,
  ...logHandlers,
  ...macroHandlers,
  ...nameHandlers,
  ...optionHandlers,
  ...ruleHandlers,
};
