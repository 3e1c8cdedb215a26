/** An object path in its usual form, or undefined where it is none. */
export const normalPath = (path: string): string | undefined => {
  const plain = `/${path.replace(/\/+/g, '/').replace(/^\/|\/$/g, '')}`;
  return path !== '' && /^[A-Za-z0-9._/-]+$/.test(plain) ? plain : undefined;
};

const NAME = '[A-Za-z0-9._-]+';

/** The forms of the paths that rules may be made for. */
const KINDS: readonly string[] = [
  '',
  `access(?:/groups(?:/${NAME})?|/realm(?:/${NAME})?)?`,
  `nodes(?:/${NAME})?`,
  `pool(?:/${NAME}){0,3}`,
  `sdn(?:/(?:controllers|dns|ipams|fabrics|prefix-lists|route-maps)(?:/${NAME})?)?`,
  `sdn/zones(?:/${NAME}(?:/${NAME}(?:/[1-9][0-9]{0,3})?)?)?`,
  `storage(?:/${NAME})?`,
  `vms(?:/[1-9][0-9]{2,})?`,
  `mapping(?:/(?:cpu|dir|notifications|pci|usb)(?:/${NAME})?)?`,
];

const RULE_PATH = new RegExp(`^/(?:${KINDS.join('|')})$`);

/** Whether rules may be made for a path. */
export const isRulePath = (path: string): boolean => RULE_PATH.test(path);
