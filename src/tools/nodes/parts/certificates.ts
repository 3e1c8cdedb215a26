import { getInfo } from '../../../../generated/endpoints/nodes/certificates.ts';
import type { GetInfoResult } from '../../../../generated/types/nodes/certificates.ts';
import { nameOf } from '../../../identifier.ts';
import { toNumber } from '../../../rules/wire.ts';
import { withUnit } from '../../../units.ts';
import { Said, seconds, time } from '../../answer.ts';
import type { Part } from './part.ts';

const byEnd = (all: GetInfoResult): { file: string; until: number; fingerprint: string | undefined }[] =>
  all
    .flatMap(({ filename = '', notafter, fingerprint }) => {
      const until = toNumber(notafter);
      return until === undefined ? [] : [{ file: filename, until, fingerprint }];
    })
    .sort((a, b) => a.until - b.until);

/** Certificates of the node's web server and of the cluster's authority, the one first that expires first. */
export const certificates: Part<GetInfoResult> = {
  request: (node) => getInfo({ node }),
  brief: (all, { now }) => {
    const [first] = byEnd(all);
    if (!first) return undefined;
    const { file, until } = first;
    const distance = withUnit(Math.abs(until - now), 'seconds');
    return new Said(until > now ? `${nameOf(file)} expires in ${distance}` : `${nameOf(file)} expired ${distance} ago`);
  },
  full: (all, { now }) =>
    Object.fromEntries(
      byEnd(all).map(({ file, until, fingerprint }) => [
        file,
        { expires: time(until), left: seconds(Math.max(0, until - now)), fingerprint },
      ]),
    ),
};
