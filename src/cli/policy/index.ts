import { choosing } from '../report.ts';

/** `proxmox-ve-mcp policy check|test`: is the policy right, and what would it say? */
export const policy = choosing('policy', {
  check: async () => (await import('./check.ts')).check,
  test: async () => (await import('./test.ts')).test,
});
