import { createSimulator, type Simulator } from '../../src/simulator/core.ts';
import { createScene } from '../../src/simulator/scene.ts';
import { bodyText, type WireResponse } from '../../src/simulator/wire/wire.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';

/** Secrets of the scene's tokens. */
export const TOKENS = {
  root: 'root@pam!demo=00000000-0000-4000-8000-000000000001',
  auditor: 'auditor@pve!all=00000000-0000-4000-8000-000000000002',
  /** Of the auditor, with rights of its own: guests only. */
  guests: 'auditor@pve!vms=00000000-0000-4000-8000-000000000003',
  operator: 'operator@pve!all=00000000-0000-4000-8000-000000000004',
  web: 'web@pve!all=00000000-0000-4000-8000-000000000005',
} as const;

export interface Sent {
  readonly as?: keyof typeof TOKENS | 'nobody';
  readonly form?: string;
  readonly json?: string;
  readonly headers?: readonly (readonly [string, string])[];
}

/** An answer with its body read. */
export interface Got extends WireResponse {
  readonly json: {
    readonly data?: unknown;
    readonly message?: string;
    readonly errors?: Record<string, string>;
    readonly total?: number;
  };
}

export interface Door {
  readonly simulator: Simulator;
  readonly clock: FakeClock;
  /** Sends `VERB /path` to the API and resolves to the answer. */
  readonly send: (request: string, sent?: Sent) => Promise<Got>;
  /** The status and log of a task after everything that is due within a minute. */
  readonly ending: (upid: unknown) => Promise<{ exit: unknown; log: string[] }>;
}

const readJson = (text: string): Got['json'] => (text.startsWith('{') ? (JSON.parse(text) as Got['json']) : {});

/** A simulated cluster at its wire, as other programs meet it. */
export const openDoor = (offline: readonly string[] = []): Door => {
  const clock = fakeClock();
  const simulator = createSimulator(createScene({ clock, offline }), clock);
  const send: Door['send'] = async (request, { as = 'root', form, json, headers = [] } = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const answer = await simulator.handle({
      method,
      target: path.startsWith('/api2') || !path.startsWith('/') ? path : `/api2/json${path}`,
      headers: [
        ...(as === 'nobody' ? [] : [['Authorization', `PVEAPIToken=${TOKENS[as]}`] as const]),
        ...(json === undefined ? [] : [['Content-Type', 'application/json'] as const]),
        ...headers,
      ],
      body: new TextEncoder().encode(form ?? json ?? ''),
    });
    return { ...answer, json: readJson(bodyText(answer)) };
  };
  return {
    simulator,
    clock,
    send,
    async ending(upid) {
      clock.advance(60_000);
      const node = String(upid).split(':')[1] ?? '';
      const status = (await send(`GET /nodes/${node}/tasks/${String(upid)}/status`)).json.data as {
        exitstatus?: string;
      };
      const log = (await send(`GET /nodes/${node}/tasks/${String(upid)}/log`)).json.data as { t: string }[];
      return { exit: status.exitstatus, log: log.map(({ t }) => t) };
    },
  };
};
