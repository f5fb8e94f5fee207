export default { entry: ['src/index.ts', 'src/cli.ts'], platform: 'node' };
