import { literal } from './text.ts';

/** `index.ts`: thunks that load one module's endpoints or schemas, so that nothing is loaded before it is needed. */
export const indexFile = (modules: readonly string[]): string => {
  const thunks = (kind: string): string =>
    modules.map((module) => `  ${literal(module)}: () => import('./${kind}/${module}.ts'),`).join('\n');
  return `/** Loads the endpoints of a module. */\nexport const endpoints = {\n${thunks('endpoints')}\n};\n\n/** Loads the input schemas of a module. */\nexport const schemas = {\n${thunks('schemas')}\n};\n`;
};
