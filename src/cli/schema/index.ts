import { choosing } from '../report.ts';

/** `proxmox-ve-mcp schema import|diff`: follows the API of a host from release to release. */
export const schema = choosing('schema', {
  import: async () => (await import('./import.ts')).importSchema,
  diff: async () => (await import('./diff.ts')).diffSchemas,
});
