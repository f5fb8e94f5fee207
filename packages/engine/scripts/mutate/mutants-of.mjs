import { parseSync } from 'vite';

/** What an operator becomes. An order is both moved by one and turned round. */
const OPERATORS = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};
const METHODS = { min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', some: 'every', every: 'some' };

/**
 * Every change tried in a source file: `{ at, to, text, start, end, probe }`, where `text` takes the place of what stands
 * from `start` to `end`, and `probe` is the whole expression around it.
 */
export function mutantsOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const mutants = [];
  const read = ({ start, end }) => text.slice(start, end);
  const lineOf = (offset) => text.slice(0, offset).split('\n').length;
  visit(program, null);
  return mutants;

  function add(node, replacement, chain = node) {
    const { start, end } = node;
    const at = `${file}:${lineOf(start)}:${start - text.lastIndexOf('\n', start - 1)}`;
    const probe = { start: chain.start, end: chain.end };
    mutants.push({ at, from: read(node), to: replacement, file, start, end, probe });
  }

  function visit(node, chain) {
    if (Array.isArray(node)) for (const one of node) visit(one, chain);
    if (typeof node?.type !== 'string' || isType(node)) return;
    change(node, chain);
    const inner = node.type === 'ChainExpression' ? node : isLink(node) ? chain : null;
    for (const [key, child] of Object.entries(node)) {
      // Only what is called or read from belongs to a chain of `?.`.
      if (child !== null && typeof child === 'object')
        visit(child, ['expression', 'callee', 'object'].includes(key) ? inner : null);
    }
  }

  function change(node, chain) {
    const { type, operator } = node;
    if (type === 'BinaryExpression' || type === 'LogicalExpression') {
      const { left, right } = node;
      if (operator === '+' && [left, right].some(isText)) return;
      for (const other of OPERATORS[operator] ?? []) add(node, `((${read(left)}) ${other} (${read(right)}))`);
      if (/^[+-]$/.test(operator) && right.type === 'Literal' && typeof right.value === 'number')
        add(node, `((${read(left)}) ${operator} ${right.value + 1})`);
    } else if (type === 'AssignmentExpression' && operator in OPERATORS) {
      for (const other of OPERATORS[operator]) add(node, `(${read(node.left)} ${other} ${read(node.right)})`);
    } else if (type === 'UpdateExpression') {
      const [other] = OPERATORS[operator];
      add(node, node.prefix ? `${other}${read(node.argument)}` : `${read(node.argument)}${other}`);
    } else if (type === 'UnaryExpression' && (operator === '!' || operator === '-')) {
      add(node, `(${read(node.argument)})`);
    } else if (type === 'Literal' && typeof node.value === 'boolean') {
      add(node, String(!node.value));
    } else if (type === 'CallExpression' && METHODS[node.callee.property?.name] && !node.callee.computed) {
      const { object, property, optional } = node.callee;
      const call = text.slice(node.callee.end, node.end);
      add(node, `${read(object)}${optional ? '?.' : '.'}${METHODS[property.name]}${call}`, chain ?? node);
    } else if (['IfStatement', 'ConditionalExpression', 'WhileStatement'].includes(type)) {
      if (['Identifier', 'MemberExpression', 'CallExpression'].includes(node.test.type))
        add(node.test, `!(${read(node.test)})`);
    }
  }
}

const isText = ({ type, value }) =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');

const isLink = ({ type }) => ['CallExpression', 'MemberExpression', 'TSNonNullExpression'].includes(type);

/** Types are gone when the code runs; an assertion holds an expression that is not. */
const isType = ({ type }) =>
  type === 'ImportDeclaration' ||
  (type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(type));

/** The file with a probe around each expression that a mutant changes: `__reach(index)` is called before it is worked out. */
export function probedText(text, mutants) {
  const edits = [];
  for (const { index, probe } of mutants) {
    // At one place the outer opens first and closes last.
    edits.push({ at: probe.start, order: 1e9 - probe.end, text: `(__reach(${index}), ` });
    edits.push({ at: probe.end, order: -probe.start - 1e9, text: ')' });
  }
  let result = '';
  let done = 0;
  for (const edit of edits.sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += text.slice(done, edit.at) + edit.text;
    done = edit.at;
  }
  return result + text.slice(done);
}
