import { chmod, copyFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { surface } from '../src/tools/surface.ts';
import { tools } from '../src/tools/index.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** The SDK imports its own validator at start, though ours is passed to it: without the import the server starts sooner. */
const withoutSdkValidator: Plugin = {
  name: 'without-sdk-validator',
  resolveId: (source) => (source.endsWith('/validation/ajv-provider.js') ? '\0no-validator' : undefined),
  load: (id) =>
    id === '\0no-validator'
      ? 'export class AjvJsonSchemaValidator { constructor() { throw new Error("The server passes its own validator."); } }'
      : undefined,
};

const bundle = async (): Promise<string[]> => {
  const build = await rolldown({
    input: join(ROOT, 'src', 'main.ts'),
    platform: 'node',
    plugins: [withoutSdkValidator],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
    },
  });
  const { output } = await build.write({
    dir: DIST,
    format: 'esm',
    entryFileNames: 'main.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await build.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
};

/** The folder of the package that a bundled module belongs to. */
const packageOf = (module: string): string | undefined =>
  new RegExp(`^.*\\${sep}node_modules\\${sep}(?:@[^\\${sep}]+\\${sep})?[^\\${sep}]+`).exec(
    module.replaceAll('\0', ''),
  )?.[0];

/** The licences of what is in the bundle: most of them want to go where the code goes. */
const notices = async (modules: readonly string[]): Promise<string> => {
  const folders = [...new Set(modules.map(packageOf).filter((folder) => folder !== undefined))].sort();
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
      const text =
        file === undefined
          ? `Licence: ${license ?? 'not stated'}`
          : (await readFile(join(folder, file), 'utf8')).trim();
      return `${name ?? ''} ${version ?? ''}\n\n${text}\n`;
    }),
  );
  return `Third-party code in this bundle\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
};

await rm(DIST, { recursive: true, force: true });
const modules = await bundle();
await Promise.all([
  chmod(join(DIST, 'main.js'), 0o755),
  copyFile(join(ROOT, 'generated', 'openapi.json'), join(DIST, 'openapi.json')),
  // What `schema diff` compares a host with.
  cp(join(ROOT, 'schema'), join(DIST, 'schema'), {
    recursive: true,
    filter: (path) => path.endsWith(`${sep}schema`) || /pve-[\d.]+\.json$/.test(path),
  }),
  writeFile(join(DIST, 'tools.json'), `${JSON.stringify(await surface(tools))}\n`),
  notices(modules).then((text) => writeFile(join(DIST, 'THIRD-PARTY-LICENSES.txt'), text)),
]);
console.log(`dist/main.js built from ${modules.length} modules.`);
