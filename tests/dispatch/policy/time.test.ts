import { describe, expect, it } from 'vitest';
import { timeWindow } from '../../../src/dispatch/policy/time.ts';

const at = (text: string): number => Date.parse(`${text}Z`);

// 2026-01-05 is a Monday.
const [MON, FRI, SAT, SUN] = ['2026-01-05', '2026-01-09', '2026-01-10', '2026-01-11'] as const;

describe('a window of time', () => {
  it.each<[window: string, open: readonly string[], shut: readonly string[]]>([
    ['mon..fri 08:00-18:00 UTC', [`${MON}T08:00`, `${FRI}T17:59`], [`${MON}T07:59`, `${FRI}T18:00`, `${SAT}T10:00`]],
    ['sat,sun UTC', [`${SAT}T00:00`, `${SUN}T23:59`], [`${FRI}T23:59`, `${MON}T00:00`]],
    ['mon,wed..fri 00:00-24:00 UTC', [`${MON}T23:59`, '2026-01-07T12:00'], ['2026-01-06T12:00', `${SAT}T00:00`]],
    [
      'Sat..Mon 10:00-11:00 UTC',
      [`${SAT}T10:00`, `${SUN}T10:30`, `${MON}T10:59`],
      [`${FRI}T10:30`, '2026-01-06T10:30'],
    ],
    ['22:00-06:00 UTC', [`${MON}T22:00`, `${MON}T05:59`], [`${MON}T06:00`, `${MON}T21:59`]],
    // The night belongs to the day on which it begins.
    ['fri 22:00-06:00 UTC', [`${FRI}T22:00`, `${SAT}T05:59`], [`${FRI}T05:00`, `${SAT}T22:00`, `${SAT}T06:00`]],
    ['sun 22:00-06:00 UTC', [`${SUN}T23:00`, `${MON}T01:00`], [`${MON}T23:00`]],
    [
      'mon..fri 08:00-18:00 Europe/Vienna',
      [`${MON}T07:00`, '2026-07-06T06:00'],
      [`${MON}T06:59`, `${MON}T17:00`, '2026-07-06T05:59'],
    ],
    // Where the clock is put back, an hour comes twice; where it is put forward, one is left out.
    [
      '02:00-03:00 Europe/Vienna',
      ['2026-10-25T00:30', '2026-10-25T01:30'],
      ['2026-03-29T00:59', '2026-03-29T01:00', '2026-10-25T02:00'],
    ],
    [
      'sat 22:00-03:00 Europe/Vienna',
      ['2026-10-24T20:00', '2026-10-25T01:59', '2026-03-29T00:59'],
      ['2026-10-25T02:00', '2026-03-29T01:00', '2026-10-24T19:59'],
    ],
    // Here the day itself begins at 01:00.
    [
      'sun 00:00-02:00 America/Sao_Paulo',
      ['2018-11-04T03:00', '2018-11-04T03:59'],
      ['2018-11-04T02:59', '2018-11-04T04:00'],
    ],
    ['mon Pacific/Auckland', ['2026-01-04T12:00'], [`${MON}T12:00`]],
  ])('%s', (window, open, shut) => {
    const isOpen = timeWindow(window);
    expect(open.filter((time) => isOpen?.(at(time)) !== true)).toEqual([]);
    expect(shut.filter((time) => isOpen?.(at(time)) !== false)).toEqual([]);
  });

  it('is in the time of this machine where no zone is named', () => {
    const date = new Date(2026, 0, 5, 10, 30);
    expect(timeWindow('mon 10:00-11:00')?.(date.getTime())).toBe(true);
    expect(timeWindow('mon 11:00-12:00')?.(date.getTime())).toBe(false);
  });

  it.each([
    '',
    'monday',
    'mon..',
    'mon..fry 08:00-18:00',
    '8:00-18:00',
    '08:00',
    '08:00-08:00',
    '24:00-06:00',
    '08:60-09:00',
    '08:00-24:01',
    'UTC',
    'mon Nowhere/Else',
    'mon 08:00-18:00 UTC now',
    'mon fri',
    'mon;fri',
  ])('is not %j', (text) => {
    expect(timeWindow(text)).toBeUndefined();
  });
});
