import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import secrets from '../../schema/secrets.json' with { type: 'json' };
import { isSecret, REDACTED, redact } from '../../src/rules/secrets.ts';

describe('a secret', () => {
  it.each(secrets.everywhere)('is %s, on every route', (name) => {
    expect([isSecret(name), isSecret(name, 'GET /version')]).toEqual([true, true]);
  });

  it.each(Object.entries(secrets.byMethod).flatMap(([name, routes]) => routes.map((route) => ({ name, route }))))(
    'is $name on $route, and not elsewhere',
    ({ name, route }) => {
      expect([isSecret(name, route), isSecret(name), isSecret(name, 'GET /version')]).toEqual([true, false, false]);
    },
  );

  it.each(['cores', 'constructor', 'toString', '__proto__', ''])('is not %j', (name) => {
    expect(isSecret(name, 'PUT /x')).toBe(false);
  });
});

describe('redacting', () => {
  it('replaces secrets at any depth and leaves the rest', () => {
    const given = {
      node: 'pve',
      options: { cipassword: 'x', list: [{ password: ['a', 'b'], cores: 2 }, 'password'] },
      token: { deep: 'x' },
      none: null,
    };
    expect(redact(given)).toEqual({
      node: 'pve',
      options: { cipassword: REDACTED, list: [{ password: REDACTED, cores: 2 }, 'password'] },
      token: REDACTED,
      none: null,
    });
  });

  it('replaces by method what is harmless elsewhere', () => {
    const route = 'POST /nodes/{node}/qemu/{vmid}/agent/file-write';
    const given = { file: '/etc/motd', content: 'x' };
    expect(redact(given, route)).toEqual({ file: '/etc/motd', content: REDACTED });
    expect(redact(given, 'PUT /storage/{storage}')).toEqual(given);
  });

  it('changes nothing of what it was given', () => {
    const given = { password: 'x', inner: { ticket: 'y' } };
    redact(given);
    expect(given).toEqual({ password: 'x', inner: { ticket: 'y' } });
  });

  it('lets no secret through, wherever it is', () => {
    const SECRET = 'correct horse battery staple';
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constant('plain'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', '0'), tie('node'), { maxKeys: 3 }),
        fc.record({ [secrets.everywhere[0] ?? '']: fc.constant(SECRET), harmless: tie('node') }),
      ),
    }));
    fc.assert(
      fc.property(node, (value) => {
        expect(JSON.stringify(redact(value))).not.toContain(SECRET);
      }),
    );
  });
});
