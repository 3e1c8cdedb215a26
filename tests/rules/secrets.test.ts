import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import secrets from '../../schema/secrets.json' with { type: 'json' };
import { isSecret, REDACTED, redact, secretValues, withoutValues } from '../../src/rules/secrets.ts';

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

describe('redacting by value', () => {
  const SECRET = 'hünter 2+/"x';
  const encode = (text: string, each: (byte: string) => string): string =>
    [...Buffer.from(text)].map((byte) => each(byte.toString(16).padStart(2, '0'))).join('');
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  it.each<[how: string, text: string]>([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded as in a form', new URLSearchParams({ a: SECRET }).toString().slice(2)],
    ['percent-encoded in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['percent-encoded completely', encode(SECRET, (byte) => `%${byte.toUpperCase()}`)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in hexadecimal digits', encode(SECRET, (byte) => byte)],
    ['in base64', base64(SECRET)],
    ['in base64 after a user', base64(`u:${SECRET}`)],
    ['in base64 within a text', base64(`user:${SECRET}\nand more`)],
    ['in base64 within another text', base64(`me:${SECRET}`)],
    ['in base64 for addresses', Buffer.from(`root:${SECRET}`).toString('base64url')],
  ])('finds a secret %s', (_, text) => {
    const clean = withoutValues({ note: `before ${text} after`, [text]: [text] }, [SECRET]);
    expect(clean).toEqual({ note: `before ${REDACTED} after`, [REDACTED]: [REDACTED] });
  });

  it('finds any secret in any of these forms', () => {
    const forms = [
      (text: string) => text,
      encodeURIComponent,
      (text: string) => encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
      (text: string) => encode(text, (byte) => `%${byte}`),
      base64,
    ];
    // A form that stands beside letters of its own alphabet is that form of a longer text.
    const around = fc.string({ unit: fc.constantFrom(' ', '.', 'a', 'Z', '9', '"'), maxLength: 9 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 20 }),
        around,
        around,
        fc.nat(4),
        (secret, before, after, which) => {
          const form = forms[which]?.(secret) ?? '';
          for (const text of [`${before} ${form} ${after}`, base64(`${before}${secret}${after}`)])
            expect(withoutValues(text, [secret])).toContain(REDACTED);
          expect(withoutValues(`${before} ${form} ${after}`, [secret])).not.toContain(form);
        },
      ),
    );
  });

  it.each<[what: string, secrets: string[], text: string, clean: string]>([
    ['is part of another', ['secret', 'my-secret-word'], 'my-secret-word secret', `${REDACTED} ${REDACTED}`],
    ['begins where another has not ended', ['abcdef', 'defghi'], 'x abcdefghi y', `x ${REDACTED} y`],
    ['begins again within itself', ['ababab'], 'x ababababa y', `x ${REDACTED}a y`],
    ['is the word for what was redacted', ['redacted'], 'it is redacted', `it is ${REDACTED}`],
  ])('leaves nothing of a secret that %s', (_, secrets, text, clean) => {
    expect(withoutValues(text, secrets)).toBe(clean);
  });

  it('knows numbers under the names of secrets, and finds them as numbers', () => {
    expect(secretValues({ password: 12345678, otp: [654321], cores: 1234567 })).toEqual(['12345678', '654321']);
    expect(withoutValues({ note: 'pin 12345678', pin: 12345678, other: 12 }, ['12345678'])).toEqual({
      note: `pin ${REDACTED}`,
      pin: REDACTED,
      other: 12,
    });
  });

  it('leaves alone what has no secret, in a moment, however long it is', () => {
    const text = 'QUJD'.repeat(250_000);
    const begun = performance.now();
    expect(withoutValues({ text, n: 5, no: null, yes: true }, ['a secret that is not there'])).toEqual({
      text,
      n: 5,
      no: null,
      yes: true,
    });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
