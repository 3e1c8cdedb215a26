import { Type } from '../../src/schema.ts';
import type * as t from '../types/version.ts';

export const GetVersion = Type.Object<t.GetVersionParams>({}, { additionalProperties: false });
