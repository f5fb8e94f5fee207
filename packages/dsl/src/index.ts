export { explainRule } from './explain.js';
export { formatRule } from './format.js';
export { lexicon, type WordClass, type WordParts } from './lexicon.js';
export { MAX_LENGTH, type ParseOptions, type ParseResult, parseRule } from './parse-rule.js';
