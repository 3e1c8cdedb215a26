import { given, nodeOf, text, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { arrival, arrive, checksumOf, temporaryName } from './files.ts';
import { requestedStorage } from './names.ts';

const COPY_MS = 400;

const upload: Handler = (call) => {
  const arrived = arrival(requestedStorage(call), text(call, 'content'), text(call, 'filename'));
  const temporary = given(call, 'tmpfilename') ?? temporaryName(call);
  const { upload: file } = call;
  if (!file) throw refuse(`temporary file '${temporary}' does not exist`);
  const [algorithm, checksum] = [given(call, 'checksum-algorithm'), given(call, 'checksum')];
  const node = nodeOf(call).name;
  return call.begin('imgcopy', '', function* (task) {
    task.log(`starting file import from: ${temporary}`);
    if (algorithm !== undefined && checksum !== undefined) {
      task.log('calculating checksum...');
      const got = checksumOf(algorithm, file.bytes);
      if (got !== checksum.toLowerCase()) {
        throw new Error(`checksum mismatch: got '${got}' != expect '${checksum}'`);
      }
      task.log('OK, checksum verified');
    }
    task.log(`target node: ${node}`);
    task.log(`target file: ${arrived.path}`);
    task.log(`file size is: ${file.bytes.length}`);
    task.log(`command: cp -- ${temporary} ${arrived.path}`);
    yield COPY_MS;
    arrive(arrived, node, file.bytes.length, task.now());
    task.log('finished file import successfully');
  });
};

/** Files that come with a request. */
export const uploadHandlers: Handlers = {
  'POST /nodes/{node}/storage/{storage}/upload': upload,
};
