import { describe, expect, it } from 'vitest';
import { TOKEN_MS, type Question, type Reply } from '../../src/dispatch/confirm.ts';
import type { Planned } from '../../src/endpoint.ts';
import { asJson } from '../../src/render/answer.ts';
import type { ObjectAnswer } from '../../src/tools/answer.ts';
import { answerOf, configure, step, world, type World, type WorldOptions } from './world.ts';

const REMOVE = configure({ delete: 'scsi1' });

/** A world whose tool plans to take a disk away, which is of class destroy. */
const destroying = (options: WorldOptions = {}, request: () => Planned = () => REMOVE): World =>
  world({
    access: 'full',
    plan: () => Promise.resolve({ steps: [step(request(), 'configure VM 100')], wait: true, facts: {} }),
    ...options,
  });

const tokenOf = async ({ call }: World, given: object = { guest: '100' }): Promise<string> =>
  ((await call('pve_test_change', given)) as ObjectAnswer).data['confirmation'] as string;

describe('a person', () => {
  it('is asked what would happen, to which guest, and what can not be undone', async () => {
    const asked: Question[] = [];
    const { call, sent, records } = destroying({
      ask: (question) => {
        asked.push(question);
        return Promise.resolve('yes');
      },
    });
    expect(await call('pve_test_change')).toEqual(answerOf({ done: ['configure VM 100'] }));
    expect(sent).toEqual([REMOVE]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.mustType).toBe('100');
    expect(asked[0]?.text).toMatch(/PUT \/nodes\/pve1\/qemu\/100\/config delete="scsi1"/);
    expect(asked[0]?.text).toContain('VM 100 "web1"');
    expect(asked[0]?.text).toContain('can not be undone');
    expect(records.map(({ event, confirmed_by }) => [event, confirmed_by])).toEqual([
      ['intent', 'person'],
      ['outcome', 'person'],
    ]);
  });

  it.each<[reply: Reply, sentence: string]>([
    ['no', 'The person who was asked did not say yes. Nothing was sent.'],
    ['unavailable', 'This needs the yes of a person, and the client can not ask one. Nothing was sent.'],
  ])('who answers %s stops it', async (reply, sentence) => {
    const { fails, sent, records } = destroying({ ask: () => Promise.resolve(reply) });
    const error = await fails('pve_test_change');
    expect([error.code, error.message]).toEqual(['NOT_CONFIRMED', sentence]);
    expect(sent).toEqual([]);
    expect(records.map(({ event, result }) => [event, result])).toEqual([['outcome', 'NOT_CONFIRMED']]);
  });

  it('is told of what changed while they were asked: nothing is sent', async () => {
    let digest = 'd1';
    const { fails, sent } = destroying(
      {
        ask: () => {
          digest = 'd2';
          return Promise.resolve('yes');
        },
      },
      () => configure({ delete: 'scsi1', digest }),
    );
    expect((await fails('pve_test_change')).code).toBe('CONFLICT');
    expect(sent).toEqual([]);
  });

  it('is not asked about what needs no yes', async () => {
    const { call, sent } = world({ ask: () => Promise.reject(new Error('asked')) });
    await call('pve_test_change');
    expect(sent).toHaveLength(1);
  });
});

describe('a plan that is given back', () => {
  const plans = (options: WorldOptions = {}, request?: () => Planned): World =>
    destroying({ confirm: 'plan', ...options }, request);

  it('is a yes to exactly these requests, once', async () => {
    const there = plans();
    const token = await tokenOf(there);
    expect(there.sent).toEqual([]);
    const given = { guest: '100', confirmation: token };
    expect(await there.call('pve_test_change', given)).toEqual(answerOf({ done: ['configure VM 100'] }));
    expect(there.records.at(-1)).toMatchObject({ confirmed_by: 'plan' });
    const again = await there.fails('pve_test_change', given);
    expect([again.code, again.message]).toEqual([
      'NOT_CONFIRMED',
      'The confirmation was used before. Nothing was sent.',
    ]);
    expect(there.sent).toHaveLength(1);
  });

  it('is worth nothing after five minutes', async () => {
    const there = plans();
    const token = await tokenOf(there);
    there.clock.advance(TOKEN_MS + 1);
    const error = await there.fails('pve_test_change', { guest: '100', confirmation: token });
    expect(error.message).toBe('The confirmation has expired. Nothing was sent.');
    expect(there.sent).toEqual([]);
  });

  it('is worth nothing for another state, or other requests', async () => {
    let request = REMOVE;
    const there = plans({}, () => request);
    const token = await tokenOf(there);
    for (const other of [configure({ delete: 'scsi2' }), configure({ delete: 'scsi1', digest: 'x' })]) {
      request = other;
      expect((await there.fails('pve_test_change', { guest: '100', confirmation: token })).code).toBe('NOT_CONFIRMED');
    }
    expect(there.sent).toEqual([]);
  });

  it('is worth nothing to another process, or another caller', async () => {
    const token = await tokenOf(plans());
    const there = plans();
    // The key of the other world is the same here, so that only the caller tells them apart.
    const { code } = await there.fails('pve_test_change', { guest: '100', confirmation: token }, undefined, 'somebody');
    expect(code).toBe('NOT_CONFIRMED');
    expect(there.sent).toEqual([]);
  });

  it.each(['x', '..', 'a.b.c', '9999999999999.AAAA.AAAA', ''])(
    'that was made up is refused: %j',
    async (confirmation) => {
      const there = plans();
      expect((await there.fails('pve_test_change', { guest: '100', confirmation })).code).toBe('NOT_CONFIRMED');
      expect(there.sent).toEqual([]);
    },
  );

  it('with any character changed is refused', async () => {
    const there = plans();
    const token = await tokenOf(there);
    for (let i = 0; i < token.length; i++) {
      const other = token[i] === 'A' ? 'B' : 'A';
      const altered = token.slice(0, i) + other + token.slice(i + 1);
      // The last character of base64 has bits that say nothing.
      if (i === token.length - 1) continue;
      expect((await there.fails('pve_test_change', { guest: '100', confirmation: altered })).code, altered).toBe(
        'NOT_CONFIRMED',
      );
    }
    expect(there.sent).toEqual([]);
  });

  it('is no yes where only a person counts', async () => {
    const token = await tokenOf(plans());
    const there = destroying({ confirm: 'person' });
    expect((await there.fails('pve_test_change', { guest: '100', confirmation: token })).code).toBe('NOT_CONFIRMED');
    expect(there.sent).toEqual([]);
  });

  it('is not needed where a person can be asked', async () => {
    const { call, sent } = plans({ ask: () => Promise.resolve('yes') });
    await call('pve_test_change');
    expect(sent).toHaveLength(1);
  });
});

describe('a dry run', () => {
  it('shows what would be sent, its class and the decision, and sends nothing', async () => {
    const { call, sent, records } = destroying();
    const answer = (await call('pve_test_change', { guest: '100', dry_run: true })) as ObjectAnswer;
    expect(answer.headline).toBe('Nothing was done. This would be sent, after a yes:');
    expect(asJson(answer)['step_1']).toEqual({
      what: 'configure VM 100',
      request: 'PUT /nodes/pve1/qemu/100/config delete="scsi1"',
      class: expect.stringMatching(/^destroy \(/) as string,
      touches: 'VM 100 "web1"',
      decision: expect.stringMatching(/^confirm: No rule decides, and class destroy/) as string,
      privileges: 'VM.Config.Disk on /vms/100: not known whether held',
    });
    expect(sent).toEqual([]);
    expect(records.map(({ event, dry_run }) => [event, dry_run])).toEqual([['outcome', true]]);
  });

  it('shows no secret', async () => {
    const { call } = world({
      plan: () => Promise.resolve({ steps: [step(configure({ cipassword: 'hunter2' }))], wait: true, facts: {} }),
    });
    expect(JSON.stringify(await call('pve_test_change', { guest: '100', dry_run: true }))).not.toContain('hunter2');
  });

  it.each([
    ['dry_run', 'yes'],
    ['dry_run', 1],
    ['confirmation', 5],
  ])('%s: %j is no such wish', async (name, value) => {
    const { fails, sent } = destroying();
    expect((await fails('pve_test_change', { guest: '100', [name]: value })).code).toBe('INVALID_INPUT');
    expect(sent).toEqual([]);
  });
});
