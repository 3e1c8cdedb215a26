import type { Project } from 'ts-morph';
import { byModule, literal, toRoot, typeName } from './text.ts';
import { printed } from './print.ts';
import type { Described } from './openapi.ts';

/** The endpoint of every operation: `postStart` in `endpoints/nodes/qemu/status.ts`. */
export const endpoints = (operations: readonly Described[], project: Project): Map<string, string> =>
  new Map(
    byModule(operations).map(([module, members]) => {
      const path = `endpoints/${module}.ts`;
      const imports = [
        { moduleSpecifier: `${toRoot(module)}src/endpoint.ts`, namedImports: ['endpoint'] },
        {
          moduleSpecifier: `${'../'.repeat(module.split('/').length)}types/${module}.ts`,
          namespaceImport: 't',
          isTypeOnly: true,
        },
      ];
      const constants = members.map(({ name, verb, path: route, summary }) => ({
        name,
        docs: summary === undefined ? `\`${verb} ${route}\`` : `${summary}: \`${verb} ${route}\``,
        initializer: `endpoint<t.${typeName(name)}Params, t.${typeName(name)}Result>(${literal(verb)}, ${literal(route)})`,
      }));
      return [path, printed(project, path, imports, constants)];
    }),
  );
