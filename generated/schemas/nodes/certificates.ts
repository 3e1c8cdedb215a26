import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/certificates.ts';

export const DeleteAcmeCertificate = Type.Object<t.DeleteAcmeCertificateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteCustom = Type.Object<t.DeleteCustomParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  restart: Type.Optional(Type.Boolean({ default: false, description: 'Restart pveproxy so that the change takes effect' })),
}, { additionalProperties: false });

export const GetAcme = Type.Object<t.GetAcmeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCertificates = Type.Object<t.GetCertificatesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetInfo = Type.Object<t.GetInfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostAcmeCertificate = Type.Object<t.PostAcmeCertificateParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Overwrite the custom certificate in place' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostCustom = Type.Object<t.PostCustomParams>({
  certificates: Type.String({ format: 'pem-certificate-chain', description: 'Certificate for the node with its chain, in PEM form' }),
  force: Type.Optional(Type.Boolean({ default: false, description: 'Overwrite the custom or ACME certificate in place' })),
  key: Type.Optional(Type.String({ format: 'pem-string', description: 'Private key of the certificate, in PEM form' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  restart: Type.Optional(Type.Boolean({ default: false, description: 'Restart pveproxy so that the change takes effect' })),
}, { additionalProperties: false });

export const PutAcmeCertificate = Type.Object<t.PutAcmeCertificateParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Renew even if the certificate is valid for long' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
