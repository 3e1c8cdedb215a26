import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/config/yaml.ts';
import type { RuleDocument } from '../../../src/dispatch/policy/document.ts';
import { isProtected } from '../../../src/dispatch/policy/guests.ts';
import { loadPolicy } from '../../../src/dispatch/policy/load.ts';
import { createPolicy } from '../../../src/dispatch/policy/policy.ts';
import { byNumber, subjectOf, type GuestFacts } from '../../../src/dispatch/policy/subject.ts';
import { suspicions } from '../../../src/dispatch/policy/suspicions.ts';
import type { Planned } from '../../../src/endpoint.ts';
import { isAtLeast } from '../../../src/rules/risk.ts';
import {
  ask,
  circumstances,
  cluster,
  CONDITION_NAMES,
  CONDITIONS,
  judged,
  put,
  relabels,
  request,
  rule,
  rules,
  strictness,
} from './arbitrary.ts';
import { methods } from './ask.ts';

const known = fc.option(cluster, { nil: undefined, freq: 8 });
const RUNS = { numRuns: 2_000 };

/** A condition of one rule that is there, to be left out. */
const without = (document: RuleDocument, name: string): RuleDocument =>
  Object.fromEntries(Object.entries(document).filter(([each]) => each !== name)) as unknown as RuleDocument;

describe('a rule that denies', () => {
  it('wins wherever it stands', () => {
    fc.assert(
      fc.property(
        rules,
        rule(['deny']),
        fc.nat(),
        request,
        known,
        circumstances,
        (others, deny, at, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          const [standing] = createPolicy([deny]).explain(subject);
          fc.pre(standing?.match !== 'no');
          expect(judged(put(others, at, deny), subject).effect).toBe('deny');
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });

  it('never makes anything looser', () => {
    fc.assert(
      fc.property(
        rules,
        rule(['deny']),
        fc.nat(),
        request,
        known,
        circumstances,
        (others, deny, at, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          expect(strictness(put(others, at, deny), subject)).toBeGreaterThanOrEqual(strictness(others, subject));
        },
      ),
      RUNS,
    );
  });

  it('may stand anywhere', () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        request,
        known,
        circumstances,
        (all, places, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          const others = all.filter(({ effect }) => effect !== 'deny');
          const denies = all.filter(({ effect }) => effect === 'deny');
          const moved = denies.reduce((some, deny, i) => put(some, places[i] ?? 0, deny), others);
          expect(judged(moved, subject).effect).toBe(judged(all, subject).effect);
        },
      ),
      RUNS,
    );
  });

  it('denies no less with one condition less', () => {
    fc.assert(
      fc.property(
        rules,
        rule(['deny']),
        fc.nat(),
        fc.constantFrom(...CONDITION_NAMES),
        request,
        known,
        circumstances,
        (others, deny, at, name, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          fc.pre(deny[name] !== undefined && !relabels(subject));
          const [wide, narrow] = [put(others, at, without(deny, name)), put(others, at, deny)];
          expect(strictness(wide, subject)).toBeGreaterThanOrEqual(strictness(narrow, subject));
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });
});

describe('a rule that asks', () => {
  it('never makes anything looser, unless it reaches protected guests, and never allows then', () => {
    fc.assert(
      fc.property(
        rules,
        rule(['confirm']),
        fc.nat(),
        request,
        known,
        circumstances,
        (others, confirm, at, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          const [before, after] = [strictness(others, subject), strictness(put(others, at, confirm), subject)];
          expect(after).toBeGreaterThanOrEqual(confirm.protected ? Math.min(before, 1) : before);
        },
      ),
      RUNS,
    );
  });
});

describe('a rule that allows', () => {
  it('allows no more with one condition more', () => {
    const narrowing = CONDITION_NAMES.filter((name) => name !== 'protected');
    fc.assert(
      fc.property(
        rules,
        rule(['allow']),
        fc.nat(),
        fc.constantFrom(...narrowing),
        fc.record(CONDITIONS),
        request,
        known,
        circumstances,
        (others, allow, at, name, values, asked, guests, made) => {
          const subject = ask(asked, guests, made);
          fc.pre(allow[name] === undefined && !relabels(subject));
          const narrow = { ...allow, [name]: values[name] };
          expect(strictness(put(others, at, narrow), subject)).toBeGreaterThanOrEqual(
            strictness(put(others, at, allow), subject),
          );
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });
});

describe('what is not known', () => {
  const facts = ['kind', 'name', 'tags', 'pool', 'node', 'protection'] as const;

  it('of a guest never makes a rule allow', () => {
    fc.assert(
      fc.property(
        rules,
        request,
        cluster,
        circumstances,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...facts)), { minLength: 1, maxLength: 4 }),
        (all, asked, guests, made, forgotten) => {
          fc.pre(guests.length > 0);
          const subject = ask(asked, guests, made);
          const less = forgotten.reduce(
            (some, [at, fact]) =>
              some.map((guest, i) => (i === at % some.length ? { ...guest, [fact]: undefined } : guest)),
            guests,
          );
          const later = ask(subject.request, less, made);
          if (judged(all, later).effect === 'allow') expect(judged(all, subject).effect).toBe('allow');
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });

  it('of all guests never makes a rule allow', () => {
    fc.assert(
      fc.property(rules, request, cluster, circumstances, (all, asked, guests, made) => {
        // Of a guest that the request makes there is nothing to know.
        fc.pre(!/\/clone$|^\/nodes\/\{node\}\/(?:qemu|lxc)$/.test(asked.path));
        const subject = ask(asked, guests, made);
        if (judged(all, ask(subject.request, undefined, made)).effect === 'allow') {
          expect(judged(all, subject).effect).toBe('allow');
        }
      }),
      RUNS,
    );
  });

  it('of a request before it is made never makes a rule allow', () => {
    fc.assert(
      fc.property(
        rules,
        request,
        cluster,
        circumstances,
        fc.constantFrom('vmid', 'target', 'tags', 'name', 'poolid'),
        (all, asked, guests, made, name) => {
          fc.pre(asked.params[name] !== undefined);
          const subject = ask(asked, guests, made);
          const open = { ...subject.request, params: { ...subject.request.params, [name]: '$hole' } };
          if (judged(all, ask(open, guests, made)).effect === 'allow')
            expect(judged(all, subject).effect).toBe('allow');
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });
});

const MANY: readonly Pick<Planned, 'method' | 'path'>[] = [
  { method: 'POST', path: '/cluster/bulk-action/guest/shutdown' },
  { method: 'POST', path: '/cluster/bulk-action/guest/start' },
  { method: 'POST', path: '/nodes/{node}/migrateall' },
];

describe('a request that touches more guests', () => {
  it('is never allowed more', () => {
    fc.assert(
      fc.property(
        rules,
        fc.constantFrom(...MANY),
        cluster,
        fc.nat(),
        fc.nat(),
        circumstances,
        (all, route, guests, one, more, made) => {
          fc.pre(guests.length > 1);
          const vms = guests.map(({ vmid }) => vmid);
          const some = vms.filter((_, i) => i === one % vms.length || (more >> i) % 2 === 1);
          const touching = (ids: readonly number[]): Planned => ({
            ...route,
            params: { node: 'pve1', target: 'pve2', vms: ids.join(',') },
          });
          expect(strictness(all, ask(touching(vms), guests, made))).toBeGreaterThanOrEqual(
            strictness(all, ask(touching(some), guests, made)),
          );
        },
      ),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });
});

describe('a protected guest', () => {
  it('is neither disrupted nor destroyed without a rule that says so', () => {
    fc.assert(
      fc.property(rules, request, known, circumstances, (all, asked, guests, made) => {
        const subject = ask(asked, guests, made);
        const isThere = (test: (guest: GuestFacts) => boolean): boolean =>
          subject.guests === 'unknown' || subject.guests.some(test);
        fc.pre(isAtLeast(subject.risk, 'disrupt') && isThere((guest) => isProtected(guest) !== 'no'));
        const silent = all.map((document) => without(document, 'protected'));
        expect(judged(silent, subject).effect).toBe('deny');
        // Nor by a rule about another one.
        const { effect } = judged(all, subject);
        const reaches = (guest: GuestFacts): boolean =>
          all.some((document) => {
            if (!document.protected || document.effect === 'deny') return false;
            const [standing] = createPolicy([without(document, 'node')]).explain({ ...subject, guests: [guest] });
            return document.effect === 'allow' ? standing?.match === 'yes' : standing?.match !== 'no';
          });
        if (effect !== 'deny' && subject.guests !== 'unknown') {
          expect(subject.guests.filter((guest) => isProtected(guest) !== 'no' && !reaches(guest))).toEqual([]);
        }
      }),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });
});

describe('a verdict', () => {
  it('is the same whether numbers of guests are numbers or texts', () => {
    fc.assert(
      fc.property(rules, request, known, circumstances, (all, asked, guests, made) => {
        const written = (write: (vmid: unknown) => unknown): Planned => ({
          ...asked,
          params: Object.fromEntries(
            Object.entries(asked.params).map(([name, value]) => [
              name,
              /^(?:vmid|newid)$/.test(name) ? write(value) : value,
            ]),
          ),
        });
        const asText = written(String);
        const asNumber = written((vmid) => (/^\d+$/.test(String(vmid)) ? Number(vmid) : vmid));
        expect(judged(all, ask(asText, guests, made))).toEqual(judged(all, ask(asNumber, guests, made)));
      }),
      RUNS,
    );
  });

  it('names a rule that matches, or one that the request would get round', () => {
    fc.assert(
      fc.property(rules, request, known, circumstances, (all, asked, guests, made) => {
        const policy = createPolicy(all);
        const subject = ask(asked, guests, made);
        const verdict = policy.judge(subject);
        const standing = policy.explain(subject).find(({ rule: { index } }) => index === verdict.rule?.index);
        if (standing && !verdict.around) {
          expect(standing).toMatchObject({ rule: { effect: verdict.effect }, shielded: false });
          expect(standing.match).not.toBe('no');
        }
        expect(verdict.why).toMatch(/^[A-Z].*\.$/s);
      }),
      RUNS,
    );
  });

  it('is never that of a rule of which the check says that it never decides, or matches nothing', () => {
    const all = [...methods.values()];
    let count = 0;
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.tuple(request, known, circumstances), { minLength: 8, maxLength: 8 }),
        (documents, questions) => {
          const policy = createPolicy(documents);
          const told = suspicions(policy.rules, { methods: all, clusters: ['home', 'lab'] });
          const numbersIn = (claim: string): number[] =>
            told.flatMap((sentence) => (sentence.includes(claim) ? [Number(/\d+/.exec(sentence)?.[0])] : []));
          const [dead, unmatched] = [numbersIn('never decides'), numbersIn('matches nothing')];
          count += dead.length + unmatched.length;
          for (const [asked, guests, made] of questions) {
            const subject = ask(asked, guests, made);
            const { rule: decided, around } = policy.judge(subject);
            expect(dead).not.toContain(decided?.index);
            for (const { rule: each, match } of policy.explain(subject))
              if (unmatched.includes(each.index)) expect(match).toBe('no');
            // A rule that goes by labels counts for a request that would bring a guest under it, too, which it does not match.
            if (!around) expect(unmatched).not.toContain(decided?.index);
          }
        },
      ),
      { numRuns: 1_000 },
    );
    expect(count).toBeGreaterThan(50);
  });
});

describe('whatever is read', () => {
  const anyRule = fc
    .tuple(rule(), fc.constantFrom('effect', 'name', ...CONDITION_NAMES), fc.anything())
    .map(([document, name, value]) => ({ ...document, [name]: value }));

  it.each([
    ['any value', fc.anything({ withDate: true, withNullPrototype: true })],
    ['any JSON', fc.jsonValue()],
    ['rules with a value of any kind', fc.record({ rules: fc.array(anyRule, { maxLength: 3 }) })],
  ] as const)('is a policy or has problems, and never throws: %s', async (_, content) => {
    await fc.assert(
      fc.asyncProperty(content, request, known, circumstances, async (value, asked, guests, made) => {
        const loaded = await loadPolicy(value);
        if ('problems' in loaded) expect(loaded.problems.length).toBeGreaterThan(0);
        else expect(loaded.policy.judge(ask(asked, guests, made))).toHaveProperty('effect');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is a policy or has problems, and never throws: any YAML', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'rules:',
        '  - effect: deny',
        '    guest: { tag: x }',
        '    time: [',
        '    risk: &a',
        '  - *a',
        '---',
        '    <<: *a',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const read = await readYaml(lines.join('\n'));
        if ('content' in read) await loadPolicy(read.content);
      }),
      { numRuns: 1_000 },
    );
  });

  it('passes is judged without a fault, whatever the parameters are', async () => {
    await fc.assert(
      fc.asyncProperty(
        rules,
        request,
        fc.dictionary(
          fc.constantFrom('vms', 'tags', 'name', 'delete', 'poolid', 'scsi0', 'vmid', 'node', 'x'),
          fc.anything(),
        ),
        known,
        circumstances,
        async (all, asked, params, guests, made) => {
          const loaded = await loadPolicy({ rules: all });
          if ('problems' in loaded) return;
          const subject = subjectOf({ ...asked, params: { ...asked.params, ...params } }, 'destroy', {
            ...made,
            guests: guests && byNumber(guests),
          });
          expect(loaded.policy.judge(subject)).toHaveProperty('effect');
          loaded.policy.explain(subject);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
