import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { clusterContracts } from './contract/cluster.ts';
import { itHolds, type Contracts } from './contract/contract.ts';
import { guestContracts } from './contract/guests.ts';
import { taskContracts } from './contract/tasks.ts';

const host = fakeHost();
const contracts: Contracts = { ...clusterContracts, ...guestContracts, ...taskContracts };

describe('the contract of', () => {
  for (const [name, contract] of Object.entries(contracts)) itHolds(host, name, contract);

  it('every tool is tried, and no other', () => {
    expect(Object.keys(contracts).sort()).toEqual(Object.keys(tools));
  });
});
