/** 派得满 Whether every drawing can be staffed, asked before anybody is drawn. */
export { type Assessment, assessStaffing, type Finding, findUnstaffedTeams } from './assessment.js';
export { type Cures, curesOf, lendersOf } from './cures.js';
export { type Demand, type DemandInput, demandOf } from './demand.js';
export { sufficesInOneClass } from './one-class.js';
export { findTargetsWithoutTeam } from './single-targets.js';
export { type StaffKind, staffKinds } from './staff.js';
export type { Shortage } from './supply.js';
