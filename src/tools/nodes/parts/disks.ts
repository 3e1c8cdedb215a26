import { getList } from '../../../../generated/endpoints/nodes/disks.ts';
import type { GetListResult } from '../../../../generated/types/nodes/disks.ts';
import { toNumber, toText } from '../../../rules/wire.ts';
import { bytes, percent, said } from '../../answer.ts';
import type { Part } from './part.ts';

type Disk = GetListResult[number] & { readonly wearout?: unknown; readonly type?: unknown };

/** A disk that its own checks don't praise. */
const isIll = ({ health = '' }: Disk): boolean => !/^(?:PASSED|OK|UNKNOWN|)$/.test(health);

const told = (disk: Disk) => {
  const left = toNumber(disk.wearout);
  return {
    disk: disk.devpath,
    type: toText(disk.type),
    size: bytes(toNumber(disk.size)),
    health: disk.health === 'UNKNOWN' ? undefined : disk.health,
    // What is left of what it may be written, in percent.
    life_left: left === undefined ? undefined : percent(left / 100),
    used_for: disk.used ?? said`nothing`,
    model: disk.model,
    serial: disk.serial,
  };
};

/** The disks of the node, those first that are ill. */
export const disks: Part<GetListResult> = {
  request: (node) => getList({ node }),
  full: (all) =>
    all.length === 0 ? said`none` : [...all].sort((a, b) => Number(isIll(b)) - Number(isIll(a))).map(told),
};
