export { type ParseOptions, type ParseResult, parseRule } from './parse-rule.js';
