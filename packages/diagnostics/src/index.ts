export type { CodeData } from './areas/index.js';
export { en, zhCN } from './areas/index.js';
export type {
  Catalog,
  Code,
  Diagnostic,
  Fix,
  Language,
  Message,
  Place,
  Position,
  Severity,
  TextSpan,
} from './diagnostic.js';
export { messageOf } from './message.js';
