import type { Handlers } from '../../call.ts';
import { diskMakers } from './disks/make.ts';
import { diskReaders } from './disks/read.ts';
import { diskWipers } from './disks/wipe.ts';

/** The disks of nodes and what is made of them. */
export const diskHandlers: Handlers = { ...diskReaders, ...diskMakers, ...diskWipers };
