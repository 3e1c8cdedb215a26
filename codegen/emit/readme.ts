import type { Placed } from '../place.ts';

/** `generated/README.md`: the one file that says from which release the others were made. */
export const readme = (
  release: string,
  operations: readonly Placed[],
  modules: readonly string[],
): string => `# Generated code

Do not edit: these files are written by \`npm run codegen\` from \`schema/pve-${release}.json\` and the tables beside it, and CI fails when they
differ from what the generator writes.

Release: Proxmox VE ${release}. Methods: ${operations.length}, in ${modules.length} modules.

| | |
|---|---|
| \`endpoints/\` | one callable per method, which makes a request as data |
| \`schemas/\` | TypeBox input schemas, loaded when first needed |
| \`types/\` | parameters and results |
| \`formats/\` | what the named formats mean |
| \`index.ts\` | loads a module's endpoints or schemas |
| \`manifest.json\` | one line per method |
| \`openapi.json\` | OpenAPI 3.1 of the whole API |
| \`problems.tsv\` | what of Proxmox's schema could not be translated, and why that is all right |
`;
