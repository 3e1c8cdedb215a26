import { readFile } from 'node:fs/promises';
import { parseDocument, NotApiDocument } from '../../../codegen/parse.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { readPublicFile } from '../../client/public-file.ts';
import type { TlsOptions } from '../../client/tls.ts';
import { ProxmoxError } from '../../errors.ts';

/** An API document as it was found, with the release where the source tells it. */
export interface Found {
  readonly tree: Raw[];
  readonly release?: string;
  /** The version of the host's interface, `9.2.11`. */
  readonly version?: string;
}

const DOCUMENT = '/pve-docs/api-viewer/apidoc.js';

/**
 * Reads the API document from a host (`https://HOST:8006`), which serves it and the page with its version to everybody; from another
 * address; or from a file.
 */
export const findDocument = async (source: string, tls: TlsOptions): Promise<Found> => {
  if (!/^https?:\/\//.test(source)) return { tree: parse(await readDocument(source), source) };
  if (!URL.canParse(source)) throw new ProxmoxError('INVALID_INPUT', `${JSON.stringify(source)} is no address.`);
  const url = new URL(source);
  if (url.pathname !== '/') return { tree: parse(await readPublicFile(url, tls), source) };
  const tree = parse(await readPublicFile(new URL(DOCUMENT, url), tls), source);
  // The document has no version in it; the page of the web interface names that of its script.
  const page = await readPublicFile(new URL('/', url), tls);
  const version = /pvemanagerlib\.js\?ver=(\d+\.\d+[\w.~-]*)/.exec(page)?.[1];
  const release = /^\d+\.\d+/.exec(version ?? '')?.[0];
  return { tree, ...(release === undefined ? {} : { release }), ...(version === undefined ? {} : { version }) };
};

/** Reads facts that were imported, or a document, from a file. */
export const readDocument = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ProxmoxError('NOT_FOUND', `The file ${path} cannot be read.`, {
      next: 'Give the path of an apidoc.js, or the address of a host as https://HOST:8006.',
      cause,
    });
  });

/** The tree in a text; fails as UNEXPECTED_ANSWER where the text is no API document. */
export const parse = (text: string, source: string): Raw[] => {
  try {
    return parseDocument(text);
  } catch (error) {
    if (!(error instanceof NotApiDocument)) throw error;
    throw new ProxmoxError('UNEXPECTED_ANSWER', `${source}: ${error.message}`, {
      next: 'Give a Proxmox VE host, or the apidoc.js that it serves below /pve-docs/api-viewer/.',
      cause: error,
    });
  }
};
