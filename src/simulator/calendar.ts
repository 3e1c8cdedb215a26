import { amended, type Handler } from './call.ts';

/** A calendar event: the values that each part of a moment may have, in ascending order. */
export interface CalendarEvent {
  /** Days of the week, 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** Absent where every year will do. */
  readonly years?: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = {
  minutely: '*:*',
  hourly: '*:00',
  daily: '00:00',
  weekly: 'mon 00:00',
  monthly: '*-01 00:00',
  quarterly: '01,04,07,10-01 00:00',
  semiannually: '01,07-01 00:00',
  'semi-annually': '01,07-01 00:00',
  yearly: '01-01 00:00',
  annually: '01-01 00:00',
};

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FULL_WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step);

const unexpected = (text: string): Error => new Error(`unable to parse calendar event - unexpected '${text}'`);

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Reads one part of a date or time: `*`, `5`, `1..5`, a step behind a slash, and lists of these. */
const values = (text: string, least: number, most: number): number[] =>
  ascending(
    text.split(',').flatMap((each) => {
      const [, from = '', to, step] = /^(\*|\d{1,4})(?:\.\.(\d{1,4}))?(?:\/(\d{1,4}))?$/.exec(each) ?? [];
      if (from === '' || (from === '*' && to !== undefined) || step === '0') throw unexpected(each);
      const first = from === '*' ? least : Number(from);
      const last = to === undefined ? (from === '*' || step !== undefined ? most : first) : Number(to);
      if (first < least || last > most || first > last) throw unexpected(each);
      return range(first, last, Number(step ?? 1));
    }),
  );

const weekday = (text: string): number => {
  const name = text.toLowerCase();
  const found = Math.max(WEEKDAYS.indexOf(name), FULL_WEEKDAYS.indexOf(name));
  if (found < 0) throw unexpected(text);
  return found;
};

const weekdays = (text: string): number[] =>
  ascending(
    text.split(',').flatMap((each) => {
      const [from = '', to] = each.split('..');
      const [first, last] = [weekday(from), weekday(to ?? from)];
      // A week may end on Sunday.
      return range(first, last < first ? last + 7 : last).map((day) => day % 7);
    }),
  );

const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/** Reads a calendar event as Proxmox VE writes them: `sat 02:00`, `mon..fri 8..17:0/30`, `*-01 04:00`, a quarter of an hour as `*` and a step. */
export const parseCalendarEvent = (text: string): CalendarEvent => {
  const words = (NAMED[text.trim().toLowerCase()] ?? text)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) throw new Error('unable to parse calendar event - event is empty');
  const days = /^[a-z]/i.test(words[0] ?? '') ? words.shift() : undefined;
  const date = words[0]?.includes('-') ? words.shift() : undefined;
  const time = words.shift();
  if (words.length > 0) throw unexpected(words.join(' '));
  return { weekdays: days === undefined ? range(0, 6) : weekdays(days), ...dateOf(date), ...timeOf(time, date) };
};

const dateOf = (text = '*-*'): Pick<CalendarEvent, 'years' | 'months' | 'days'> => {
  const parts = text.split('-');
  if (parts.length > 3) throw unexpected(text);
  const [day = '*', month = '*', year] = parts.reverse();
  return {
    ...(year === undefined || year === '*' ? {} : { years: values(year, FIRST_YEAR, LAST_YEAR) }),
    months: values(month, 1, 12),
    days: values(day, 1, 31),
  };
};

/** Without a time it is midnight; one number alone is that of minutes. */
const timeOf = (text = '00:00', date?: string): Pick<CalendarEvent, 'hours' | 'minutes' | 'seconds'> => {
  const parts = text.split(':');
  if (parts.length > 3 || (parts.length === 1 && date !== undefined)) throw unexpected(text);
  const [hour = '*', minute = '*', second = '0'] = parts.length === 1 ? ['*', ...parts] : parts;
  return { hours: values(hour, 0, 23), minutes: values(minute, 0, 59), seconds: values(second, 0, 59) };
};

const DAY = 86_400;
// The 29th of February comes eight years after the last one at the latest; weekdays multiply that.
const HORIZON_DAYS = 60 * 366;

/** The first moment after another one (both in seconds since 1970) that an event names; undefined where there is none in sight. */
export const nextMoment = (event: CalendarEvent, after: number): number | undefined => {
  const midnight = Math.floor(after / DAY) * DAY;
  for (let i = 0; i < HORIZON_DAYS; i++) {
    const start = midnight + i * DAY;
    if (!isOn(event, new Date(start * 1000))) continue;
    const found = firstOfDay(event, after - start);
    if (found !== undefined) return start + found;
  }
  return undefined;
};

const isOn = ({ weekdays: allowed, years, months, days }: CalendarEvent, date: Date): boolean =>
  allowed.includes(date.getUTCDay()) &&
  (years?.includes(date.getUTCFullYear()) ?? true) &&
  months.includes(date.getUTCMonth() + 1) &&
  days.includes(date.getUTCDate());

/** The first second of a day that an event names and that is later than another one; before the day, that is a negative one. */
const firstOfDay = ({ hours, minutes, seconds }: CalendarEvent, after: number): number | undefined => {
  for (const hour of hours) {
    if (hour * 3600 + 3599 <= after) continue;
    for (const minute of minutes) {
      const found = seconds.find((second) => hour * 3600 + minute * 60 + second > after);
      if (found !== undefined) return hour * 3600 + minute * 60 + found;
    }
  }
  return undefined;
};

/** A handler whose `schedule` has to be a calendar event. */
export const scheduled = (handler: Handler): Handler =>
  amended((errors, { schedule }) => {
    if (typeof schedule !== 'string') return errors;
    try {
      parseCalendarEvent(schedule);
      return errors;
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      return { ...errors, schedule: `invalid format - invalid calendar event '${schedule}' - ${why}\n\n` };
    }
  }, handler);
