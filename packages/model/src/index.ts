export type * from './generated/types.generated.js';
export { type SchemaError, type Validated, validate } from './validate.js';
