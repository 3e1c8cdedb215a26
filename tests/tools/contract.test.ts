import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { fakeHost } from '../support/msw.ts';
import { itHolds, type Contracts } from './contract/contract.ts';
import { backupContracts } from './contract/backup.ts';
import { clusterContracts } from './contract/cluster.ts';
import { guestContracts } from './contract/guests.ts';
import { makingContracts } from './contract/making.ts';
import { snapshotContracts } from './contract/snapshots.ts';
import { storageContracts } from './contract/storage.ts';
import { taskContracts } from './contract/tasks.ts';

const host = fakeHost();
const contracts: Contracts = {
  ...backupContracts,
  ...clusterContracts,
  ...guestContracts,
  ...makingContracts,
  ...snapshotContracts,
  ...storageContracts,
  ...taskContracts,
};

describe('the contract of', () => {
  for (const [name, contract] of Object.entries(contracts)) itHolds(host, name, contract);

  it('every tool is tried, and no other', () => {
    expect(Object.keys(contracts).sort()).toEqual(Object.keys(tools));
  });
});
