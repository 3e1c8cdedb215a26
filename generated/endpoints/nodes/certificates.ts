import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/certificates.ts';

/** `DELETE /nodes/{node}/certificates/acme/certificate` */
export const deleteAcmeCertificate = endpoint<t.DeleteAcmeCertificateParams, t.DeleteAcmeCertificateResult>('DELETE', '/nodes/{node}/certificates/acme/certificate');

/** `DELETE /nodes/{node}/certificates/custom` */
export const deleteCustom = endpoint<t.DeleteCustomParams, t.DeleteCustomResult>('DELETE', '/nodes/{node}/certificates/custom');

/** `GET /nodes/{node}/certificates/acme` */
export const getAcme = endpoint<t.GetAcmeParams, t.GetAcmeResult>('GET', '/nodes/{node}/certificates/acme');

/** `GET /nodes/{node}/certificates` */
export const getCertificates = endpoint<t.GetCertificatesParams, t.GetCertificatesResult>('GET', '/nodes/{node}/certificates');

/** `GET /nodes/{node}/certificates/info` */
export const getInfo = endpoint<t.GetInfoParams, t.GetInfoResult>('GET', '/nodes/{node}/certificates/info');

/** `POST /nodes/{node}/certificates/acme/certificate` */
export const postAcmeCertificate = endpoint<t.PostAcmeCertificateParams, t.PostAcmeCertificateResult>('POST', '/nodes/{node}/certificates/acme/certificate');

/** `POST /nodes/{node}/certificates/custom` */
export const postCustom = endpoint<t.PostCustomParams, t.PostCustomResult>('POST', '/nodes/{node}/certificates/custom');

/** `PUT /nodes/{node}/certificates/acme/certificate` */
export const putAcmeCertificate = endpoint<t.PutAcmeCertificateParams, t.PutAcmeCertificateResult>('PUT', '/nodes/{node}/certificates/acme/certificate');
