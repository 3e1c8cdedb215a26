import { byText } from './raw.ts';
import type { Operation } from './ir.ts';
import type { Outline } from './normalise/index.ts';

/** The operations of one release. */
export interface Release<O extends Operation = Operation> {
  /** `MAJOR.MINOR`. */
  readonly release: string;
  readonly operations: readonly O[];
}

/** When something came; absent where the oldest release that is known has it already. */
export interface Dated {
  readonly since?: string;
}

/** An operation with the releases that it and its parameters came with, and the last ones of parameters that are gone. */
export type WithHistory<O extends Operation> = O &
  Dated & {
    readonly parameterSince: Readonly<Record<string, string>>;
    readonly parameterUntil: Readonly<Record<string, string>>;
  };

/** A method that the newest release does not have any more. */
export interface Gone extends Dated {
  readonly verb: string;
  readonly path: string;
  readonly until: string;
}

/** What two releases have in common whatever they call the variables of a path: `GET /nodes/{}/hardware/pci/{}`. */
export const routeShape = ({ verb, path }: { readonly verb: string; readonly path: string }): string =>
  `${verb} ${path.replace(/\{[^}]+\}/g, '{}')}`;

/** What came and went over the releases: those before the newest, oldest first, and the newest. */
export const historyOf = <O extends Operation>(
  earlier: readonly { readonly release: string; readonly methods: readonly Outline[] }[],
  { release, operations }: Release<O>,
): { readonly operations: readonly WithHistory<O>[]; readonly gone: readonly Gone[] } => {
  const past = earlier.map((each) => ({
    release: each.release,
    byShape: new Map(each.methods.map((method) => [routeShape(method), method])),
  }));
  /** The first release of the unbroken run up to the newest; nothing where that is the oldest of all. */
  const since = (had: (method: Outline | undefined) => boolean, shape: string): string | undefined => {
    const last = past.findLastIndex(({ byShape }) => !had(byShape.get(shape)));
    return last < 0 ? undefined : (past[last + 1]?.release ?? release);
  };
  const dated = operations.map((operation): WithHistory<O> => {
    const shape = routeShape(operation);
    const came = since((found) => found !== undefined, shape);
    const parameterSince = Object.entries(operation.parameters).flatMap(([name, { in: place }]) => {
      if (place === 'path') return [];
      const parameterCame = since((found) => !found || found.names.has(name), shape);
      return parameterCame === undefined || parameterCame === came ? [] : [[name, parameterCame]];
    });
    const parameterUntil = past.flatMap(({ release: then, byShape }) =>
      [...(byShape.get(shape)?.names ?? [])]
        .filter((name) => !(name in operation.parameters))
        .map((name) => [name, then]),
    );
    return {
      ...operation,
      ...(came === undefined ? {} : { since: came }),
      parameterSince: Object.fromEntries(parameterSince) as Record<string, string>,
      parameterUntil: Object.fromEntries(parameterUntil) as Record<string, string>,
    };
  });
  const present = new Set(operations.map(routeShape));
  const gone = new Map<string, Gone>();
  past.forEach(({ release: then, byShape }, i) => {
    for (const [shape, { verb, path }] of byShape) {
      if (present.has(shape)) continue;
      const came = gone.get(shape)?.since ?? (gone.has(shape) || i === 0 ? undefined : then);
      gone.set(shape, { verb, path, ...(came === undefined ? {} : { since: came }), until: then });
    }
  });
  return {
    operations: dated,
    gone: [...gone.values()].sort((a, b) => byText(a.path, b.path) || byText(a.verb, b.verb)),
  };
};
