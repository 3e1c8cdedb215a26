const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const DAY = `(?:${DAYS.join('|')})`;
const SPAN = `${DAY}(?:\\.\\.${DAY})?`;
const WINDOW = new RegExp(
  `^(?:(${SPAN}(?:,${SPAN})*)(?: |$))?(?:(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)(?: |$))?(\\S*)$`,
  'i',
);

/** Whether it is open at a time, in milliseconds since 1970. */
export type TimeWindow = (now: number) => boolean;

/**
 * Reads a window such as `mon..fri 08:00-18:00 Europe/Vienna`: days, times or both, and a time zone where it is not that of this machine.
 * One that goes past midnight belongs to the day on which it begins. Undefined where the text is none.
 */
export const timeWindow = (text: string): TimeWindow | undefined => {
  const [whole, days, fromHour, fromMinute, toHour, toMinute, zone = ''] = WINDOW.exec(text.trim()) ?? [];
  if (whole === undefined || (days === undefined && fromHour === undefined)) return undefined;
  const [from, to] =
    fromHour === undefined ? [0, DAY_MINUTES] : [minutes(fromHour, fromMinute), minutes(toHour, toMinute)];
  const read = clockOf(zone);
  if (from === undefined || to === undefined || from === to || from === DAY_MINUTES || !read) return undefined;
  const open = days === undefined ? DAYS.map(() => true) : openDays(days.toLowerCase());
  return (now) => {
    const { day, minute } = read(now);
    if (from < to) return open[day] === true && minute >= from && minute < to;
    return (open[day] === true && minute >= from) || (open[(day + 6) % 7] === true && minute < to);
  };
};

const DAY_MINUTES = 24 * 60;

const minutes = (hour = '', minute = ''): number | undefined => {
  const total = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && total <= DAY_MINUTES ? total : undefined;
};

/** By day from Monday, whether it is named; `sat..mon` goes round the end of the week. */
const openDays = (text: string): boolean[] => {
  const open = DAYS.map(() => false);
  for (const span of text.split(',')) {
    const [first = '', last = first] = span.split('..');
    const index = (day: string): number => DAYS.findIndex((each) => each === day);
    const length = ((index(last) - index(first) + 7) % 7) + 1;
    for (let i = 0; i < length; i++) open[(index(first) + i) % 7] = true;
  }
  return open;
};

interface Reading {
  /** From Monday. */
  readonly day: number;
  /** Of the day. */
  readonly minute: number;
}

// To ask for the time in a zone takes longer than a hundred rules without one: each is asked once for all windows.
const clocks = new Map<string, (now: number) => Reading>();

const clockOf = (zone: string): ((now: number) => Reading) | undefined => {
  const known = clocks.get(zone);
  if (known) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      ...(zone === '' ? {} : { timeZone: zone }),
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return undefined;
  }
  let last: { readonly now: number; readonly reading: Reading } | undefined;
  const clock = (now: number): Reading => {
    if (last?.now !== now) last = { now, reading: readingOf(format, now) };
    return last.reading;
  };
  clocks.set(zone, clock);
  return clock;
};

const readingOf = (format: Intl.DateTimeFormat, now: number): Reading => {
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    day: DAYS.findIndex((day) => day === parts.get('weekday')?.toLowerCase()),
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
};
