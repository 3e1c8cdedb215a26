/** A way to prove that a name is one's own, with what it has to be given. */
interface Challenge {
  readonly id: string;
  readonly name: string;
  readonly type: 'dns' | 'standalone';
  readonly schema: {
    readonly name?: string;
    readonly fields?: Readonly<Record<string, { readonly description: string; readonly type: 'string' }>>;
  };
}

/** A provider of names whose interface wants these values. */
const provider = (id: string, name: string, fields: Readonly<Record<string, string>>): Challenge => ({
  id,
  name,
  type: 'dns',
  schema: {
    name,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, description]) => [field, { description, type: 'string' }]),
    ),
  },
});

/** Some of the providers that a host knows: those that are met most often. */
export const CHALLENGES: readonly Challenge[] = [
  provider('acmedns', 'acme-dns', {
    ACMEDNS_UPDATE_URL: 'Address that updates are sent to',
    ACMEDNS_USERNAME: 'User',
    ACMEDNS_PASSWORD: 'Password',
    ACMEDNS_SUBDOMAIN: 'Subdomain that was given at registration',
  }),
  provider('aws', 'Amazon Route53', {
    AWS_ACCESS_KEY_ID: 'Identifier of the access key',
    AWS_SECRET_ACCESS_KEY: 'Secret of the access key',
  }),
  provider('azure', 'Azure', {
    AZUREDNS_SUBSCRIPTIONID: 'Subscription',
    AZUREDNS_TENANTID: 'Tenant',
    AZUREDNS_APPID: 'Application',
    AZUREDNS_CLIENTSECRET: 'Secret of the client',
  }),
  provider('cf', 'Cloudflare', {
    CF_Token: 'Token of the interface',
    CF_Account_ID: 'Account',
    CF_Zone_ID: 'Zone',
    CF_Key: 'Key of the account, where no token is used',
    CF_Email: 'Mail address of the account, with its key',
  }),
  provider('dgon', 'DigitalOcean', { DO_API_KEY: 'Key of the interface' }),
  provider('gd', 'GoDaddy', { GD_Key: 'Key', GD_Secret: 'Secret' }),
  provider('hetzner', 'Hetzner', { HETZNER_Token: 'Token of the interface' }),
  provider('linode_v4', 'Linode', { LINODE_V4_API_KEY: 'Key of the interface' }),
  provider('nsupdate', 'nsupdate', {
    NSUPDATE_SERVER: 'Name server that takes updates',
    NSUPDATE_SERVER_PORT: 'Its port',
    NSUPDATE_KEY: 'File with the key',
    NSUPDATE_ZONE: 'Zone',
  }),
  provider('ovh', 'OVH', {
    OVH_AK: 'Key of the application',
    OVH_AS: 'Secret of the application',
    OVH_CK: 'Key of the consumer',
  }),
  provider('pdns', 'PowerDNS', {
    PDNS_Url: 'Address of the interface',
    PDNS_ServerId: 'Server',
    PDNS_Token: 'Token',
    PDNS_Ttl: 'Lifetime of records',
  }),
  { id: 'standalone', name: 'standalone', type: 'standalone', schema: {} },
];
