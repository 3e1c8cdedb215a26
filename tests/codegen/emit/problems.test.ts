import { expect, test } from 'vitest';
import { problemTable } from '../../../codegen/emit/problems.ts';

const problem = (kind: string, detail: string, route: string, at = ''): Parameters<typeof problemTable>[0][number] => ({
  kind,
  detail,
  route,
  at,
});

test('a problem is one line, with the number of its places, the first of them and the reason why it may stay', () => {
  const problems = [
    problem('default-null', 'null', 'PUT /b', 'returns.x'),
    problem('default-null', 'null', 'GET /a', 'returns.y'),
    problem('bound', 'min: 1', 'GET /c'),
  ];
  expect(problemTable(problems, { 'default-null': 'There is none.' }).split('\n')).toEqual([
    'kind\tdetail\tplaces\tfirst\treason',
    'bound\tmin: 1\t1\tGET /c',
    'default-null\tnull\t2\tGET /a returns.y\tThere is none.',
    '',
  ]);
});

test('lines are the same in any order of the document', () => {
  const problems = ['c', 'a', 'b'].flatMap((kind) => [problem(kind, '1', 'GET /a'), problem(kind, '2', 'GET /a')]);
  expect(problemTable(problems.toReversed(), {})).toBe(problemTable(problems, {}));
});

test('a line break in what could not be translated does not break the line', () => {
  expect(problemTable([problem('pattern', 'a\nb', 'GET /a')], {}).split('\n')).toHaveLength(3);
});
