export default { entry: ['src/index.ts', 'src/national.ts', 'src/notice.ts'] };
