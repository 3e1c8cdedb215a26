import { createHash } from 'node:crypto';
import { given, nodeOf, number, text, type Call, type Handler, type Handlers } from '../../../call.ts';
import { invalid, refuse } from '../../../refusal.ts';
import { slice } from '../../../slice.ts';
import type { Cluster, SimNode } from '../../../state.ts';

/** One source of packages in a file. */
interface Repository {
  readonly uri: string;
  readonly suites: readonly string[];
  readonly components: readonly string[];
  enabled: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly repositories: Repository[];
}

const FOLDER = '/etc/apt/sources.list.d';
const SUITE = 'trixie';
const DEBIAN = 'http://deb.debian.org/debian';
const OPEN = 'http://download.proxmox.com/debian';
const CLOSED = 'https://enterprise.proxmox.com/debian';

/** A source that is known by a name of its own. */
interface Standard {
  readonly handle: string;
  readonly name: string;
  readonly says: string;
  readonly uri: string;
  readonly component: string;
}

const standard = (handle: string, name: string, says: string, uri: string, component: string): Standard => ({
  handle,
  name,
  says,
  uri,
  component,
});

const PVE: readonly Standard[] = [
  standard('enterprise', 'Enterprise', 'for those with a subscription', `${CLOSED}/pve`, 'pve-enterprise'),
  standard('no-subscription', 'No-Subscription', 'for everybody else', `${OPEN}/pve`, 'pve-no-subscription'),
  standard('test', 'Test', 'for what is not finished yet', `${OPEN}/pve`, 'pve-test'),
];

const CEPH: readonly Standard[] = PVE.map(({ handle, name, says, uri }) =>
  standard(
    `ceph-squid-${handle}`,
    `Ceph Squid ${name}`,
    `Ceph 19, ${says}`,
    uri.replace(/pve$/, 'ceph-squid'),
    handle === 'enterprise' ? 'enterprise' : handle,
  ),
);

const source = (uri: string, suites: readonly string[], components: readonly string[]): Repository => ({
  uri,
  suites,
  components,
  enabled: true,
});

const usual = (): SourceFile[] => [
  {
    path: `${FOLDER}/debian.sources`,
    repositories: [
      source(DEBIAN, [SUITE, `${SUITE}-updates`], ['main', 'contrib', 'non-free-firmware']),
      source('http://security.debian.org/debian-security', [`${SUITE}-security`], ['main', 'contrib']),
    ],
  },
  { path: `${FOLDER}/proxmox.sources`, repositories: [source(`${OPEN}/pve`, [SUITE], ['pve-no-subscription'])] },
];

const sources = slice(
  ({ nodes }): Map<string, SourceFile[]> => new Map(nodes.map(({ name, bare }) => [name, bare ? [] : usual()])),
);

const filesOf = (cluster: Cluster, { name }: SimNode): SourceFile[] => sources(cluster).get(name) ?? [];

/** A source that a node may fetch, one suite of it. */
export interface Suite {
  readonly uri: string;
  readonly suite: string;
  readonly component: string;
}

/** What a node fetches its package lists from. */
export const enabledSuites = (cluster: Cluster, node: SimNode): Suite[] =>
  filesOf(cluster, node)
    .flatMap(({ repositories }) => repositories.filter(({ enabled }) => enabled))
    .flatMap(({ uri, suites, components }) => suites.map((suite) => ({ uri, suite, component: components[0] ?? '' })));

const sha256 = (value: string): Buffer => createHash('sha256').update(value).digest();

const contentOf = ({ repositories }: SourceFile): string => JSON.stringify(repositories);

const digestOf = (files: readonly SourceFile[]): string => sha256(files.map(contentOf).join('')).toString('hex');

const statusOf = (files: readonly SourceFile[], { uri, component }: Standard): 1 | 0 | null => {
  const found = files
    .flatMap(({ repositories }) => repositories)
    .filter((each) => each.uri === uri && each.components.includes(component));
  return found.length === 0 ? null : found.some(({ enabled }) => enabled) ? 1 : 0;
};

/** Sources of Ceph are offered where a node has any at all. */
const offered = (files: readonly SourceFile[]): readonly Standard[] => (files.length === 0 ? PVE : [...PVE, ...CEPH]);

const read: Handler = (call) => {
  const files = filesOf(call.cluster, nodeOf(call));
  const origin = (uri: string): string => (uri.includes('proxmox') ? 'Proxmox' : 'Debian');
  return {
    digest: digestOf(files),
    errors: [],
    files: files.map((file) => ({
      path: file.path,
      'file-type': 'sources',
      digest: [...sha256(contentOf(file))],
      repositories: file.repositories.map(({ uri, suites, components, enabled }) => ({
        Types: ['deb'],
        URIs: [uri],
        Suites: suites,
        Components: components,
        Enabled: enabled ? 1 : 0,
        FileType: 'sources',
      })),
    })),
    infos: files.flatMap(({ path, repositories }) =>
      repositories.map(({ uri }, i) => ({ path, index: String(i), kind: 'origin', message: origin(uri) })),
    ),
    'standard-repos': offered(files).map((each) => ({
      handle: each.handle,
      name: each.name,
      description: each.says,
      status: statusOf(files, each),
    })),
  };
};

const checkDigest = (call: Call, files: readonly SourceFile[]): void => {
  const wanted = given(call, 'digest');
  if (wanted !== undefined && wanted !== digestOf(files)) {
    throw refuse('detected modified configuration - file changed by other user? Try again.');
  }
};

const add: Handler = (call) => {
  const files = filesOf(call.cluster, nodeOf(call));
  const handle = text(call, 'handle');
  const wanted = [...PVE, ...CEPH].find((each) => each.handle === handle);
  if (!wanted) throw refuse(`unknown repository handle '${handle}'`);
  checkDigest(call, files);
  const { uri, component } = wanted;
  const known = files
    .flatMap(({ repositories }) => repositories)
    .find((each) => each.uri === uri && each.components.includes(component));
  if (known?.enabled) throw refuse(`standard repository '${handle}' already configured`);
  if (known) known.enabled = true;
  else {
    const path = `${FOLDER}/${uri.endsWith('pve') ? 'proxmox' : 'ceph'}.sources`;
    const file = files.find((each) => each.path === path) ?? { path, repositories: [] };
    if (!files.includes(file)) files.push(file);
    file.repositories.push(source(uri, [SUITE], [component]));
  }
  sources(call.cluster).set(nodeOf(call).name, files);
  return null;
};

const change: Handler = (call) => {
  const files = filesOf(call.cluster, nodeOf(call));
  const [path, index] = [text(call, 'path'), number(call, 'index') ?? 0];
  checkDigest(call, files);
  const file = files.find((each) => each.path === path);
  if (!file) throw refuse(`invalid path - ${path}`);
  const repository = file.repositories[index];
  if (!repository) throw invalid({ index: `invalid index - ${index}` });
  const enabled = given(call, 'enabled');
  if (enabled !== undefined) repository.enabled = enabled === '1';
  return null;
};

const path = '/nodes/{node}/apt/repositories';

export const repositoryHandlers: Handlers = {
  [`GET ${path}`]: read,
  [`PUT ${path}`]: add,
  [`POST ${path}`]: change,
};
