import { Type as TypeBox, type TSchema } from '@sinclair/typebox';

/** An input schema: a TypeBox object whose members can be picked, carrying the TypeScript type of what it accepts. */
export interface InputSchema<T> extends TSchema {
  readonly type: 'object';
  readonly properties: { readonly [K in keyof T]-?: TSchema };
  readonly static: T;
}

type Options = Readonly<Record<string, unknown>>;

/** TypeBox's builders without their inference: the types are written out in `generated/types/`, and deriving them again costs seconds. */
interface Builders {
  Object<T>(properties: Readonly<Record<string, TSchema>>, options?: Options): InputSchema<T>;
  String(options?: Options): TSchema;
  Integer(options?: Options): TSchema;
  Number(options?: Options): TSchema;
  Boolean(options?: Options): TSchema;
  Null(options?: Options): TSchema;
  Unknown(options?: Options): TSchema;
  Array(items: TSchema, options?: Options): TSchema;
  Optional(schema: TSchema): TSchema;
  /** A property string, as text or as an object of its keys; `table` names them in `generated/formats/property-strings.json`. */
  PropertyString(table: string | undefined, options?: Options): TSchema;
}

/** What generated schemas are made with. */
export const Type: Builders = {
  ...(TypeBox as unknown as Omit<Builders, 'PropertyString'>),
  PropertyString: (table, options) =>
    TypeBox.Unsafe({
      type: ['string', 'object'],
      ...(table === undefined ? {} : { 'x-pve-properties': table }),
      ...options,
    }),
};
