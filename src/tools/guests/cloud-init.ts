import { ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { nearest } from '../../nearest.ts';
import type { Options } from './config.ts';
import { changedProperties } from './properties.ts';
import type { Wanted } from './wanted.ts';

/** What cloud-init is told, by our words: options of their own, and properties of the first network card. */
const OPTIONS: Readonly<Record<string, string>> = {
  user: 'ciuser',
  password: 'cipassword',
  ssh_keys: 'sshkeys',
  nameserver: 'nameserver',
  searchdomain: 'searchdomain',
};
const ADDRESSES: Readonly<Record<string, string>> = { ip: 'ip', gateway: 'gw', ip6: 'ip6', gateway6: 'gw6' };
const FIRST = 'ipconfig0';

/** The options of cloud-init as they are wanted; what is not named stays, null takes it away. */
export const wantedCloudInit = async (guest: Guest, given: Options, current: Options): Promise<Wanted> => {
  const words = [...Object.keys(OPTIONS), ...Object.keys(ADDRESSES)];
  const strange = Object.keys(given).find((word) => !words.includes(word));
  if (strange !== undefined) throw unknownWord(strange, words);
  const own = renamed(given, OPTIONS);
  const addresses = renamed(given, ADDRESSES);
  const first =
    Object.keys(addresses).length === 0 ? undefined : await changedProperties(guest, FIRST, current[FIRST], addresses);
  const isEmpty = first !== undefined && Object.keys(first).length === 0;
  return {
    set: {
      ...Object.fromEntries(
        Object.entries(own)
          .filter(([, value]) => value !== null)
          .map(([name, value]) => [name, name === 'sshkeys' ? encodedKeys(value) : inOneText(value, ' ')]),
      ),
      ...(first && !isEmpty ? { [FIRST]: first } : {}),
    },
    unset: [
      ...Object.keys(own).filter((name) => own[name] === null),
      ...(isEmpty && current[FIRST] !== undefined ? [FIRST] : []),
    ],
  };
};

const renamed = (given: Options, names: Options): Options =>
  Object.fromEntries(
    Object.entries(given).flatMap(([word, value]) =>
      Object.hasOwn(names, word) ? [[String(names[word]), value]] : [],
    ),
  );

const inOneText = (value: unknown, between: string): unknown => (Array.isArray(value) ? value.join(between) : value);

// Proxmox VE keeps the keys in one line, and wants them percent-encoded for that.
const encodedKeys = (value: unknown): unknown => {
  const keys = inOneText(value, '\n');
  return typeof keys === 'string' ? encodeURIComponent(keys.trim()) : keys;
};

const unknownWord = (word: string, words: readonly string[]): ProxmoxError => {
  const [like] = nearest(word, words, 1);
  const hint = like === undefined ? '' : `Did you mean ${JSON.stringify(like)}? `;
  return new ProxmoxError('INVALID_INPUT', `cloud_init: there is no ${JSON.stringify(word.slice(0, 80))}.`, {
    next: `${hint}It has ${words.join(', ')}; other options of cloud-init go through set.`,
  });
};

/** Whether a drive, by its volume or its whole option, is the one that cloud-init reads. */
export const isCloudInitDrive = (text: string): boolean => /[:/-]cloudinit(?:\.\w+)?(?:,|$)/.test(text);

/** What should be known where cloud-init was told something: that nothing reads it, or when it is read. */
export const cloudInitNotes = (guest: Guest, current: Options): readonly string[] => {
  const { vmid, status } = guest;
  if (!Object.values(current).some((value) => typeof value === 'string' && isCloudInitDrive(value))) {
    return [
      `the VM has no cloud-init drive, so nothing reads this; add one with pve_guest_configure {"guest":"${vmid}","set":{"ide2":"STORAGE:cloudinit"}}`,
    ];
  }
  return status === 'stopped' ? [] : ['cloud-init reads this when the VM starts next'];
};
