import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/backup-info.ts';

export const GetBackupInfo = Type.Object<t.GetBackupInfoParams>({}, { additionalProperties: false });

export const GetNotBackedUp = Type.Object<t.GetNotBackedUpParams>({}, { additionalProperties: false });
