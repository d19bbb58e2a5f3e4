import type { CivilDate } from '../../kernel/index.js';
import type { DateField, TargetField, TextField } from './fields.js';

/**
 * Which targets a rule means, as data over what the register says of them. No program and no pattern of the user's own:
 * whoever reads the rules can tell for each business whether it is meant. A value that the register does not state
 * meets no `is`, `startsWith`, `before` or `since`; whether it is stated is asked by `stated`.
 */
export type Condition =
  | { readonly field: TextField; readonly is: readonly string[] }
  | { readonly field: TextField; readonly startsWith: readonly string[] }
  | { readonly field: DateField; readonly before: CivilDate }
  | { readonly field: DateField; readonly since: CivilDate }
  | { readonly stated: TargetField }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
