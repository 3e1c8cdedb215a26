import { basename, dirname, join } from 'node:path';
import { compareReleases, type Risks } from '../../../codegen/diff/compare.ts';
import { markdownReport, textReport } from '../../../codegen/diff/report.ts';
import type { Release } from '../../../codegen/history.ts';
import { normalise } from '../../../codegen/normalise/index.ts';
import { listMethods } from '../../../codegen/parse.ts';
import { riskOf } from '../../../codegen/risk.ts';
import { manifest } from '../../catalogue/manifest.ts';
import { ProxmoxError } from '../../errors.ts';
import { assess } from '../../rules/risk.ts';
import type { Subcommand } from '../world.ts';
import { parse, readDocument } from './document.ts';
import { readRelease, releasesIn } from './folder.ts';
import { readOptions, type Options } from './options.ts';

const OPTIONS = {
  folder: { type: 'string', default: 'schema' },
  format: { type: 'string', default: 'text' },
} as const satisfies Options;

const USAGE = 'proxmox-ve-mcp schema diff OLDER NEWER [--format text|markdown|json] [--folder schema]';

const FORMATS = {
  text: textReport,
  markdown: markdownReport,
  json: (diff: object): string => `${JSON.stringify(diff, null, 2)}\n`,
};

/** `schema diff`: what is different between two releases, or documents in files. */
export const diffSchemas: Subcommand = async (argv, { entry, stdout }) => {
  const { values, positionals } = readOptions(argv, OPTIONS, { count: 2, usage: USAGE });
  const [older = '', newer = ''] = positionals;
  if (!Object.hasOwn(FORMATS, values.format)) {
    throw new ProxmoxError('INVALID_INPUT', `--format: must be ${Object.keys(FORMATS).join(', ')}; got ${JSON.stringify(values.format)}.`);
  }
  // The package brings the facts that its bindings were made from; run from source they stand one folder up.
  const folders = [values.folder, join(dirname(entry), 'schema'), join(dirname(entry), '..', 'schema')];
  const [from, to] = [await load(older, folders), await load(newer, folders)];
  const diff = compareReleases(from, to, await risks());
  stdout.write(FORMATS[values.format as keyof typeof FORMATS](diff));
  return 0;
};

const load = async (operand: string, folders: readonly string[]): Promise<Release> => {
  const isRelease = /^\d+\.\d+$/.test(operand);
  const text = isRelease ? await readRelease(folders, operand) : await readDocument(operand);
  if (text === undefined) {
    throw new ProxmoxError('NOT_FOUND', `There are no facts of release ${operand}.`, {
      next: `There are those of ${(await releasesIn(folders)).join(', ')}; schema import adds others.`,
    });
  }
  return {
    release: isRelease ? operand : basename(operand).replace(/\.\w+$/, ''),
    operations: normalise(listMethods(parse(text, operand), ignore), ignore),
  };
};

// What could not be translated stands in the problem list of the generator.
const ignore = (): void => undefined;

/** Classes by what was reviewed; of methods that nobody has looked at, what their verb and name could mean. */
const risks = async (): Promise<Risks> => {
  const known = await manifest();
  const reviewed = new Map([...known].map(([route, { risk }]) => [route, risk]));
  const ofMethod = (verb: string, path: string): ReturnType<typeof riskOf> => riskOf(verb, path, reviewed);
  return {
    ofMethod,
    ofParameter: (verb, path, parameter) =>
      assess({ method: verb as 'GET', path, params: { [parameter]: true } }, ofMethod(verb, path).risk).risk,
  };
};
