import { ROLES } from '../../rules/roles.ts';
import type { AccessRules } from '../access.ts';

/** The privileges of a role, or undefined where there is no such role. */
export const privilegesOf = ({ roles }: AccessRules, role: string): readonly string[] | undefined =>
  Object.hasOwn(ROLES, role) ? ROLES[role] : roles.get(role);
