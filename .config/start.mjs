// `npm start`: from a fresh clone to a county's verdicts, on Luquan's real notice and invented events.
import { install, run, say, turbo } from './run.mjs';

const county = 'counties/530128-luquan';
install();
say('Building the packages · 构建');
turbo('run', 'build', '--output-logs=errors-only');
// The item whose trace is shown: overdue, counted in working days.
say(`shixian evaluate ${county} --events ${county}/events/sample.jsonl --at 2026-11-20`);
// Findings (exit code 1) are what the sample shows; only exit code 2 is a failure here.
run(process.execPath, [
  '.config/allow-findings.mjs',
  'evaluate',
  county,
  '--events',
  `${county}/events/sample.jsonl`,
  '--at',
  '2026-11-20',
  '--trace',
  'xinxi-gongkai/zhengce-wenjian/qita-wenjian',
]);
