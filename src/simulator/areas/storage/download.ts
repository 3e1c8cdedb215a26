import { given, nodeOf, stateless, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { Script, TaskHandle } from '../../tasks.ts';
import { sizeText } from '../../volumes/volumes.ts';
import { clockTime } from '../backup/archive.ts';
import { arrival, arrive, checksumOf, present, type Arrival } from './files.ts';
import { requestedStorage } from './names.ts';
import { remoteFile, Unreachable, type RemoteFile } from './remote.ts';

const MIB = 1024 ** 2;
const CONNECT_MS = 200;
// Fast enough to be waited for, slow enough to be seen.
const BYTES_PER_MS = 300_000;

const DIGITS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 };

/** A checksum that was announced with a file. */
interface Checksum {
  readonly algorithm: string;
  readonly value: string;
}

const checksumFrom = (call: Call): Checksum | undefined => {
  const [algorithm, value] = [given(call, 'checksum-algorithm'), given(call, 'checksum')];
  return algorithm === undefined || value === undefined ? undefined : { algorithm, value };
};

/** The bytes of a remote file are not simulated: its checksum is taken to be the announced one, where that can be one. */
const verified = ({ algorithm, value }: Checksum): boolean =>
  value.length === DIGITS[algorithm] && /^[0-9a-f]+$/i.test(value);

const located = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/** Connects to the server of an address, with the words that the log has for it. */
const connected = (url: string, task: TaskHandle): RemoteFile => {
  try {
    const file = remoteFile(url);
    task.log(`Resolving ${file.host} (${file.host})... ${file.address}`);
    task.log(`Connecting to ${file.host} (${file.host})|${file.address}|:${file.port}... connected.`);
    return file;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const { host, port, known } = error;
    throw new Error(
      known
        ? `download failed: Connecting to ${host}:${port}... failed: Connection refused.`
        : `download failed: wget: unable to resolve host address '${host}'`,
      { cause: error },
    );
  }
};

/** What a task does that brings a file from an address onto a storage. */
export const fetching = (url: string, arrived: Arrival, node: string, checksum?: Checksum): Script =>
  function* (task) {
    const { path } = arrived;
    task.log(`downloading ${url} to ${path}`);
    if (present(arrived, node)) {
      if (checksum === undefined) throw new Error(`refusing to override existing file '${path}'`);
      task.log('calculating checksum of existing file...OK, got correct file already, no need to download');
      return;
    }
    task.log(`--${clockTime(task.now())}--  ${url}`);
    const { size, mimetype } = connected(url, task);
    yield CONNECT_MS;
    task.log('HTTP request sent, awaiting response... 200 OK');
    task.log(`Length: ${size} (${Math.round(size / MIB)}M) [${mimetype}]`);
    task.log(`Saving to: '${path}.tmp_dwnl'`);
    for (let part = 1; part <= 4; part++) {
      yield Math.round(size / BYTES_PER_MS / 4);
      task.log(
        `${sizeText(Math.round((size * part) / 4 / 1024) * 1024).padStart(10)} ........ ........ ........ ${part * 25}%`,
      );
    }
    if (checksum !== undefined && !verified(checksum)) {
      const got = checksumOf(checksum.algorithm, new TextEncoder().encode(url));
      task.log('calculating checksum...');
      throw new Error(`checksum mismatch: got '${got}' != expect '${checksum.value}'`);
    }
    if (checksum !== undefined) task.log('calculating checksum...OK, checksum verified');
    arrive(arrived, node, size, task.now());
    task.log(`download of '${url}' to '${path}' finished`);
  };

const COMPRESSED = /\.(?:gz|lzo|zst|bz2)$/;

const downloadUrl: Handler = (call) => {
  const [url, compression] = [text(call, 'url'), given(call, 'compression')];
  if (!located(url)) throw invalid({ url: 'value does not match the regex pattern' });
  if (compression !== undefined && text(call, 'content') !== 'iso') {
    throw invalid({ compression: `decompression not supported for '${text(call, 'content')}' content` });
  }
  const filename = text(call, 'filename');
  const arrived = arrival(
    requestedStorage(call),
    text(call, 'content'),
    compression === undefined ? filename : filename.replace(COMPRESSED, ''),
  );
  return call.begin('download', arrived.filename, fetching(url, arrived, nodeOf(call).name, checksumFrom(call)));
};

const urlMetadata: Handler = (call) => {
  const url = text(call, 'url');
  if (!located(url)) throw invalid({ url: 'value does not match the regex pattern' });
  try {
    const { size, mimetype, filename } = remoteFile(url);
    return { size, mimetype, ...(filename === undefined ? {} : { filename }) };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const { host, port, message } = error;
    throw refuse(`invalid server response: '500 Can't connect to ${host}:${port} (${message})'`);
  }
};

/** Where images of a registry are found without one being named. */
const REGISTRY = 'registry-1.docker.io';

const imageUrl = (reference: string): string =>
  /^[^/]*[.:][^/]*\//.test(reference) ? `https://${reference}` : `https://${REGISTRY}/${reference}`;

const pull: Handler = (call) => {
  const reference = text(call, 'reference');
  const usual = (reference.split('/').at(-1) ?? '').replace(':', '_');
  const name = `${(given(call, 'filename') ?? usual).replace(/\.tar$/, '')}.tar`;
  const arrived = arrival(requestedStorage(call), 'vztmpl', name);
  return call.begin('download', arrived.filename, fetching(imageUrl(reference), arrived, nodeOf(call).name));
};

const tags: Handler = (call) => {
  const reference = text(call, 'reference');
  try {
    remoteFile(imageUrl(reference));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    throw refuse(`failed to query tags of '${reference}': ${error.message}`);
  }
  return ['1.0', '1.1', '2.0', 'latest'];
};

/** Files that are brought from elsewhere. */
export const downloadHandlers: Handlers = {
  'POST /nodes/{node}/storage/{storage}/download-url': downloadUrl,
  'GET /nodes/{node}/query-url-metadata': stateless(urlMetadata),
  'POST /nodes/{node}/storage/{storage}/oci-registry-pull': pull,
  'GET /nodes/{node}/query-oci-repo-tags': stateless(tags),
};
