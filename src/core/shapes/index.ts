/** 形状 Shapes: what the kernel's words look like in a document, for the schema of every other room. */

export { type Flaw, type FlawKind, flawKinds, flawOf, type SchemaProblem } from './flaw.js';
export { civilDateSchema, digestSchema, identifierSchema, instantSchema } from './schema.js';
