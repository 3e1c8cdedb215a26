import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/certificates.ts';

/** Revoke a node's ACME certificate and go back to the self-signed one, as a task: `DELETE /nodes/{node}/certificates/acme/certificate` */
export const deleteAcmeCertificate = endpoint<t.DeleteAcmeCertificateParams, t.DeleteAcmeCertificateResult>('DELETE', '/nodes/{node}/certificates/acme/certificate');

/** Remove a node's uploaded certificate and key, falling back to the default: `DELETE /nodes/{node}/certificates/custom` */
export const deleteCustom = endpoint<t.DeleteCustomParams, t.DeleteCustomResult>('DELETE', '/nodes/{node}/certificates/custom');

/** List what the ACME certificate API of a node offers: `GET /nodes/{node}/certificates/acme` */
export const getAcme = endpoint<t.GetAcmeParams, t.GetAcmeResult>('GET', '/nodes/{node}/certificates/acme');

/** List what the certificate API of a node offers: `GET /nodes/{node}/certificates` */
export const getCertificates = endpoint<t.GetCertificatesParams, t.GetCertificatesResult>('GET', '/nodes/{node}/certificates');

/** Show a node's certificates: issuer, subject, fingerprint, validity: `GET /nodes/{node}/certificates/info` */
export const getInfo = endpoint<t.GetInfoParams, t.GetInfoResult>('GET', '/nodes/{node}/certificates/info');

/** Order a new ACME certificate for a node and install it, as a task: `POST /nodes/{node}/certificates/acme/certificate` */
export const postAcmeCertificate = endpoint<t.PostAcmeCertificateParams, t.PostAcmeCertificateResult>('POST', '/nodes/{node}/certificates/acme/certificate');

/** Upload your own certificate and key for a node's web interface: `POST /nodes/{node}/certificates/custom` */
export const postCustom = endpoint<t.PostCustomParams, t.PostCustomResult>('POST', '/nodes/{node}/certificates/custom');

/** Renew a node's ACME certificate, as a task; force does so early: `PUT /nodes/{node}/certificates/acme/certificate` */
export const putAcmeCertificate = endpoint<t.PutAcmeCertificateParams, t.PutAcmeCertificateResult>('PUT', '/nodes/{node}/certificates/acme/certificate');
