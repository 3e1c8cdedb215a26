import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { manifest } from '../../catalogue/manifest.ts';
import type { Verb } from '../../endpoint.ts';
import { nearest } from '../../nearest.ts';
import { tools } from '../../tools/index.ts';
import { listOf, POLICY_SCHEMA, type PolicyDocument, type RuleDocument } from './document.ts';
import { rangeOf } from './guests.ts';
import { any, glob, isMethodPattern, locationOf, methodPattern } from './patterns.ts';
import { createPolicy, type Policy } from './policy.ts';
import { timeWindow } from './time.ts';

/** A policy, or everything that is wrong with what should be one. */
export type Loaded = { readonly policy: Policy } | { readonly problems: readonly string[] };

/** Checks what a file says and makes a policy of it; every problem names the rule, the condition, and what is allowed. */
export const loadPolicy = async (content: unknown): Promise<Loaded> => {
  const check = await (compiled ??= compile());
  if (!check(content)) return { problems: [...new Set(problemsOf(check.errors ?? []))] };
  const { rules } = content as PolicyDocument;
  const problems = await namesNothing(rules);
  return problems.length > 0 ? { problems } : { policy: createPolicy(rules) };
};

let compiled: Promise<ValidateFunction> | undefined;

const compile = async (): Promise<ValidateFunction> => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const formats = {
    'method-pattern': isMethodPattern,
    'guest-range': (text: string) => rangeOf(text) !== undefined,
    'time-window': (text: string) => timeWindow(text) !== undefined,
  };
  return new Ajv2020({ strict: false, allErrors: true, verbose: true, formats }).compile(POLICY_SCHEMA);
};

const problemsOf = (errors: readonly ErrorObject[]): string[] =>
  // That a case does not hold says nothing that the complaint inside it doesn't.
  errors.filter(({ keyword }) => keyword !== 'if').map(problemOf);

const problemOf = ({ keyword, instancePath, params, parentSchema, data }: ErrorObject): string => {
  const where = placeOf(instancePath);
  const at = where === '' ? '' : `${where}: `;
  switch (keyword) {
    case 'required':
      return `${at}${JSON.stringify(params['missingProperty'])} is missing`;
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys((parentSchema?.['properties'] ?? {}) as object);
      const [like] = nearest(name, known, 1);
      const hint = like === undefined ? `there are ${known.join(', ')}` : `did you mean ${like}?`;
      return `${at}there is no ${JSON.stringify(name.slice(0, 80))}; ${hint}`;
    }
    default:
      return `${at}must be ${String(parentSchema?.['allowed'])}; got ${shown(data)}`;
  }
};

/** `/rules/0/guest/tag` → `rule 1, guest.tag`; elements of other lists are told by their value. */
const placeOf = (pointer: string): string => {
  const [top, index, ...rest] = pointer.split('/').slice(1);
  if (index === undefined) return top ?? '';
  const inside = rest.filter((step) => !/^\d+$/.test(step)).join('.');
  return `rule ${Number(index) + 1}${inside === '' ? '' : `, ${inside}`}`;
};

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
};

/** Patterns that fit no method or tool: a rule that can't ever apply protects nobody, and nobody would see that. */
const namesNothing = async (rules: readonly RuleDocument[]): Promise<string[]> => {
  const methods = [...(await manifest()).values()].map(({ verb, path }) =>
    locationOf({ method: verb as Verb, path, params: {} }),
  );
  const names = Object.keys(tools);
  return rules.flatMap((rule, i) => [
    ...listOf(rule.method)
      .filter((pattern) => any(methods, methodPattern(pattern)) === 'no')
      .map((pattern) => `rule ${i + 1}, method: Proxmox VE has no method that fits ${shown(pattern)}`),
    ...listOf(rule.tool)
      .filter((pattern) => !names.some(glob(pattern)))
      .map((pattern) => {
        const [like] = nearest(pattern, names, 1);
        return `rule ${i + 1}, tool: there is no tool that fits ${shown(pattern)}${like === undefined ? '' : `; did you mean ${like}?`}`;
      }),
  ]);
};
