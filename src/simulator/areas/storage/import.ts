import { text, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { nameIn } from '../../volumes/paths.ts';
import { volumeForm, volumeOn } from '../../volumes/volumes.ts';
import { checkAccess, requestedStorage, requestedVolid } from './names.ts';

/** What a machine that is to be imported is like: one disk, one NIC, the name of its file. */
const metadata: Handler = (call) => {
  const volid = requestedVolid(call);
  checkAccess(call, volid);
  const storage = requestedStorage(call);
  const { content } = volumeForm(storage, nameIn(volid));
  if (content !== 'import') throw refuse(`volume '${volid}' does not support import metadata`);
  if (!volumeOn(call.cluster, volid, text(call, 'node'))) throw refuse(`volume '${volid}' does not exist`);
  const file = nameIn(volid).slice('import/'.length);
  const name = file.replace(/\.[^.]+$/, '');
  if (!/\.(?:ova|ovf)$/.test(file)) throw refuse(`volume '${volid}' does not support import metadata`);
  return {
    type: 'vm',
    source: 'esxi',
    'create-args': { name: name.replace(/[^\w.-]/g, '-'), cores: 2, sockets: 1, memory: 2048, ostype: 'l26' },
    disks: { scsi0: `${volid}/${name}-disk1.vmdk` },
    net: { net0: { model: 'vmxnet3' } },
    warnings: [{ type: 'ova-needs-extracting' }],
  };
};

/** Machines of other systems. */
export const importHandlers: Handlers = {
  'GET /nodes/{node}/storage/{storage}/import-metadata': metadata,
};
