import { createPrivateKey, X509Certificate } from 'node:crypto';
import { flag, given, text, type Handler, type Handlers } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import { acmeCertificateHandlers } from './certificates/acme.ts';
import { CUSTOM, own, refuseReplacing, replaced, root, type Info } from './certificates/kept.ts';
import { restartService } from './services.ts';

const parsed = (pem: string): Info => {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch {
    throw invalid({ certificates: 'invalid format - value is not a valid PEM-formatted string\n' });
  }
  const { fingerprint256, issuer, subject, subjectAltName, validFrom, validTo, publicKey } = certificate;
  const oneLine = (name: string): string =>
    name
      .split('\n')
      .map((part) => `/${part}`)
      .join('');
  return {
    filename: CUSTOM,
    fingerprint: fingerprint256,
    issuer: oneLine(issuer),
    subject: oneLine(subject),
    san: (subjectAltName ?? '').split(', ').flatMap((name) => (name === '' ? [] : [name.replace(/^[^:]+:/, '')])),
    notbefore: Date.parse(validFrom) / 1000,
    notafter: Date.parse(validTo) / 1000,
    pem,
    'public-key-type': publicKey.asymmetricKeyType === 'rsa' ? 'rsaEncryption' : 'id-ecPublicKey',
    'public-key-bits': publicKey.asymmetricKeyDetails?.modulusLength ?? 256,
  };
};

const checkKey = (key: string, pem: string): void => {
  let fits: boolean;
  try {
    fits = new X509Certificate(pem).checkPrivateKey(createPrivateKey(key));
  } catch {
    throw invalid({ key: 'invalid format - value is not a valid PEM-formatted string\n' });
  }
  if (!fits) throw refuse('unable to set custom certificate - key does not match the certificate');
};

const upload: Handler = (call) => {
  const [node, pem, key] = [text(call, 'node'), text(call, 'certificates'), given(call, 'key')];
  const info = parsed(pem);
  refuseReplacing(call);
  if (key !== undefined) checkKey(key, pem);
  else if (!replaced(call.cluster).has(node)) {
    throw invalid({ key: 'Attempted to upload custom certificate without (existing) key.' });
  }
  replaced(call.cluster).set(node, info);
  if (flag(call, 'restart')) restartService(call.cluster, node, 'pveproxy', call.now);
  return info;
};

const remove: Handler = (call) => {
  replaced(call.cluster).delete(text(call, 'node'));
  if (flag(call, 'restart')) restartService(call.cluster, text(call, 'node'), 'pveproxy', call.now);
  return null;
};

export const certificateHandlers: Handlers = {
  'GET /nodes/{node}/certificates/info': (call) => {
    const { cluster } = call;
    const node = text(call, 'node');
    const custom = replaced(cluster).get(node);
    return [root(cluster), own(cluster, node), ...(custom ? [custom] : [])];
  },
  'POST /nodes/{node}/certificates/custom': upload,
  'DELETE /nodes/{node}/certificates/custom': remove,
  ...acmeCertificateHandlers,
};
