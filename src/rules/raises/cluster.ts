import { deletes, either, given, off, on, set, some, textsOf, WRITE, type Raise } from './match.ts';

const SYNC = /^POST \/access\/domains\/\{realm\}\/sync$|^POST \/cluster\/jobs\/realm-sync\/\{id\}$/;
const isKept = (value: unknown): boolean =>
  textsOf(value).length > 0 && textsOf(value).every((text) => text === 'none');
const OPTIONS = ['webauthn', 'u2f'] as const;
const GUARDS = ['fencing', 'ha', 'crs', 'migration', 'migration_unsecure', 'http_proxy', 'user-tag-access'] as const;
const oneOf = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join('|')})$`);

/** What raises the class of requests about the cluster, its storages and who may do what. */
export const CLUSTER_RAISES: readonly Raise[] = [
  {
    to: 'destroy',
    because: 'more than the object itself is removed',
    when: on(
      WRITE,
      set(
        'purge',
        'destroy-unreferenced-disks',
        'cleanup',
        'cleanup-disks',
        'cleanup-config',
        'remove-storages',
        'remove-pools',
        'remove_storages',
        'remove_ecprofile',
      ),
    ),
  },
  {
    to: 'destroy',
    because: 'the synchronisation removes what the directory no longer has',
    when: either(
      // Where nothing is said, the realm's own defaults decide.
      on(
        SYNC,
        (params) => set('full')(params, '') || !(set('dry-run')(params, '') || isKept(params['remove-vanished'])),
      ),
      on(
        /^PUT \/cluster\/jobs\/realm-sync/,
        either(
          some(/^remove-vanished$/, (text) => text !== 'none'),
          deletes(/^remove-vanished$/),
        ),
      ),
      on(
        /^(?:POST|PUT) \/access\/domains/,
        some(/^sync-defaults-options$/, (text) => /remove-vanished=(?!none)|(?:full|purge)=(?!0)/.test(text)),
      ),
    ),
  },
  {
    to: 'destroy',
    because: 'the old secret of the token stops working',
    when: on(/\/token\/\{tokenid\}$/, set('regenerate')),
  },
  { to: 'destroy', because: 'rights are taken away', when: on(/^PUT \/access\/acl$/, set('delete')) },
  {
    to: 'destroy',
    because: 'backups can no longer be read without the key of before',
    when: on(/^PUT \/storage\/\{storage\}$/, either(given('encryption-key'), deletes(/^encryption-key$/))),
  },
  { to: 'destroy', because: 'a volume is taken over as a volume group', when: on(/^POST \/storage$/, given('base')) },
  {
    to: 'disrupt',
    because: 'the user may no longer log in',
    when: on(/^PUT \/access\/users\/\{userid\}$/, either(off('enable'), given('expire'))),
  },
  {
    to: 'disrupt',
    because: 'what the firewall lets through by default changes',
    when: on(
      /\/firewall\/options$/,
      either(given('enable', 'policy_in', 'policy_out', 'policy_forward'), deletes(/^(?:enable|policy_)/)),
    ),
  },
  {
    to: 'disrupt',
    because: 'the guest is stopped or no longer watched',
    when: on(
      /\/ha\/resources/,
      some(/^state$/, (text) => !/^(?:started|enabled)$/.test(text)),
    ),
  },
  {
    to: 'disrupt',
    because: 'the guest may be moved',
    when: on(/^(?:POST|PUT) \/cluster\/ha\/resources/, either(given('group'), set('failback', 'auto-rebalance'))),
  },
  {
    to: 'disrupt',
    because: 'a storage disappears from nodes',
    when: on(/^PUT \/storage\/\{storage\}$/, given('disable', 'nodes', 'content', 'delete')),
  },
  {
    to: 'disrupt',
    because: 'logins with a second factor may fail',
    when: on(/^PUT \/cluster\/options$/, either(given(...OPTIONS), deletes(oneOf(OPTIONS)))),
  },
  {
    to: 'disrupt',
    because: 'how the cluster moves and guards guests changes',
    when: on(/^PUT \/cluster\/options$/, either(given(...GUARDS), deletes(oneOf(GUARDS)))),
  },
  {
    to: 'disrupt',
    because: 'rights that come with a pool change',
    when: on(/^PUT \/pools(?:$|\/)/, set('delete', 'allow-move')),
  },
  {
    to: 'disrupt',
    because: "somebody else's lock is taken away",
    when: on(/^DELETE \/cluster\/sdn\/lock$/, set('force')),
  },
  { to: 'disrupt', because: 'Ceph no longer asks who comes', when: on(/\/ceph\/init$/, set('disable_cephx')) },
];
