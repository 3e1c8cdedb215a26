import { getUpdate } from '../../../../generated/endpoints/nodes/apt.ts';
import type { GetUpdateResult } from '../../../../generated/types/nodes/apt.ts';
import { nameOf } from '../../../identifier.ts';
import { Said } from '../../answer.ts';
import type { Part } from './part.ts';

type Update = GetUpdateResult[number];

/** What guests, nodes and their safety stand on, beside Proxmox's own packages. */
const BASE = /^(?:openssh-|openssl$|libssl|libc6$|sudo$|systemd$|linux-image|.*-microcode$)/;
const isImportant = ({ Package: name, Origin: origin }: Update): boolean => origin === 'Proxmox' || BASE.test(name);

const MOST = 30;

const count = (updates: GetUpdateResult): string => `${updates.length} ${updates.length === 1 ? 'waits' : 'wait'}`;

const positive = (number: number): number | undefined => (number > 0 ? number : undefined);

/** Packages that could be upgraded, as the node knew when it last fetched its lists. */
export const updates: Part<GetUpdateResult> = {
  request: (node) => getUpdate({ node }),
  brief: (all) => {
    if (all.length === 0) return new Said('none wait');
    const important = all.filter(isImportant).map(({ Package: name }) => nameOf(name));
    const some = important.slice(0, 5).join(', ');
    const more = important.length > 5 ? ` and ${important.length - 5} more` : '';
    return new Said(`${count(all)}${some === '' ? '' : `, among them ${some}${more}`}`);
  },
  full: (all) => {
    const important = all.filter(isImportant);
    return {
      waiting: all.length,
      important: Object.fromEntries(
        important
          .slice(0, MOST)
          .map(({ Package: name, OldVersion: old, Version: next }) => [name, `${old ?? 'none'} → ${next}`]),
      ),
      others: all
        .filter((each) => !important.includes(each))
        .slice(0, MOST)
        .map(({ Package: name }) => name),
      not_shown: positive(
        all.length - Math.min(important.length, MOST) - Math.min(all.length - important.length, MOST),
      ),
    };
  },
};
