import { createHash } from 'node:crypto';
import { flag, text, type Call } from '../../../call.ts';
import { fingerprintOf } from '../../../fingerprint.ts';
import { invalid } from '../../../refusal.ts';
import { slice } from '../../../slice.ts';
import type { Cluster } from '../../../state.ts';

/** What is told of one certificate. */
export type Info = Readonly<Record<string, unknown>>;

/** Certificates of the web server that are not the cluster's own, by node. */
export const replaced = slice((): Map<string, Info> => new Map());

/** Seconds of a day. */
export const DAY = 86_400;
const ROOT_DAYS = 3_650;
const OWN_DAYS = 730;

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

/** Text in the form of a certificate: nothing can be read from it. */
const pemOf = (name: string, bytes: number): string => {
  let content = Buffer.alloc(0);
  for (let i = 0; content.length < bytes; i++) {
    content = Buffer.concat([content, createHash('sha512').update(`${name} ${i}`).digest()]);
  }
  const lines =
    content
      .subarray(0, bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

const fakeUuid = (name: string): string =>
  sha256(name).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** The subject of the cluster's own authority. */
const authority = ({ name }: Cluster): string =>
  `/CN=Proxmox Virtual Environment/OU=${fakeUuid(`${name} authority`)}/O=PVE Cluster Manager CA`;

/** What is told of a certificate that the simulation makes; everything about it follows from the seed. */
export const made = (cluster: Cluster, filename: string, seed: string, days: number, more: Info): Info => {
  const rsa = days === ROOT_DAYS ? 4096 : 2048;
  const since = Math.floor(Math.min(...cluster.nodes.map(({ bootedAt }) => bootedAt)) / 1000 / DAY) * DAY;
  return {
    filename,
    fingerprint: fingerprintOf(seed),
    issuer: authority(cluster),
    notbefore: since,
    notafter: since + days * DAY,
    pem: pemOf(seed, days === ROOT_DAYS ? 1505 : 1250),
    'public-key-bits': rsa,
    'public-key-type': 'rsaEncryption',
    ...more,
  };
};

/** The certificate of the cluster's own authority. */
export const root = (cluster: Cluster): Info =>
  made(cluster, 'pve-root-ca.pem', `${cluster.name} root`, ROOT_DAYS, { subject: authority(cluster), san: [] });

/** The certificate that this authority gave to a node. */
export const own = (cluster: Cluster, node: string): Info =>
  made(cluster, 'pve-ssl.pem', node, OWN_DAYS, {
    subject: `/OU=PVE Cluster Node/O=Proxmox Virtual Environment/CN=${node}`,
    san: [
      '127.0.0.1',
      '0000:0000:0000:0000:0000:0000:0000:0001',
      'localhost',
      ...cluster.nodes.filter(({ name }) => name === node).map(({ ip }) => ip),
      node,
    ],
  });

/** The authority's certificate as text. */
export const authorityPem = (cluster: Cluster): string => String(root(cluster)['pem']);

/** The fingerprint of the certificate that a node's web server shows. */
export const shownFingerprint = (cluster: Cluster, node: string): string =>
  String((replaced(cluster).get(node) ?? own(cluster, node))['fingerprint']);

/** The file of a certificate in the place of the own one. */
export const CUSTOM = 'pveproxy-ssl.pem';

/** Refuses to replace such a certificate unless the caller insists. */
export const refuseReplacing = (call: Call): void => {
  if (!flag(call, 'force') && replaced(call.cluster).has(text(call, 'node'))) {
    throw invalid({ force: "Custom certificate exists but 'force' is not set." });
  }
};
