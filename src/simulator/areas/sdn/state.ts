import type { Cluster } from '../../state.ts';

export const zoneOfVnet = (_cluster: Cluster, _vnet: string): string | undefined => undefined;
