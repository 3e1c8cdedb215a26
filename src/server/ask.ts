import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { Question, Reply } from '../dispatch/confirm.ts';
import { clean } from '../render/clean.ts';

/** How long a person may take, in milliseconds. */
const PATIENCE_MS = 300_000;

/**
 * Asks the person behind the client, who types a text to say yes. Anything but exactly that text is a no: a refusal, a cancelled form, no answer
 * in time, an answer of another form.
 */
export const askPerson =
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the low-level server, as in mcp.ts
  (server: Server, signal: AbortSignal) =>
    async ({ text, mustType }: Question): Promise<Reply> => {
      const can = server.getClientCapabilities()?.elicitation;
      // An empty capability means forms.
      if (!can || ('url' in can && !('form' in can))) return 'unavailable';
      try {
        const reply = await server.elicitInput(
          {
            mode: 'form',
            message: `${clean(text)}\n\nType ${mustType} to confirm.`,
            requestedSchema: {
              type: 'object',
              properties: { confirm: { type: 'string', title: 'Confirmation', description: `${mustType} to confirm` } },
              required: ['confirm'],
            },
          },
          { timeout: PATIENCE_MS, signal },
        );
        return reply.action === 'accept' && reply.content?.['confirm'] === mustType ? 'yes' : 'no';
      } catch {
        return 'no';
      }
    };
