/** chevrotain is bundled: its import alone costs seven times the rest. The parser-free entries do not pull it in. */
export default {
  entry: ['src/index.ts', 'src/format.ts', 'src/explain.ts'],
  noExternal: [/chevrotain/, /@chevrotain/],
  splitting: true,
  minifySyntax: true,
};
