import { secretSource } from './clusters.ts';
import type { AuditConfig } from './config.ts';
import { usualAuditFile, type Place } from './places.ts';
import type { Complain, Values } from './sources.ts';

const USUAL_MIB = 64;

/** The settings of what is recorded; a demo records nothing unless it is told to. */
export const readAudit = (values: Values, demo: boolean, place: Place, complain: Complain): AuditConfig => {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const file = text('audit_file') ?? (demo ? 'none' : usualAuditFile(place));
  const [keyFile, url] = [text('audit_key_file'), text('audit_webhook')];
  const token = secretSource('audit_webhook_token', values, '', complain);
  if (url !== undefined && file === 'none')
    complain('audit_webhook: needs an audit file, from which records are sent; give audit_file');
  if (url === undefined && token) complain('audit_webhook_token: there is no audit_webhook that it is for');
  return {
    ...(file === 'none' ? {} : { auditFile: file }),
    ...(keyFile === undefined ? {} : { auditKeyFile: keyFile }),
    auditMaxMib: (values['audit_max_mib'] as number | undefined) ?? USUAL_MIB,
    auditStderr: values['audit_stderr'] === true,
    ...(url === undefined ? {} : { auditWebhook: { url, ...(token ? { token } : {}) } }),
  };
};
