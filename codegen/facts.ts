import { createHash } from 'node:crypto';
import { byText, isObject, type Raw } from './raw.ts';

const PROSE: ReadonlySet<string> = new Set(['description', 'verbose_description', 'format_description', 'title']);

/** The tree without Proxmox's descriptive text: what may be committed, and all that the generator reads. */
export const factsOf = (tree: readonly Raw[]): Raw[] => tree.map((node) => facts(node) as Raw);

const facts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(facts);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(
      ([key, inner]) => !(typeof inner === 'string' && (PROSE.has(key) || (key === 'typetext' && !tellsKeys(value)))),
    )
    .sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(kept.map(([key, inner]) => [key, facts(inner)]));
};

// Of a property string whose format is only named, the syntax text is the sole trace of its keys; elsewhere it repeats what is known.
const tellsKeys = ({ format, typetext }: Raw): boolean => typeof format === 'string' && /[a-z]=/.test(String(typetext));

/**
 * SHA-256 of the array in one canonical form (sorted keys, no blanks, non-ASCII escaped): the same for every serialisation
 * of a document, since the document carries no version of its own.
 */
export const fingerprint = (tree: readonly Raw[]): string => createHash('sha256').update(canonical(tree)).digest('hex');

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isObject(value)) {
    const keys = Object.keys(value).sort(byText);
    return `{${keys.map((key) => `${ascii(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return typeof value === 'string' ? ascii(value) : JSON.stringify(value);
};

const ascii = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of a facts file: the tree with each method on a line of its own, so that a change of Proxmox's reads well as a diff. */
export const factsText = (tree: readonly Raw[]): string =>
  `[\n${tree.map((node) => nodeText(node, ' ')).join(',\n')}\n]\n`;

const nodeText = (node: Raw, indent: string): string => {
  const { info, children, ...rest } = node;
  const parts = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  if (isObject(info)) {
    const methods = Object.entries(info).map(
      ([verb, raw]) => `${indent}  ${JSON.stringify(verb)}: ${JSON.stringify(raw)}`,
    );
    parts.push(`"info": {\n${methods.join(',\n')}\n${indent} }`);
  }
  if (Array.isArray(children)) {
    parts.push(
      `"children": [\n${children
        .filter(isObject)
        .map((child) => nodeText(child, `${indent} `))
        .join(',\n')}\n${indent}]`,
    );
  }
  return `${indent}{ ${parts.join(', ')} }`;
};
