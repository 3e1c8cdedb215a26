import { Type as TypeBox, type TSchema } from '@sinclair/typebox';
import type { Clock } from '../clock.ts';
import type { Planned, Requester } from '../endpoint.ts';
import type { ProxmoxError } from '../errors.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { TaskOutcome } from '../client/task.ts';
import type { Sight } from '../rules/needs.ts';
import type { Risk } from '../rules/risk.ts';
import type { InputSchema } from '../schema.ts';
import type { Answer } from './answer.ts';
import type { Toolset } from './toolsets.ts';

/** What a tool is given: the cluster as it is, and a requester that only reads. */
export interface ToolContext {
  readonly inventory: Inventory;
  readonly requester: Requester;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Follows a task with the progress of this call, to its end or the time limit; without `wait` it looks once. */
  readonly follow: (
    upid: string,
    options: { readonly wait: boolean; readonly logLines?: number },
  ) => Promise<TaskOutcome>;
}

/** One request of a plan, with the reason for it in a few words ("start the guest"). */
export interface Step {
  readonly request: Planned;
  readonly reason: string;
}

/** What a tool would send, in order. Nothing else can be sent. */
export interface Plan<Facts = unknown> {
  readonly steps: readonly Step[];
  /** Whether to follow the tasks to their end, or to hand back their UPIDs. */
  readonly wait: boolean;
  /** Steps that don't need each other: after one that fails the others are still sent, and the tool's answer says what failed. */
  readonly independent?: boolean;
  /** What the tool read while it planned and needs for its answer. */
  readonly facts: Facts;
}

/** What became of one step: the answer, and the task where the answer was one. */
export interface StepOutcome {
  readonly step: Step;
  readonly result: unknown;
  readonly task?: TaskOutcome;
  /** Why it failed, where the plan's steps are independent. */
  readonly error?: ProxmoxError;
}

interface Described<Input> {
  /** `pve_noun_verb`. */
  readonly name: string;
  readonly title: string;
  /** A verb first, what it does, when not to use it. */
  readonly description: string;
  readonly toolset: Toolset;
  /** What of the cluster it has to see. */
  readonly sees: readonly Sight[];
  /** The methods that it may call beside that. */
  readonly uses: readonly Route[];
  readonly input: InputSchema<Input>;
  /** Arguments that validate; shown when somebody else's do not. */
  readonly example: Input;
}

/** A method of the API; endpoints are such. */
export type Route = Pick<Planned, 'method' | 'path'>;

/** A tool that changes nothing, whatever it is asked. */
export interface ReadTool<Input = unknown> extends Described<Input> {
  readonly risk: 'read';
  read(context: ToolContext, input: Input): Promise<Answer>;
}

/** A tool that changes something: it plans, the dispatcher judges and sends, then it answers. */
export interface ChangeTool<Input = unknown, Facts = unknown> extends Described<Input> {
  readonly risk: Exclude<Risk, 'read'>;
  /** Reads what it needs and says what would be sent. */
  plan(context: ToolContext, input: Input): Promise<Plan<Facts>>;
  answer(outcomes: readonly StepOutcome[], input: Input, facts: Facts, context: ToolContext): Answer | Promise<Answer>;
}

export type Tool = ReadTool | ChangeTool;

/** Declares a tool that reads. */
export const defineReadTool = <Input>(tool: Omit<ReadTool<Input>, 'risk'>): ReadTool =>
  ({ ...tool, risk: 'read' }) as unknown as ReadTool;

/** Declares a tool that changes something. */
export const defineTool = <Input, Facts>(tool: ChangeTool<Input, Facts>): ChangeTool => tool;

const about = (description: string | undefined): object => (description === undefined ? {} : { description });

/** The schema of a tool's own argument, in the forms that every client understands; without a description where its name says all. */
export const Arg = {
  text: (description?: string, options: object = {}): TSchema =>
    TypeBox.String({ ...about(description), maxLength: 200, ...options }),
  integer: (description?: string, options: object = {}): TSchema =>
    TypeBox.Integer({ ...about(description), ...options }),
  flag: (description?: string, options: object = {}): TSchema => TypeBox.Boolean({ ...about(description), ...options }),
  oneOf: (values: readonly string[], description?: string): TSchema =>
    TypeBox.Unsafe({ type: 'string', enum: values, ...about(description) }),
  texts: (description?: string, values?: readonly string[]): TSchema =>
    TypeBox.Array(TypeBox.Unsafe(values ? { type: 'string', enum: values } : { type: 'string', maxLength: 200 }), {
      ...about(description),
      maxItems: 50,
    }),
  /** Names and values that Proxmox knows and we don't list. */
  options: (description?: string): TSchema =>
    TypeBox.Unsafe({ type: 'object', properties: {}, additionalProperties: true, ...about(description) }),
  optional: (schema: TSchema): TSchema => TypeBox.Optional(schema),
};

/** The input schema of a tool, from its members. */
export const input = <Input>(members: { readonly [K in keyof Input]-?: TSchema }): InputSchema<Input> =>
  TypeBox.Object(members, { additionalProperties: false }) as unknown as InputSchema<Input>;

/** Members of a generated schema for a tool's input, as copies that may be reworded or tightened; never retyped. */
export const pick = <T, K extends keyof T & string>(
  schema: InputSchema<T>,
  names: readonly K[],
  reword: Readonly<Record<K, { readonly description: string; readonly minimum?: number; readonly maximum?: number }>>,
): { readonly [P in K]-?: TSchema } => {
  // Clients know few formats and refuse schemas with others, and some send every default they see; the value is checked against the whole
  // schema before it is sent.
  const copy = (name: K): TSchema => ({
    ...schema.properties[name],
    format: undefined,
    default: undefined,
    ...reword[name],
  });
  return Object.fromEntries(names.map((name) => [name, copy(name)])) as { readonly [P in K]-?: TSchema };
};
