/** 形状 Shapes: what the kernel's words look like in a document, for the schema of every other room. */
export { civilDateSchema, digestSchema, identifierSchema, instantSchema } from './schema.js';
