// `npm run bench -- NAME…`: measures against peers in one interleaved run. NAME: dsl, calendar, compile, engine.
import { install, run, say, turbo } from './run.mjs';

install();
turbo('run', 'build', '--output-logs=errors-only');
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const options = process.argv.slice(2).filter((arg) => arg.startsWith('-'));
for (const name of names.length ? names : ['dsl', 'calendar', 'compile', 'engine']) {
  say(`bench ${name}`);
  run(process.execPath, ['--expose-gc', '--import', 'tsx', 'packages/bench/src/run.ts', name, ...options]);
}
