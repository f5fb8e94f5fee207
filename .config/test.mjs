// `npm test`: installs, builds and runs every test. A second run answers from turbo's cache.
import { install, say, turbo } from './run.mjs';
import { printTotals } from './totals.mjs';

install();
say('Building the packages and running every test · 构建并运行全部测试');
turbo('run', 'test', 'test:repo', '--concurrency=3', '--output-logs=new-only', ...process.argv.slice(2));
printTotals();
