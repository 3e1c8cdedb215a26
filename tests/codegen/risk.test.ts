import { expect, test } from 'vitest';
import { parseRiskTable, riskOf } from '../../codegen/risk.ts';

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
  ['POST', '/new', 'destroy'],
  ['PUT', '/a', 'destroy'],
  ['DELETE', '/a', 'destroy'],
  ['POST', '/nodes/{node}/new/termproxy', 'exec'],
  ['GET', '/nodes/{node}/new/vncwebsocket', 'exec'],
  ['POST', '/new/agent/exec', 'exec'],
])('%s %s, which nobody has looked at, is taken for %s', (verb, path, risk) => {
  expect(riskOf(verb, path, table)).toEqual({ risk, reviewed: false });
});

test('a class that does not exist stops the generator, with its method', () => {
  expect(() => parseRiskTable('verb\tpath\tclass\nPOST\t/a\tharmless\n')).toThrow(
    'POST /a has the unknown class "harmless"',
  );
});

test.each(
  'vncproxy termproxy spiceproxy vncshell spiceshell vncwebsocket mtunnel mtunnelwebsocket monitor sendkey exec execute file-write set-user-password'.split(
    ' ',
  ),
)('a method that ends in %s and that nobody has looked at runs code', (word) => {
  expect(riskOf('POST', `/nodes/{node}/new/${word}`, new Map())).toEqual({ risk: 'exec', reviewed: false });
  expect(riskOf('POST', `/nodes/{node}/new/${word}-list`, new Map()).risk).toBe('destroy');
});
