import { flag, text, type Call, type Handler, type Handlers } from '../../../call.ts';
import { invalid, Refusal, refuse } from '../../../refusal.ts';
import type { TaskHandle } from '../../../tasks.ts';
import { acmeAccounts } from '../../datacenter/acme.ts';
import { acmeAccount, acmeDomains } from '../config.ts';
import { restartService } from '../services.ts';
import { CUSTOM, DAY, made, refuseReplacing, replaced } from './kept.ts';

const ORDERED_DAYS = 90;

/** What an authority does for a node that asks it for a certificate. */
const order = function* (call: Call, task: TaskHandle): Generator<number, void> {
  const { cluster } = call;
  const node = text(call, 'node');
  const domains = acmeDomains(cluster, node);
  const account = acmeAccount(cluster, node);
  task.log('Loading ACME account details');
  yield 200;
  if (!acmeAccounts(cluster).has(account)) throw new Error(`ACME account config file '${account}' does not exist.`);
  const base = `https://acme.invalid/order/${cluster.unique(8)}`;
  task.log('Placing ACME order');
  yield 800;
  task.log(`Order URL: ${base}`);
  for (const domain of domains) {
    task.log(`Getting authorization details from '${base}/${domain}'`);
    task.log(`The validation for ${domain} is pending!`);
    task.log('Setting up webserver');
    task.log('Triggering validation');
    task.log('Sleeping for 5 seconds');
    yield 5_000;
    task.log(`Status is 'valid', domain '${domain}' OK!`);
  }
  task.log('All domains validated!');
  task.log('Creating CSR');
  task.log('Checking order status');
  yield 1_000;
  task.log('Order is ready, finalizing order');
  task.log('valid!');
  task.log('Downloading certificate');
  const since = Math.floor(task.now() / 1000);
  replaced(cluster).set(node, {
    ...made(cluster, CUSTOM, `${node} ${task.now()}`, ORDERED_DAYS, {}),
    issuer: '/O=Simulated Authority/CN=S1',
    subject: `/CN=${domains[0] ?? node}`,
    san: domains,
    notbefore: since,
    notafter: since + ORDERED_DAYS * DAY,
  });
  task.log('Setting pveproxy certificate and key');
  task.log('Restarting pveproxy');
  restartService(cluster, node, 'pveproxy', task.now());
};

const acme =
  (
    type: string,
    check: (call: Call) => void,
    script: (call: Call, task: TaskHandle) => Generator<number, void>,
  ): Handler =>
  (call) => {
    if (acmeDomains(call.cluster, text(call, 'node')).length === 0) {
      throw new Refusal(400, 'ACME domain list in node configuration is missing!');
    }
    check(call);
    return call.begin(type, '', (task) => script(call, task));
  };

const present = (call: Call): void => {
  if (!replaced(call.cluster).has(text(call, 'node'))) {
    throw refuse('No current (custom) certificate found, please order a new certificate!');
  }
};

/** How close to its end a certificate is renewed, in seconds. */
const RENEWAL = 30 * DAY;

const renewable = (call: Call): void => {
  present(call);
  const end = Number(replaced(call.cluster).get(text(call, 'node'))?.['notafter']);
  if (!flag(call, 'force') && end - call.now / 1000 > RENEWAL) {
    throw invalid({ force: "Certificate does not expire within the next 30 days, and 'force' is not set." });
  }
};

const revoke = function* (call: Call, task: TaskHandle): Generator<number, void> {
  const node = text(call, 'node');
  task.log('Loading ACME account');
  task.log('Revoking old certificate');
  yield 1_000;
  task.log('Deleting certificate files');
  replaced(call.cluster).delete(node);
  task.log('Restarting pveproxy to revert to self-signed certificates');
  restartService(call.cluster, node, 'pveproxy', task.now());
};

const path = '/nodes/{node}/certificates/acme/certificate';

/** Certificates that an authority outside gives. */
export const acmeCertificateHandlers: Handlers = {
  [`POST ${path}`]: acme('acmenewcert', refuseReplacing, order),
  [`PUT ${path}`]: acme('acmerenew', renewable, order),
  [`DELETE ${path}`]: acme('acmerevoke', present, revoke),
};
