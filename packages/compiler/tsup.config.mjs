/** `node` alone reads files; the rest runs anywhere. */
export default {
  entry: ['src/index.ts', 'src/node.ts'],
};
