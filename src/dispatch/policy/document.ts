import { RISKS, type Risk } from '../../rules/risk.ts';

export const EFFECTS = ['allow', 'deny', 'confirm'] as const;
export type Effect = (typeof EFFECTS)[number];

type OneOrMore<T> = T | readonly T[];

/** Guests by what is known of them: all members have to fit, and one element of a list. */
export interface GuestDocument {
  readonly id?: OneOrMore<number | string>;
  readonly name?: OneOrMore<string>;
  readonly tag?: OneOrMore<string>;
  readonly pool?: OneOrMore<string>;
  readonly kind?: OneOrMore<string>;
}

/** A rule as the file has it. */
export interface RuleDocument {
  readonly effect: Effect;
  readonly name?: string;
  readonly reason?: string;
  readonly method?: OneOrMore<string>;
  readonly risk?: OneOrMore<Risk>;
  readonly tool?: OneOrMore<string>;
  readonly guest?: OneOrMore<number | string | GuestDocument>;
  readonly node?: OneOrMore<string>;
  readonly storage?: OneOrMore<string>;
  readonly cluster?: OneOrMore<string>;
  readonly time?: OneOrMore<string>;
  readonly protected?: true;
}

/** What a policy file says. */
export interface PolicyDocument {
  readonly rules: readonly RuleDocument[];
}

/** The elements of a value that may be one or a list. */
export const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

// `allowed` completes "must be …"; complaints are made of it.
type Schema = Readonly<Record<string, unknown>>;

const orList = (item: Schema): Schema => ({
  if: { type: 'array' },
  then: { type: 'array', items: item, minItems: 1, allowed: 'a value, or a list of at least one' },
  else: item,
});

const text = (allowed: string, options: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: 300,
  allowed,
  ...options,
});
const names = (of: string): Schema => orList(text(`a name of ${of}, or a pattern such as "web-*"`));
const oneOf = (values: readonly string[]): Schema => ({ enum: values, allowed: `one of ${values.join(', ')}` });

const GUEST_NUMBER = 'a guest number such as 100, or a range such as "100-199"';
const number = (allowed: string): Schema => ({
  type: ['integer', 'string'],
  minimum: 1,
  maximum: 999_999_999,
  format: 'guest-range',
  allowed,
});

const GUEST: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  allowed: 'an object with id, name, tag, pool or kind',
  properties: {
    id: orList(number(GUEST_NUMBER)),
    name: names('a guest'),
    tag: orList(text('a tag, or a pattern such as "prod*"')),
    pool: names('a pool'),
    kind: orList(oneOf(['qemu', 'lxc'])),
  },
};

/** The JSON Schema of a policy file; the formats stand beside the code that reads the values. */
export const POLICY_SCHEMA: Schema = {
  type: 'object',
  required: ['rules'],
  additionalProperties: false,
  allowed: 'an object with a list of rules',
  properties: {
    rules: {
      type: 'array',
      allowed: 'a list of rules',
      items: {
        type: 'object',
        required: ['effect'],
        additionalProperties: false,
        allowed: 'an object with an effect and conditions',
        properties: {
          effect: oneOf(EFFECTS),
          name: text('a text of at most 80 characters', { maxLength: 80 }),
          reason: text('a text of at most 300 characters'),
          method: orList(
            text('VERB /path with * for a segment and ** for any number of them, such as "DELETE /nodes/*/qemu/*"', {
              format: 'method-pattern',
            }),
          ),
          risk: orList(oneOf(RISKS)),
          tool: names('a tool'),
          guest: orList({
            if: { type: 'object' },
            then: GUEST,
            else: number(`${GUEST_NUMBER}, or an object with id, name, tag, pool or kind`),
          }),
          node: names('a node'),
          storage: names('a storage'),
          cluster: names('a cluster'),
          time: orList(
            text('a window such as "mon..fri 08:00-18:00", "sat,sun" or "22:00-06:00 Europe/Vienna"', {
              format: 'time-window',
            }),
          ),
          protected: { const: true, allowed: 'true, or left out' },
        },
      },
    },
  },
};
