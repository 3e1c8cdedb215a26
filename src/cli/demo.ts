import type { Command } from './world.ts';
export const demo: Command = () => Promise.resolve(0);
