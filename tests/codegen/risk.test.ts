import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import lines from '../../generated/manifest.json' with { type: 'json' };
import { parseRiskTable, riskOf, RISKS } from '../../codegen/risk.ts';

const facts = await readFile(new URL('../../schema/risk.tsv', import.meta.url), 'utf8');
// The manifest names methods of earlier releases too, which have no class.
const methods = lines.filter(({ module }) => module !== undefined);

const table = parseRiskTable(
  'verb\tpath\tclass\treason\nGET\t/a\tread\nPOST\t/a\tdisrupt\tstops what runs\nPUT\t/monitor\tchange\n',
);

test('a reviewed method has the class of the table', () => {
  expect(riskOf('GET', '/a', table)).toEqual({ risk: 'read', reviewed: true });
  expect(riskOf('POST', '/a', table)).toEqual({ risk: 'disrupt', reviewed: true });
  expect(riskOf('PUT', '/monitor', table)).toEqual({ risk: 'change', reviewed: true });
});

test.each([
  ['GET', '/new', 'read'],
  ['GET', '/nodes/{node}/new/{vncwebsocket}', 'read'],
  ['GET', '/nodes/{node}/new/vncwebsocket', 'exec'],
  ['GET', '/nodes/{node}/new/termproxy/{port}', 'exec'],
  ['GET', '/nodes/{node}/new/agent/file-read', 'exec'],
  ['POST', '/new', 'exec'],
  ['PUT', '/a', 'exec'],
  ['PATCH', '/a', 'exec'],
  ['DELETE', '/a', 'destroy'],
])('%s %s, which nobody has looked at, is taken for the highest that it could mean: %s', (verb, path, risk) => {
  expect(riskOf(verb, path, table)).toEqual({ risk, reviewed: false });
});

test('a class that does not exist stops the generator, with its method', () => {
  expect(() => parseRiskTable('verb\tpath\tclass\nPOST\t/a\tharmless\n')).toThrow(
    'POST /a has the unknown class "harmless"',
  );
});

test.each(
  'vncproxy termproxy spiceproxy vncshell spiceshell vncwebsocket mtunnel mtunnelwebsocket monitor sendkey exec execute file-read console'.split(
    ' ',
  ),
)('a GET with %s in its path, that nobody has looked at, is no read', (word) => {
  expect(riskOf('GET', `/nodes/{node}/new/${word}`, new Map()).risk).toBe('exec');
});

describe('the reviewed classes', () => {
  const lines = facts
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

  test('are those of every method of the bindings, and of no other', () => {
    const reviewed = lines.map(([verb = '', path = '']) => `${verb} ${path}`);
    expect(reviewed.sort()).toEqual(methods.map(({ verb, path }) => `${verb} ${path}`).sort());
    expect(new Set(reviewed).size).toBe(reviewed.length);
  });

  test('have a reason exactly where the class is not what the verb suggests', () => {
    const suggested: Readonly<Record<string, string>> = {
      GET: 'read',
      DELETE: 'destroy',
      POST: 'change',
      PUT: 'change',
    };
    const odd = lines.filter(
      ([verb = '', , risk, reason = '']) => (suggested[verb] === risk) !== (reason === '') || /^[A-Z]|\.$/.test(reason),
    );
    expect(odd).toEqual([]);
  });

  test('are where the manifest has them', () => {
    const known = parseRiskTable(facts);
    const other = methods.filter(({ verb, path, risk }) => known.get(`${verb} ${path}`) !== risk);
    expect(other).toEqual([]);
  });

  // What must never come down, whoever edits the table.
  test.each([
    ['GET', /\/(?:vncwebsocket|mtunnelwebsocket|file-read)$/, 'exec'],
    ['POST', /\/(?:execute|exec|file-write|monitor|mtunnel|set-user-password|\w+shell|\w+proxy)$/, 'exec'],
    ['POST', /\/rollback$|\/disks\/|\/remote_migrate$|\/template$/, 'destroy'],
    ['PUT', /\/(?:wipedisk|unlink)$/, 'destroy'],
    ['POST', /\/status\/(?:stop|shutdown|reboot|reset|suspend)$|\/(?:stop|suspend|migrate)all$/, 'disrupt'],
    ['PUT', /^\/access\/|\/firewall\//, 'disrupt'],
  ] as const)('%s %s are %s at least', (verb, pattern, least) => {
    const found = methods.filter((method) => method.verb === verb && pattern.test(method.path));
    expect(found.length).toBeGreaterThan(0);
    for (const { risk = '' } of found) {
      expect(RISKS.findIndex((each) => each === risk)).toBeGreaterThanOrEqual(RISKS.indexOf(least));
    }
  });

  test('let no write pass as a read but the four that change nothing', () => {
    const writes = methods.filter(({ verb, risk }) => verb !== 'GET' && risk === 'read').map(({ path }) => path);
    expect(writes).toEqual([
      '/access/openid/auth-url',
      '/access/vncticket',
      '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status',
      '/nodes/{node}/qemu/{vmid}/agent/ping',
    ]);
  });
});
