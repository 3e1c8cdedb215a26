/** The value of a field at a moment (seconds since 1970), for points that are `step` seconds apart; undefined where nothing was measured. */
export type Curve = (time: number, step: number, seed: number) => number | undefined;

/** Seconds between two points, and how many there are. */
const FRAMES: Readonly<Record<string, readonly [step: number, count: number]>> = {
  hour: [60, 60],
  day: [60, 1440],
  week: [1800, 336],
  month: [1800, 1440],
  year: [21_600, 1440],
  decade: [604_800, 570],
};

/** What the ups and downs of a curve are made of: seconds that each takes, and its share. */
const WAVES = [
  [307, 0.2],
  [1_501, 0.15],
  [7_001, 0.2],
  [86_400, 0.3],
  [1_200_000, 0.15],
] as const;

/** A number that belongs to a text. */
const seedOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7);

/** A curve that stays around a value, up to `swing` of it away: the same for the same seed, never below zero. */
export const around =
  (mean: number, swing = 0.3): Curve =>
  (time, step, seed) => {
    // What is faster than the distance of the points is not seen, as it is averaged out.
    const moves = WAVES.filter(([period]) => period > 2 * step);
    const sum = moves.reduce(
      (total, [period, share]) => total + share * Math.sin((2 * Math.PI * time) / period + seed * period),
      0,
    );
    return Math.max(0, mean * (1 + swing * sum));
  };

/** The same curve from a moment on (milliseconds since 1970), and nothing before it. */
export const since =
  (moment: number, curve: Curve | number): Curve =>
  (time, step, seed) =>
    time * 1000 < moment ? undefined : valueOf(curve, time, step, seed);

const valueOf = (curve: Curve | number, time: number, step: number, seed: number): number | undefined =>
  typeof curve === 'number' ? curve : curve(time, step, seed);

/**
 * The points of a timeframe until now (milliseconds since 1970), oldest first, as `rrddata` answers them. A point depends on seed, field and
 * moment alone, so that it is the same whenever it is asked for; fields that give nothing are left out of it.
 */
export const rrdPoints = (
  seed: string,
  timeframe: string,
  now: number,
  fields: Readonly<Record<string, Curve | number>>,
): Readonly<Record<string, number>>[] => {
  const [step, count] = FRAMES[timeframe] ?? [60, 60];
  const last = Math.floor(now / 1000 / step) * step;
  const curves = Object.entries(fields).map(([name, curve]) => [name, curve, seedOf(`${seed} ${name}`)] as const);
  return Array.from({ length: count }, (_, i) => {
    const time = last - (count - 1 - i) * step;
    const point: Record<string, number> = { time };
    for (const [name, curve, own] of curves) {
      const value = valueOf(curve, time, step, own);
      if (value !== undefined) point[name] = value;
    }
    return point;
  });
};
