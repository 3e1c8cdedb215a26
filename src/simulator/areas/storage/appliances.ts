import { nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { invalid } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import { fetching } from './download.ts';
import { arrival, checksumOf } from './files.ts';
import { requestedStorage } from './names.ts';

/** A template of containers that can be downloaded. */
export interface Appliance {
  readonly package: string;
  readonly version: string;
  readonly os: string;
  readonly section: 'system' | 'turnkeylinux' | 'mail';
  readonly headline: string;
  readonly template: string;
}

const system = (os: string, name: string, version: string, headline: string, ending = 'tar.zst'): Appliance => ({
  package: name,
  version,
  os,
  section: 'system',
  headline,
  template: `${name}_${version}_amd64.${ending}`,
});

const KNOWN: readonly Appliance[] = [
  system('debian-12', 'debian-12-standard', '12.12-1', 'Debian 12 with the usual tools'),
  system('debian-13', 'debian-13-standard', '13.1-2', 'Debian 13 with the usual tools'),
  system('ubuntu-24.04', 'ubuntu-24.04-standard', '24.04-2', 'Ubuntu 24.04, supported for long'),
  system('alpine', 'alpine-3.22-default', '20250617', 'Alpine 3.22, very small', 'tar.xz'),
  system('fedora', 'fedora-42-default', '20250428', 'Fedora 42', 'tar.xz'),
  system('rockylinux', 'rockylinux-10-default', '20251001', 'Rocky Linux 10', 'tar.xz'),
];

/** The index of templates that the hosts of a cluster have. */
export const appliances = slice((): Appliance[] => [...KNOWN]);

const PLACE = 'http://download.proxmox.com/images/system';

const checksumFor = (template: string): string => checksumOf('sha512', new TextEncoder().encode(template));

const entry = ({ package: name, template, headline, ...more }: Appliance): object => ({
  ...more,
  package: name,
  template,
  headline,
  type: 'lxc',
  architecture: 'amd64',
  source: PLACE,
  location: `${PLACE}/${template}`,
  infopage: PLACE,
  maintainer: 'the makers of the template',
  description: headline,
  sha512sum: checksumFor(template),
});

const download: Handler = (call) => {
  const template = text(call, 'template');
  if (!appliances(call.cluster).some((each) => each.template === template))
    throw invalid({ template: 'no such template' });
  const arrived = arrival(requestedStorage(call), 'vztmpl', template);
  const checksum = { algorithm: 'sha512', value: checksumFor(template) };
  return call.begin('download', template, fetching(`${PLACE}/${template}`, arrived, nodeOf(call).name, checksum));
};

/** Templates of containers that can be downloaded. */
export const applianceHandlers: Handlers = {
  'GET /nodes/{node}/aplinfo': ({ cluster }) => appliances(cluster).map(entry),
  'POST /nodes/{node}/aplinfo': download,
};
