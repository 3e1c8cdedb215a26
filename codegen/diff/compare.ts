import { routeShape, type Release } from '../history.ts';
import { pathVariables, type Operation, type Parameter } from '../ir.ts';
import { byText, objectOf } from '../raw.ts';
import { factsOfField, type FieldFacts } from './field.ts';

/** A fact that one release has and the other has not, or has otherwise. */
export interface FactChange {
  readonly fact: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ParameterChange {
  readonly name: string;
  readonly changes: readonly FactChange[];
}

export interface AddedParameter {
  readonly name: string;
  readonly required: boolean;
  /** The class that giving it raises the method to, where it does. */
  readonly raises?: string;
}

export interface AddedMethod {
  readonly route: string;
  readonly risk: string;
  /** False where nobody has looked at the class: it is then the highest that verb and name could mean. */
  readonly reviewed: boolean;
}

export interface MethodChange {
  /** `VERB /path` in the newer release. */
  readonly route: string;
  /** The path in the older release, where a variable has another name. */
  readonly formerPath?: string;
  readonly added: readonly AddedParameter[];
  readonly removed: readonly string[];
  readonly changed: readonly ParameterChange[];
  /** What the answer has otherwise. */
  readonly answer: readonly FactChange[];
  /** Other facts: who may call, whether tokens may, the class. */
  readonly method: readonly FactChange[];
}

/** What is different between two releases, for those who call the API; what makes no difference to them is left out. */
export interface SchemaDiff {
  readonly from: string;
  readonly to: string;
  readonly added: readonly AddedMethod[];
  readonly removed: readonly string[];
  readonly changed: readonly MethodChange[];
}

/** What the classes of methods and parameters are; the generator's tables say it, and the program's rules. */
export interface Risks {
  readonly ofMethod: (verb: string, path: string) => { readonly risk: string; readonly reviewed: boolean };
  /** The class with that parameter given. */
  readonly ofParameter: (verb: string, path: string, parameter: string) => string;
}

/** Compares two releases. */
export const compareReleases = (older: Release, newer: Release, risks: Risks): SchemaDiff => {
  const before = byShape(older);
  const after = byShape(newer);
  const routes = (operations: readonly Operation[]): Operation[] =>
    operations.toSorted((a, b) => byText(a.path, b.path) || byText(a.verb, b.verb));
  const changed = routes([...after.values()]).flatMap((operation) => {
    const former = before.get(routeShape(operation));
    const change = former && compareMethods(former, operation, risks);
    return change ? [change] : [];
  });
  return {
    from: older.release,
    to: newer.release,
    added: routes([...after].filter(([shape]) => !before.has(shape)).map(([, operation]) => operation)).map(
      ({ verb, path }) => ({ route: `${verb} ${path}`, ...risks.ofMethod(verb, path) }),
    ),
    removed: routes([...before].filter(([shape]) => !after.has(shape)).map(([, operation]) => operation)).map(
      ({ verb, path }) => `${verb} ${path}`,
    ),
    changed,
  };
};

const byShape = ({ operations }: Release): Map<string, Operation> =>
  new Map(operations.map((operation) => [routeShape(operation), operation]));

const compareMethods = (former: Operation, operation: Operation, risks: Risks): MethodChange | undefined => {
  const { verb, path } = operation;
  const [before, after] = [elsewhere(former), elsewhere(operation)];
  const { risk } = risks.ofMethod(verb, path);
  const added = [...after.keys()]
    .filter((name) => !before.has(name))
    .map((name) => {
      const raises = risks.ofParameter(verb, path, name);
      return { name, required: after.get(name)?.required ?? false, ...(raises === risk ? {} : { raises }) };
    });
  const changed = [...after].flatMap(([name, parameter]): ParameterChange[] => {
    const earlier = before.get(name);
    const changes = earlier ? differences(factsOf(earlier, operation, name), factsOf(parameter, operation, name)) : [];
    return changes.length > 0 ? [{ name: nameOf(name, path), changes }] : [];
  });
  const change: MethodChange = {
    route: `${verb} ${path}`,
    ...(former.path === path ? {} : { formerPath: former.path }),
    added,
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed,
    answer: differences(factsOfField(former.returns), factsOfField(operation.returns)),
    method: differences(methodFacts(former, risks), methodFacts(operation, risks)),
  };
  const lists = [change.added, change.removed, change.changed, change.answer, change.method];
  return change.formerPath !== undefined || lists.some((list) => list.length > 0) ? change : undefined;
};

/** The parameters by name, and those of the path by their place in it: their names may change. */
const elsewhere = ({ path, parameters }: Operation): Map<string, Parameter> => {
  const variables = pathVariables(path);
  return new Map(
    Object.entries(parameters).map(([name, parameter]) => {
      const place = variables.indexOf(name);
      return [place < 0 ? name : `{${place}}`, parameter];
    }),
  );
};

/** The name of what `elsewhere` has under a key: `{0}` is the first variable of the path. */
const nameOf = (key: string, path: string): string =>
  key.replace(/^\{(\d+)\}$/, (_, place: string) => `{${pathVariables(path)[Number(place)] ?? ''}}`);

// The list of DNS services that the ACME client knows changes with every release, and nobody writes calls by it.
const NOISE = /^(?:POST|PUT|GET) \/cluster\/acme\/plugins.* api$/;

const factsOf = (parameter: Parameter, { verb, path }: Operation, name: string): FieldFacts => {
  const facts = new Map(factsOfField(parameter));
  if (NOISE.test(`${verb} ${path} ${name}`)) facts.delete('values');
  return facts;
};

const methodFacts = ({ verb, path, permissions, tokenAllowed }: Operation, risks: Risks): FieldFacts => {
  const { check, user } = objectOf(permissions);
  const who = permissions === undefined ? 'root@pam' : (user ?? check);
  return new Map([
    ['permissions', typeof who === 'string' ? who : JSON.stringify(who)],
    ['tokens', tokenAllowed ? 'allowed' : 'refused'],
    ['risk', risks.ofMethod(verb, path).risk],
  ]);
};

const differences = (before: FieldFacts, after: FieldFacts): FactChange[] => {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((fact) => before.get(fact) !== after.get(fact))
    .map((fact) => {
      const [from, to] = [before.get(fact), after.get(fact)];
      return { fact, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    });
};
