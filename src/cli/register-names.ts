import { Argument } from 'commander';
import type { RegisterName } from '../sdk/index.js';

/** The registers as they are named on the command line. */
export const registerNames: readonly RegisterName[] = [
  'items',
  'targets',
  'inspectors',
  'rules',
  'plans',
  'history',
];

/** The argument that names a register. */
export function registerArgument(description: string): Argument {
  return new Argument('<REGISTER>', description).choices(registerNames);
}
