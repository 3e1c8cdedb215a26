import { manifest } from '../../catalogue/manifest.ts';
import { loadJudgeConfig } from '../../config/load.ts';
import { isDeniedOutright } from '../../dispatch/policy/foreseen.ts';
import type { Policy } from '../../dispatch/policy/policy.ts';
import { ProxmoxError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import type { Tool } from '../../tools/define.ts';
import { tools } from '../../tools/index.ts';
import { allows, switchFor, type Limits } from '../../tools/risk.ts';
import type { Toolset } from '../../tools/toolsets.ts';
import { reporting } from '../report.ts';
import { splitArguments } from '../split-arguments.ts';
import { surroundings } from '../surroundings.ts';
import type { Command } from '../world.ts';
import { leastFor, type Grant, type Wanted } from './least.ts';

const USAGE =
  'proxmox-ve-mcp privileges [--tools NAMES] [--for USER@REALM[!TOKEN]] [--policy FILE] [--access read|operate|full] [--toolsets NAMES] [other settings of the server]';

const OPTIONS = { tools: 'value', for: 'value', policy: 'value' } as const;

/**
 * `proxmox-ve-mcp privileges`: the least roles and rules for what is to be used, as commands for a node. Access and policy are those of the
 * server's settings unless they are given; no cluster is asked, and none has to be set up.
 */
export const privileges: Command = (world) =>
  reporting(world, 'privileges', async () => {
    const { own, settings, operands } = splitArguments(world.argv, OPTIONS, USAGE);
    if (operands.length > 0) throw wrong(`Operands needed: 0; given: ${operands.length}.`);
    const given = (name: keyof typeof OPTIONS): string | undefined => {
      const values = own.get(name) ?? [];
      if (values.length > 1) throw wrong(`--${name} is given ${values.length} times.`);
      return values[0];
    };
    const file = given('policy');
    if (file !== undefined && settings.some((flag) => flag.startsWith('--policy-file'))) {
      throw wrong('--policy and --policy-file are the same: give one.');
    }
    const flags = file === undefined ? settings : [...settings, '--policy-file', file];
    const { policyFile, toolsets, ...limits } = await loadJudgeConfig(surroundings(world, flags));
    const target = targetOf(given('for') ?? 'mcp@pve');
    const chosen = await choose(given('tools'), { limits, toolsets });
    const policy = policyFile === undefined ? undefined : await policyIn(policyFile);
    const wanted = await withMethods(chosen, limits, policy);
    world.stdout.write(`${linesFor(wanted, { limits, policyFile, target }).join('\n')}\n`);
    return 0;
  });

const wrong = (sentence: string, next = `Usage: ${USAGE}`): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', sentence, { next });

/** Whom the rules are for, as an option of `pveum`. */
const targetOf = (identity: string): string => {
  if (!/^[\w.+-]+@[A-Za-z][\w.-]+(?:![A-Za-z][\w.-]*)?$/.test(identity)) {
    throw wrong(`--for must be USER@REALM or USER@REALM!TOKEN; got ${JSON.stringify(identity.slice(0, 80))}.`);
  }
  return identity.includes('!') ? `--tokens '${identity}'` : `--users ${identity}`;
};

/** The tools that are named; else those of the toolsets that the access allows. */
const choose = async (
  names: string | undefined,
  { limits, toolsets }: { readonly limits: Limits; readonly toolsets: readonly Toolset[] },
): Promise<Tool[]> => {
  const all = await Promise.all(Object.values(tools).map((load) => load()));
  if (names === undefined) return all.filter(({ risk, toolset }) => toolsets.includes(toolset) && allows(limits, risk));
  const chosen = named(
    names.split(/[,\s]+/).filter((name) => name !== ''),
    all,
  );
  const above = chosen.find(({ risk }) => !allows(limits, risk));
  if (above) throw wrong(`${above.name} is of class ${above.risk}.`, `Add ${switchFor(above.risk)}.`);
  return chosen;
};

const named = (names: readonly string[], all: readonly Tool[]): Tool[] => {
  const known = all.map(({ name }) => name);
  if (names.length === 0) throw wrong('No tool is named.');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return all.filter(({ name }) => names.includes(name));
  const [like] = nearest(unknown, known, 1);
  throw wrong(
    `There is no tool ${JSON.stringify(unknown.slice(0, 80))}.`,
    like === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${like}?`,
  );
};

const policyIn = async (path: string): Promise<Policy> => {
  const { policyAt } = await import('../policy-file.ts');
  return (await policyAt(path).current()).policy;
};

/** Tools with the methods that the policy leaves them; one that is left with nothing to do is left out. */
const withMethods = async (
  chosen: readonly Tool[],
  limits: Limits,
  policy: Policy | undefined,
): Promise<readonly Wanted[]> => {
  const known = await manifest();
  return chosen.flatMap((tool) => {
    const methods = tool.uses
      .flatMap(({ method, path }) => known.get(`${method} ${path}`) ?? [])
      .filter((method) => !policy || !isDeniedOutright(policy.rules, method, tool.name, limits));
    const isUseless = tool.uses.length > 0 && !methods.some(({ verb }) => (verb === 'GET') === (tool.risk === 'read'));
    return isUseless ? [] : [{ tool, methods }];
  });
};

interface For {
  readonly limits: Limits;
  readonly policyFile: string | undefined;
  /** Whom it is for, as an option of `pveum`. */
  readonly target: string;
}

const linesFor = (wanted: readonly Wanted[], { limits, policyFile, target }: For): string[] => {
  const { grants, further, unclear } = leastFor(wanted);
  if (wanted.length === 0) return ['# Nothing is left to be used: no privilege is needed.'];
  return [
    `# The least for ${wanted.map(({ tool }) => tool.name).join(', ')} with access ${limits.access}${policyFile === undefined ? '' : `, under the policy ${policyFile}`}.`,
    ...(grants.length === 0
      ? ['# No privilege is needed: every user may do this.']
      : [
          '# Run it as root on a node. A rule on a path replaces what its holder has there from above or from groups.',
          '# Where a role of that name is there already, use role modify in place of role add.',
          ...(/^--tokens '(?!root@pam!)/.test(target)
            ? ['# A token never has more than its user, who needs the same.']
            : []),
          ...grants.flatMap((grant) => commandsFor(grant, target)),
        ]),
    ...further.map((line) => `# More is needed by ${line}.`),
    ...unclear.map((route) => `# What ${route} needs is decided by the host alone.`),
  ];
};

const commandsFor = ({ path, privileges: list, propagate }: Grant, target: string): string[] => {
  const role = roleName(path);
  return [
    `pveum role add ${role} --privs "${list.join(' ')}"`,
    `pveum acl modify ${path} ${target} --roles ${role}${propagate ? '' : ' --propagate 0'}`,
  ];
};

/** `/sdn/zones` → `MCPSdnZones`. */
const roleName = (path: string): string => {
  const words = path.split(/[/-]/).filter((word) => word !== '');
  return `MCP${words.length === 0 ? 'Cluster' : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
};
