/** 随机选派 Who visits whom: a random assignment that is complete whenever a complete one exists. */
export { assignTeams, canAssign } from './assign.js';
export { checkCertificate } from './certificate.js';
export type { AssignmentInput, ServedTarget, ServingGroup, ServingInspector } from './model.js';
