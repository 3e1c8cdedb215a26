import { readFile, stat } from 'node:fs/promises';
import { readYaml } from '../config/yaml.ts';
import { createPolicySource, type PolicySource } from '../dispatch/policy/source.ts';

/** The policy in a file of this machine, in YAML or JSON. */
export const policyAt = (path: string): PolicySource =>
  createPolicySource({ path, readFile: (file) => readFile(file, 'utf8'), stat, parse: readYaml });
