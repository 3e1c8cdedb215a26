import type { ClusterConfig, SecretSource } from './config.ts';
import { SETTINGS } from './settings.ts';
import type { Complain, FileSettings, Values } from './sources.ts';

/** The connections: the one that flags and environment describe, else those of the file. */
export const readClusters = (
  all: Values,
  outside: Values,
  named: FileSettings['clusters'],
  complain: Complain,
): ClusterConfig[] => {
  if (named === undefined || outside['url'] !== undefined) {
    if (outside['cluster'] !== undefined || (named === undefined && all['cluster'] !== undefined)) {
      complain('cluster: there is one connection only; it chooses among the clusters of a file');
    }
    const cluster = readCluster('default', all, '', complain);
    return cluster ? [cluster] : [];
  }
  for (const { name } of SETTINGS.filter(({ perCluster }) => perCluster)) {
    if (all[name] !== undefined)
      complain(`${name}: belongs to one of the clusters: set it in clusters.NAME of the file`);
  }
  const clusters = Object.entries(named).flatMap(
    ([name, values]) => readCluster(name, values, `clusters.${name}.`, complain) ?? [],
  );
  const wanted = all['cluster'];
  if (wanted === undefined) return clusters;
  const first = clusters.find(({ name }) => name === wanted);
  if (!first) complain(`cluster: must be one of ${Object.keys(named).join(', ')}; got ${JSON.stringify(wanted)}`);
  return first ? [first, ...clusters.filter((each) => each !== first)] : clusters;
};

const readCluster = (name: string, values: Values, where: string, complain: Complain): ClusterConfig | undefined => {
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
  const url = text('url');
  if (url === undefined)
    complain(
      `${where}url: is missing; give https://HOST:8006 (${where === '' ? 'PVE_MCP_URL or --url' : 'in the file'}), or --demo for a simulated cluster`,
    );
  const token = secretSource('token', values, where, complain);
  const password = secretSource('password', values, where, complain);
  const username = text('user');
  if (username !== undefined && !password)
    complain(`${where}password: is missing for user ${username}; give password, password_file or password_command`);
  if (username === undefined && !token)
    complain(
      `${where}token: is missing; give PVE_MCP_TOKEN=USER@REALM!NAME=SECRET, token_file or token_command, or a user with a password`,
    );
  if (username !== undefined && token) complain(`${where}user: a token and a user are given; give one of them`);
  const [caFile, fingerprint] = [text('ca_file'), text('fingerprint')];
  const insecure = values['insecure'] === true;
  if ([caFile, fingerprint, insecure || undefined].filter((each) => each !== undefined).length > 1) {
    complain(`${where}ca_file, fingerprint and insecure exclude each other`);
  }
  const credentials = token ? { token } : username !== undefined && password ? { username, password } : undefined;
  if (url === undefined || !credentials) return undefined;
  return {
    name,
    url,
    credentials,
    insecure,
    ...(caFile === undefined ? {} : { caFile }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
};

/** Where a secret comes from: its setting, or the one of a file or a command; more than one of them is a problem. */
export const secretSource = (
  name: 'token' | 'password' | 'audit_webhook_token',
  values: Values,
  where: string,
  complain: Complain,
): SecretSource | undefined => {
  const [value, file, command] = [values[name], values[`${name}_file`], values[`${name}_command`]];
  const given: SecretSource[] = [
    ...(typeof value === 'string' ? [{ value }] : []),
    ...(typeof file === 'string' ? [{ file }] : []),
    ...(typeof command === 'string' ? [{ command }] : []),
  ];
  if (given.length > 1)
    complain(`${where}${name}: is given ${given.length} times (directly, as a file or as a command); give it once`);
  return given[0];
};
