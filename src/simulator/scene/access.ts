import { accessRules, type AccessRules, type SimUser } from '../access.ts';

/** The token with all rights that the scene has, as a client is given it. */
export const SCENE_TOKEN = 'root@pam!demo=00000000-0000-4000-8000-000000000001';

/** Who has all rights in the scene, with the password. */
export const SCENE_LOGIN = { username: 'root@pam', password: 'root-password' } as const;

const secret = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

const USERS: readonly SimUser[] = [
  {
    userid: SCENE_LOGIN.username,
    password: SCENE_LOGIN.password,
    groups: [],
    enabled: true,
    tokens: [{ name: 'demo', secret: secret(1), separated: false }],
  },
  {
    userid: 'auditor@pve',
    password: 'auditor-password',
    groups: [],
    enabled: true,
    tokens: [
      { name: 'all', secret: secret(2), separated: false },
      { name: 'vms', secret: secret(3), separated: true },
    ],
  },
  {
    userid: 'operator@pve',
    password: 'operator-password',
    groups: ['operators'],
    enabled: true,
    tokens: [{ name: 'all', secret: secret(4), separated: false }],
  },
  {
    userid: 'web@pve',
    groups: [],
    enabled: true,
    tokens: [{ name: 'all', secret: secret(5), separated: false }],
  },
];

/** The users of a scene, with their tokens and rules. */
export const sceneAccess = (): AccessRules =>
  accessRules({
    users: USERS,
    rules: [
      { path: '/', who: 'auditor@pve', role: 'PVEAuditor', propagate: true },
      { path: '/vms', who: 'auditor@pve!vms', role: 'PVEAuditor', propagate: true },
      { path: '/vms', who: '@operators', role: 'PVEVMUser', propagate: true },
      { path: '/pool/web', who: 'web@pve', role: 'PVEVMUser', propagate: true },
    ],
  });
