import formats from '../../schema/formats.json' with { type: 'json' };
import type { Field, Shape } from '../ir.ts';
import { baseFormat } from '../normalise/format-name.ts';

/** What is known of a field as a flat list: a name in words (`maximum`, `key bridge: type`) and its value as text. */
export type FieldFacts = ReadonlyMap<string, string>;

interface FormatRule {
  readonly pattern?: string;
  readonly check?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

const FORMATS = formats as Readonly<Record<string, FormatRule>>;

/** The facts of a field in one canonical form: two fields have the same facts exactly where a caller may give both the same values. */
export const factsOfField = (field: Field): FieldFacts => {
  const facts = new Map<string, string>();
  const add = (name: string, value: unknown): void => {
    if (value !== undefined) facts.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  };
  const visit = (
    { shape, required, default: fallback, defaultNote, requires, family, only }: Field,
    at: string,
  ): void => {
    add(`${at}required`, required ? 'yes' : undefined);
    add(`${at}default`, fallback ?? defaultNote);
    add(`${at}needs`, requires?.join(', '));
    add(`${at}last index`, family && Number.isFinite(family.maxIndex) ? family.maxIndex : undefined);
    add(`${at}only with`, only && `${only.by} ${[...only.values].sort().join(', ')}`);
    add(
      `${at}required with`,
      only && only.requiredFor.length > 0 ? [...only.requiredFor].sort().join(', ') : undefined,
    );
    visitShape(shape, at);
    for (const variant of only?.variants ?? []) visitShape(variant.shape, `${at}with ${variant.values.join(', ')}: `);
  };
  const visitShape = (shape: Shape, at: string): void => {
    add(`${at}type`, shape.kind === 'propertyString' ? 'property string' : shape.kind);
    switch (shape.kind) {
      case 'string': {
        // A format and the pattern that says the same are one rule, whatever it is called.
        const rule = ruleOf(shape.format);
        add(`${at}values`, shape.values && [...shape.values].sort().join(', '));
        add(`${at}form`, shape.pattern === undefined ? rule.form : unwrapped(shape.pattern));
        add(`${at}list`, rule.list);
        add(`${at}shortest`, shape.minLength ?? rule.minLength);
        add(`${at}longest`, shape.maxLength ?? rule.maxLength);
        break;
      }
      case 'integer':
      case 'number':
        add(`${at}values`, shape.values && [...shape.values].sort((a, b) => a - b).join(', '));
        add(`${at}minimum`, shape.minimum);
        add(`${at}maximum`, shape.maximum);
        break;
      case 'array':
        visitShape(shape.items, `${at}items: `);
        break;
      case 'propertyString':
        add(`${at}longest`, shape.maxLength);
        add(`${at}key alone`, shape.defaultKey);
        for (const [name, key] of Object.entries(shape.keys)) visit(key, `${at}key ${name}: `);
        for (const [name, { of, sets }] of Object.entries(shape.aliases)) {
          add(`${at}key ${name}: `, sets === undefined ? `means ${of}` : `means ${of}, and sets ${sets}`);
        }
        break;
      case 'object':
        for (const [name, member] of Object.entries(shape.fields)) visit(member, `${at}member ${name}: `);
        if (shape.rest) visitShape(shape.rest, `${at}other members: `);
        break;
      default:
    }
  };
  visit(field, '');
  return facts;
};

const ruleOf = (
  format: string | undefined,
): { readonly form?: string; readonly list?: string; readonly minLength?: number; readonly maxLength?: number } => {
  if (format === undefined) return {};
  const { base, suffix } = baseFormat(format);
  const { pattern, check, minLength, maxLength } = FORMATS[base] ?? {};
  return {
    form: pattern === undefined ? (check ?? base) : unwrapped(pattern),
    ...(suffix === undefined ? {} : { list: suffix === 'list' ? 'yes' : 'or empty' }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
};

/** A pattern without the anchors that every pattern has: `^(?:X)$` → X. */
const unwrapped = (pattern: string): string => {
  const inner = /^\^?\(\?:(.*)\)\$?$/s.exec(pattern)?.[1] ?? pattern;
  return inner.replace(/^\^|\$$/g, '').replace(/^\((?!\?)([^()]*)\)$/, '$1');
};
