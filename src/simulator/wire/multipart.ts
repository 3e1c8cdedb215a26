import { Unreadable, type Content, type Upload } from './decode.ts';

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/**
 * Reads a multipart body as the server does: fields first, then one file in the part `filename`. What comes behind the file is not read,
 * so that a field there counts as missing.
 */
export const parseMultipart = (bytes: Uint8Array, contentType: string): Content => {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  // One character a byte, so that positions in the text are positions in the bytes.
  const text = latin1.decode(bytes);
  const given: Record<string, string> = {};
  let upload: Upload | undefined;
  let at = text.indexOf(mark);
  while (at >= 0 && !upload) {
    const from = text.indexOf('\r\n\r\n', at);
    const end = text.indexOf(`\r\n${mark}`, from);
    if (from < 0 || end < 0) break;
    const head = utf8.decode(bytes.subarray(at, from));
    const body = bytes.subarray(from + 4, end);
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1] ?? '';
    const filename = /[;\s]filename="([^"]*)"/i.exec(head)?.[1];
    if (filename !== undefined) {
      given[name] = filename;
      upload = { filename, bytes: body };
    } else {
      given[name] = utf8.decode(body);
    }
    at = text.indexOf(mark, end);
  }
  if (!upload)
    throw new Unreadable(500, 'upload failed at /usr/share/perl5/PVE/APIServer/AnyEvent.pm line 1370.', true);
  return { given, upload };
};
