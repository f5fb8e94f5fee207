const [name, ...options] = process.argv.slice(2);
const bench: { run(options: readonly string[]): Promise<void> | void } = await import(`./${name}.js`);
await bench.run(options);

export {};
