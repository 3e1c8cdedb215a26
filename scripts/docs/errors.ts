import { CODES } from '../../src/errors.ts';
import { code, page, table } from './markdown.ts';

/** The page about all error codes. */
export const errorsPage = (): string =>
  page(
    '# Errors',
    `An error is an answer with \`isError\` and a text. The first line has the code and a sentence. What Proxmox VE said is quoted on a line
of its own. The last line says what to do next; where more is known about the case, it says more than this table.`,
    table(
      ['Code', 'Next step', 'May the same call succeed later?'],
      Object.entries(CODES).map(([name, { next, retry }]) => [code(name), next, retry ? 'yes' : 'no']),
    ),
  );
