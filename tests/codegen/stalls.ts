// What the repeated parts of Proxmox's patterns are made of.
const UNITS = [
  'a',
  '1',
  '-',
  '_',
  '.',
  ':',
  ',',
  'a1',
  'a-',
  'a.',
  '1.',
  'a:',
  '1-1,',
  'a=',
  'aa/',
  '00:',
  '0:',
  '+a,',
  '+a;',
];
const MOST_MS = 40;

/**
 * Whether a pattern takes exponential time on a text that almost fits. The texts grow step by step, so that a pattern that does is told
 * while it still takes milliseconds.
 */
export const stalls = (pattern: string): boolean => {
  const regex = new RegExp(pattern, 'u');
  return UNITS.some((unit) => [8, 16, 20, 24, 28, 32, 48, 256].some((length) => isSlow(regex, unit.repeat(length))));
};

// A second look, since a busy machine may pause anywhere.
const isSlow = (regex: RegExp, text: string): boolean => takes(regex, `${text}\n!`) && takes(regex, `${text}\n!`);

const takes = (regex: RegExp, text: string): boolean => {
  const start = performance.now();
  regex.test(text);
  return performance.now() - start > MOST_MS;
};
