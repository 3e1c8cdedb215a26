import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js';

/** A person who agrees with whatever they are asked. */
export const agreeing = (question: string): ElicitResult => ({
  action: 'accept',
  content: { confirm: /Type (\S+) to confirm\.$/.exec(question)?.[1] ?? '' },
});
