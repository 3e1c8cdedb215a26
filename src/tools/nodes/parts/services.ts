import { getServices } from '../../../../generated/endpoints/nodes/services.ts';
import type { GetServicesResult } from '../../../../generated/types/nodes/services.ts';
import { nameOf } from '../../../identifier.ts';
import { said, Said } from '../../answer.ts';
import type { Part, Surroundings } from './part.ts';

type Service = GetServicesResult[number];

/** Some do their work once and are done with it. */
const isRunning = ({ state, 'active-state': active }: Service): boolean => state === 'running' || active === 'active';

/** Those that are not there, or that nobody wants to run, are no fault; a node alone needs nobody to talk to. */
const isWanted = ({ service, 'unit-state': unit }: Service, alone: boolean): boolean =>
  (unit === 'enabled' || unit === 'enabled-runtime') && !(alone && service === 'corosync');

const split = (
  services: GetServicesResult,
  { alone }: Surroundings,
): Record<'running' | 'down' | 'off', readonly Service[]> => ({
  running: services.filter(isRunning),
  down: services.filter((each) => !isRunning(each) && isWanted(each, alone)),
  off: services.filter((each) => !isRunning(each) && !isWanted(each, alone)),
});

const names = (services: readonly Service[]): string => services.map(({ service }) => nameOf(service)).join(', ');

/** Services of the node, those first that should run and do not. */
export const services: Part<GetServicesResult> = {
  request: (node) => getServices({ node }),
  brief: (all, around) => {
    const { running, down } = split(all, around);
    return new Said(
      down.length === 0 ? `all ${running.length} run` : `${running.length} run, not running: ${names(down)}`,
    );
  },
  full: (all, around) => {
    const { running, down, off } = split(all, around);
    return {
      not_running:
        down.length === 0 ? said`none` : Object.fromEntries(down.map(({ service, state }) => [service, state])),
      running: running.map(({ service }) => service),
      not_wanted: off.map(({ service }) => service),
    };
  },
};
