import type { Risk } from '../../../codegen/risk.ts';
import { splitList } from '../formats.ts';

export type Params = Readonly<Record<string, unknown>>;

/** A condition on the parameters and the route (`VERB /template`) of a request. */
export interface When {
  (params: Params, route: string): boolean;
  /** The routes that it is about; without it, it may be about all. */
  readonly route?: RegExp;
}

/** What raises the class of a request, and why, in words that complete "is of class x because". */
export interface Raise {
  readonly to: Risk;
  readonly because: string;
  readonly when: When;
}

/** Requests that change something, whatever the method. */
export const WRITE = /^(?:POST|PUT|DELETE) /;

const FALSE = /^(?:0|off|no|false)$/i;

/** Every text in a value: lists have several. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(textsOf)
    : typeof value === 'string'
      ? [value]
      : typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)]
        : [];

/** The names in a list such as `cores,unused0`. */
export const namesIn = (value: unknown): string[] => textsOf(value).flatMap(splitList);

/** Whether a flag is surely off. */
export const isOff = (value: unknown): boolean => {
  const texts = textsOf(value);
  return texts.length > 0 && texts.every((text) => FALSE.test(text));
};

// The server knows several words for yes: what is not surely no is taken for it.
const isOn = (value: unknown): boolean => value !== undefined && !isOff(value);

/** On routes of that form only. */
export const on = (route: RegExp, test: When): When =>
  Object.assign((params: Params, at: string) => route.test(at) && test(params, at), { route });

/** One of the parameters is there. */
export const given =
  (...names: string[]): When =>
  (params) =>
    names.some((name) => params[name] !== undefined);

/** One of the flags is set. */
export const set =
  (...names: string[]): When =>
  (params) =>
    names.some((name) => isOn(params[name]));

/** One of the flags is turned off. */
export const off =
  (...names: string[]): When =>
  (params) =>
    names.some((name) => isOff(params[name]));

/** The parameter `delete` names an option of that form. */
export const deletes =
  (option: RegExp): When =>
  ({ delete: removed }) =>
    namesIn(removed).some((name) => option.test(name));

/** A parameter with a name of that form has a value that passes. */
export const some =
  (name: RegExp, test: (text: string) => boolean = () => true): When =>
  (params) =>
    Object.entries(params).some(
      ([each, value]) => name.test(each) && value !== undefined && (textsOf(value).some(test) || !isText(value)),
    );

// What has no text to look at could say anything.
const isText = (value: unknown): boolean => textsOf(value).length > 0;

/** At least one of the conditions holds. */
export const either =
  (...tests: When[]): When =>
  (params, route) =>
    tests.some((test) => test(params, route));

/** All conditions hold. */
export const both =
  (...tests: When[]): When =>
  (params, route) =>
    tests.every((test) => test(params, route));
